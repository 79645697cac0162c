package dev.standfirst.check.text;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.judge.PhraseJudge;
import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.model.Inserts;
import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.Judgement.Concern;
import dev.standfirst.check.model.PhraseParts;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.wording.RankRewording;
import dev.standfirst.check.wording.Wordings;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.narrative.Binding;
import dev.standfirst.narrative.BindingMode;
import dev.standfirst.prose.format.QuantityFormat;
import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words the diagnostics of bindings. Each method that reports a fault of the binding itself also says it in a few words. */
final class FaultReport {
    private final CheckContext project;
    private final Diagnostics diagnostics;
    private final Wordings wordings;

    FaultReport(CheckContext project, QuantityJudge quantities, Diagnostics diagnostics) {
        this.project = project;
        this.diagnostics = diagnostics;
        this.wordings = new Wordings(project, quantities);
    }

    /** The words are false, or the fact is not known well enough for them: the sentence, the fact, and what would be true. */
    void notBorneOut(Binding binding, String shown, Fact fact, Judgement judgement, Optional<PhraseParts> tested) {
        Diagnostic fault = Diagnostic.of(judgement.code(), binding.span(), "“" + shown + "”: " + judgement.reason())
                .related(place(fact), "“" + fact.id() + "” is " + value(fact));
        for (Fact root : project.roots(fact)) {
            if (!root.id().equals(fact.id()) && !(root.value() instanceof FactValue.OfSeries)) {
                fault = fault.related(place(root), "computed from “" + root.id() + "”, " + value(root));
            }
        }
        for (Row row : rows(fact)) {
            fault = fault.related(row.point().place(), row.words());
        }
        diagnostics.add(fault.help(help(shown, fact, judgement, tested)));
    }

    /** A row of a data file that a fact is computed from. */
    private record Row(String series, Series.Point point) {
        String words() {
            return "computed from “" + series + "” for " + point.period() + ", "
                    + QuantityFormat.compact(
                            point.quantity().range(), point.quantity().unit());
        }
    }

    /** The rows that a fact and those that it is computed from take by their periods. */
    private Set<Row> rows(Fact fact) {
        var rows = new LinkedHashSet<Row>();
        for (Fact part : project.facts().parts(fact)) {
            part.period()
                    .ifPresent(period -> part.inputs().stream()
                            .flatMap(id -> project.facts().find(id).stream())
                            .forEach(input -> {
                                if (input.value() instanceof FactValue.OfSeries(var series)) {
                                    series.at(period).ifPresent(point -> rows.add(new Row(input.id(), point)));
                                }
                            }));
        }
        return rows;
    }

    private String help(String shown, Fact fact, Judgement judgement, Optional<PhraseParts> tested) {
        if (judgement.concern() == Concern.DENIAL) {
            return "mend the words that deny it, or the fact if it is wrong";
        }
        if (judgement.code() == DiagnosticCode.WRONG_PERIOD && fact.period().isPresent()) {
            Optional<Period> first = fact.comparison()
                    .filter(_ -> judgement.concern() == Concern.BASE)
                    .flatMap(sides -> sides.first().period());
            return "name " + first.orElse(fact.period().get())
                    + ", or bind the words to the figure for the period that they name";
        }
        if (tested.isEmpty() && PhraseJudge.isRank(fact) && fact.value() instanceof FactValue.OfQuantity rank) {
            return RankRewording.truer(shown, rank)
                    .filter(words -> !words.equals(shown))
                    .map(words -> "say “" + words + "”")
                    .orElseGet(() -> plainHelp(fact));
        }
        boolean step = judgement.code() == DiagnosticCode.WRONG_DIRECTION
                && tested.filter(words -> words.words().direction() == Direction.NONE || !isChange(fact))
                        .filter(wordings::isDirectedOutside)
                        .isPresent();
        if (step) {
            return "mend the words that say which way it went, or the fact if it is wrong";
        }
        List<String> truer = tested.map(words -> wordings.truer(words, fact)).orElse(List.of()).stream()
                .filter(words -> !words.equals(shown))
                .toList();
        boolean outside =
                tested.filter(words -> wordings.isTurnedOutside(words, fact)).isPresent();
        return truer.isEmpty()
                ? plainHelp(fact)
                : "say " + quoted(truer) + (outside ? ", and mend the words beside the link that say otherwise" : "");
    }

    private static boolean isChange(Fact fact) {
        return fact.value() instanceof FactValue.OfQuantity value
                && value.quantity().change();
    }

    private static String quoted(List<String> wordings) {
        return wordings.stream().map(words -> "“" + words + "”").collect(Collectors.joining(" or "));
    }

    private static String plainHelp(Fact fact) {
        return switch (fact.value()) {
            case FactValue.OfText(String text) -> "say “" + text + "”";
            case FactValue.OfDate(var date) -> "say “" + Inserts.date(date) + "”";
            default -> "mend the words, or the fact if it is wrong";
        };
    }

    private static String value(Fact fact) {
        return Inserts.words(fact).orElseGet(() -> ValueText.compact(fact));
    }

    /** Where the value of a fact stands: the value itself, or its formula. */
    private static SourceSpan place(Fact fact) {
        FactDeclaration declared = fact.declared();
        return switch (declared.definition()) {
            case Definition.Given given -> given.text().span();
            case Definition.Computed(var formula) -> formula.span();
            case Definition.Tabled table -> table.span();
            case Definition.Unread(var span) -> span;
        };
    }

    String neitherAssertsNorDenies(Binding binding, Fact fact) {
        boolean insert = binding.mode() == BindingMode.INSERT;
        String message = insert
                ? "“" + fact.id() + "” holds or does not, and cannot be put in"
                : "“" + binding.words() + "” neither asserts nor denies “" + fact.id() + "”";
        List<String> phrases = PhraseJudge.phrases(fact);
        String add = insert
                ? "write words between the brackets, and add them to its says-true or says-false"
                : "add these words to its says-true or says-false";
        diagnostics.add(Diagnostic.of(DiagnosticCode.BINDING_KIND, binding.span(), message)
                .related(fact.declared().span(), "a fact that holds or does not")
                .help(
                        phrases.isEmpty()
                                ? add
                                : insert
                                        ? "write " + quoted(phrases) + " between the brackets"
                                        : "say " + quoted(phrases) + ", or " + add));
        return insert ? "this fact cannot be put in" : "these words neither assert nor deny the fact";
    }

    String noDate(Binding binding, Fact fact) {
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.BINDING_SHAPE,
                        binding.span(),
                        "these words name no date, and “" + fact.id() + "” is one")
                .related(place(fact), "“" + fact.id() + "” is " + value(fact))
                .help("write the date, or put it in with [](fact:" + fact.id() + ")"));
        return "these words name no date";
    }

    String wholeSeries(Binding binding, Fact fact) {
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.BINDING_KIND, binding.span(), "“" + fact.id() + "” is a series, not one figure")
                .related(fact.declared().span(), "the series")
                .help("define a fact with the formula at(" + fact.id() + ", \"…\") and bind the words to it"));
        return "a series is not one figure";
    }

    String noQuantity(Binding binding, Fact fact) {
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.BINDING_SHAPE,
                        binding.span(),
                        binding.words().isEmpty()
                                ? "the value put in cannot be read here"
                                : "these words hold no quantity")
                .related(place(fact), "“" + fact.id() + "” is " + value(fact))
                .help("bind the words that hold the figure"));
        return "these words hold no quantity";
    }

    String manyQuantities(Binding binding) {
        diagnostics.add(
                Diagnostic.of(DiagnosticCode.BINDING_SHAPE, binding.span(), "these words hold more than one quantity")
                        .help("give each quantity a link of its own"));
        return "these words hold more than one quantity";
    }

    /** Words that count others than their number: 'all but', 'none of'. */
    String countOfOthers(Binding binding, String words) {
        boolean left = words.equals("all but");
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.BINDING_SHAPE,
                        binding.span(),
                        "“" + words + "” so many says nothing of how many " + (left ? "the others are" : "there are"))
                .help("bind the number alone, to the fact that it counts: " + words + (left ? " [two]" : " the [27]")
                        + "(fact:…); or write how many " + (left ? "the others are" : "there are")));
        return left ? "the words count what is left out" : "the words count a part of it";
    }

    String cutNumber(Binding binding, String whole) {
        diagnostics.add(
                Diagnostic.of(DiagnosticCode.BINDING_SHAPE, binding.span(), "this link cuts “" + whole + "” in two")
                        .help("put the whole of “" + whole + "” between the brackets"));
        return "the link cuts the number from its scale";
    }

    /** A figure that no fact stands behind: names a fact that holds it, where there is one. */
    void unbound(String words, SourceSpan span, Reading reading) {
        boolean must = reading.duty() == BindingRule.MUST_BIND;
        Diagnostic fault = Diagnostic.of(
                must ? DiagnosticCode.UNBOUND_FIGURE : DiagnosticCode.UNBOUND_VAGUE,
                span,
                "“" + words + "” is not bound to a fact");
        diagnostics.add(wordings.holding(reading)
                .map(fact -> fault.related(place(fact), "“" + fact.id() + "” is " + value(fact))
                        .help("write [" + words + "](fact:" + fact.id() + ") if this is what is meant"))
                .orElse(fault.help("bind it: [" + words + "](fact:…); or exempt it with a reason: [" + words
                        + "](fact:none \"why\")")));
    }
}
