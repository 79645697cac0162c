package dev.standfirst.check.text;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.judge.PhraseJudge;
import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.check.model.Inserts;
import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.Outcome;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.wording.Wordings;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.Fix;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Exclusion;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.WrittenNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports what is wrong with bindings. A method that reports a fault of the binding itself returns its message, the reason of the verdict. */
final class FaultReport {
    private final CheckContext project;
    private final Diagnostics diagnostics;
    private final Wordings wordings;

    FaultReport(CheckContext project, QuantityJudge quantities, Diagnostics diagnostics) {
        this.project = project;
        this.diagnostics = diagnostics;
        this.wordings = new Wordings(project, quantities);
    }

    /**
     * The words are false, or the fact is not known well enough for them: the sentence, the fact, and what would be true.
     *
     * @param trial tries what would be true in their place
     */
    void notSupported(Binding binding, String shown, Fact fact, Outcome outcome, PhraseTrial trial) {
        Judgement judgement = outcome.judgement();
        Diagnostic fault = Diagnostic.of(judgement.code(), binding.span(), "“" + shown + "”: " + judgement.reason())
                .restingOn(place(fact), is(fact), is(fact));
        for (Fact root : project.roots(fact)) {
            if (!root.id().equals(fact.id()) && !(root.value() instanceof FactValue.OfSeries)) {
                fault = fault.restingOn(place(root), "computed from “" + root.id() + "”, " + value(root), is(root));
            }
        }
        for (Row row : rows(fact)) {
            if (row.point().place().equals(place(fact))) {
                continue;
            }
            fault = fault.restingOn(row.point().place(), row.words(), row.value());
        }
        diagnostics.add(new Remedies(project, wordings, fact, outcome, trial).in(fault));
    }

    /** A row of a data file that a fact is computed from. */
    private record Row(String series, Series.Point point) {
        String words() {
            return "computed from “" + series + "” for " + point.period() + ", " + ValueText.compact(point.value());
        }

        String value() {
            return "“" + series + "” is " + ValueText.compact(point.value()) + " for " + point.period();
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

    private String is(Fact fact) {
        return "“" + fact.id() + "” is " + value(fact);
    }

    private String value(Fact fact) {
        return Inserts.in(project.reader(), fact, false).orElseGet(() -> ValueText.compact(fact));
    }

    /** Where the value of a fact is: the value itself, its row, or its formula. */
    private static SourceSpan place(Fact fact) {
        FactDeclaration declared = fact.declared();
        if (SeriesLink.parse(fact.id()).isPresent()) {
            return declared.span();
        }
        return switch (declared.definition()) {
            case Definition.Given given -> given.text().span();
            case Definition.Computed(var formula) -> formula.span();
            case Definition.Tabled table -> table.span();
            case Definition.Unread(var span) -> span;
        };
    }

    private String report(Diagnostic fault) {
        diagnostics.add(fault);
        return fault.message();
    }

    String neitherAssertsNorDenies(Binding binding, Fact fact) {
        boolean insert = binding.mode() == BindingMode.INSERT;
        Diagnostic fault = Diagnostic.of(
                        DiagnosticCode.BINDING_KIND,
                        binding.span(),
                        insert
                                ? "“" + fact.id() + "” is true or false, and cannot be inserted"
                                : "“" + binding.words() + "” neither asserts nor denies “" + fact.id() + "”")
                .related(fact.declared().span(), "a fact that is true or false");
        String phrases = PhraseJudge.phrases(fact).stream()
                .map(words -> "“" + words + "”")
                .collect(Collectors.joining(" or "));
        String add = "add these words to “says-true” or “says-false” of the fact";
        return report(
                insert
                        ? fault.help(
                                phrases.isEmpty()
                                        ? "write words between the brackets, and add them to “says-true” or “says-false” of the fact"
                                        : "write " + phrases + " between the brackets")
                        : fault.help(phrases.isEmpty() ? add : "say " + phrases + ", or " + add));
    }

    String noDate(Binding binding, Fact fact) {
        return report(Diagnostic.of(
                        DiagnosticCode.BINDING_SHAPE,
                        binding.span(),
                        "these words do not name a date, and “" + fact.id() + "” is a date")
                .related(place(fact), is(fact))
                .help("write the date, or insert it with [](fact:" + fact.id() + ")"));
    }

    String wholeSeries(Binding binding, Fact fact) {
        return report(Diagnostic.of(
                        DiagnosticCode.BINDING_KIND,
                        binding.span(),
                        "“" + fact.id() + "” is a series, not a single figure")
                .related(fact.declared().span(), "the series")
                .help(
                        fact.value() instanceof FactValue.OfSeries(Series series)
                                        && !series.points().isEmpty()
                                ? "name a period: “fact:" + fact.id() + "@"
                                        + series.points().getLast().period() + "”"
                                : ""));
    }

    String noQuantity(Binding binding, Fact fact) {
        return report(Diagnostic.of(
                        DiagnosticCode.BINDING_SHAPE,
                        binding.span(),
                        binding.words().isEmpty()
                                ? "the inserted value cannot be read here"
                                : "these words do not contain a quantity")
                .related(place(fact), is(fact))
                .help("bind the words that contain the figure"));
    }

    String manyQuantities(Binding binding) {
        return report(Diagnostic.of(
                        DiagnosticCode.BINDING_SHAPE, binding.span(), "these words contain more than one quantity")
                .help("give each quantity its own link"));
    }

    /** Words that count others than their number: 'all but', 'none of'. */
    String countOfOthers(BoundPhrase phrase, Fact fact, Reading number) {
        boolean left =
                number.statement().exclusion().filter(Exclusion.ALL_BUT::equals).isPresent();
        Binding binding = phrase.binding();
        String words = phrase.shown();
        int split = number.numberStart() - phrase.slot().start();
        String before = words.substring(0, split);
        String rest = words.substring(split);
        Diagnostic fault = Diagnostic.of(
                DiagnosticCode.BINDING_SHAPE,
                binding.span(),
                "“" + words + "” says how many "
                        + (left ? "are left out, not how many there are" : "there are in all, not how many of them"));
        boolean own = fact.value() instanceof FactValue.OfQuantity value
                && value.quantity().range().asPoint().equals(number.written().map(WrittenNumber::value));
        String only = before + "[" + rest + "](fact:" + (own ? fact.id() : "…") + ")";
        Optional<SourceSpan> link = own && words.equals(binding.words()) ? Remedies.link(binding) : Optional.empty();
        return report(link.map(span -> fault.fix("bind only the number: %s", List.of(new Fix(span, only))))
                .orElse(fault.help("bind only the number, to the fact that it states: “" + only + "”")));
    }

    String cutNumber(Binding binding, String whole) {
        return report(Diagnostic.of(DiagnosticCode.BINDING_SHAPE, binding.span(), "this link splits “" + whole + "”")
                .help("put the whole of “" + whole + "” between the brackets"));
    }

    /** A number whose value cannot be told from how it is written. */
    String unreadable(String words, SourceSpan span) {
        return report(
                Diagnostic.of(DiagnosticCode.UNREADABLE_NUMBER, span, "“" + words + "” cannot be read with certainty")
                        .help(
                                words.matches("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}")
                                        ? "write the month in words"
                                        : "write it like “1,234.5”, or in words; put a space between two numbers after a comma"));
    }

    /** The facts that go by the number of a reading, in its unit. */
    List<Fact> holding(Reading reading) {
        return wordings.holding(reading);
    }

    /**
     * A figure that is not bound: names a fact, or a value of a series, that would support it.
     *
     * @param supporting those that would
     */
    void unbound(String words, SourceSpan span, Reading reading, List<Fact> supporting) {
        if (reading.duty() == BindingRule.UNREADABLE) {
            unreadable(words, span);
            return;
        }
        boolean must = reading.duty() == BindingRule.MUST_BIND;
        Diagnostic fault = Diagnostic.of(
                must ? DiagnosticCode.UNBOUND_FIGURE : DiagnosticCode.UNBOUND_VAGUE,
                span,
                "“" + words + "” is not bound to a fact");
        if (supporting.isEmpty()) {
            diagnostics.add(fault.help("bind it with [" + words + "](fact:…), or exempt it and say why with [" + words
                    + "](fact:none \"why\")"));
            return;
        }
        List<Fact> declared = supporting.stream()
                .filter(fact -> SeriesLink.parse(fact.id()).isEmpty())
                .toList();
        List<Fact> found = declared.isEmpty() ? supporting : declared;
        Fact fact = found.getFirst();
        fault = fault.related(place(fact), is(fact));
        Diagnostic bound = fault.fix("write %s if this is the figure", "[" + words + "](fact:" + fact.id() + ")");
        boolean asWritten = span.line() == span.endLine() && span.endColumn() - span.column() == words.length();
        diagnostics.add(asWritten && found.size() == 1 ? bound : bound.withoutFixes());
    }
}
