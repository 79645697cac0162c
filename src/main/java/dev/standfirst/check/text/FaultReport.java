package dev.standfirst.check.text;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.judge.PhraseJudge;
import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.check.model.Inserts;
import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.Judgement.Concern;
import dev.standfirst.check.model.Outcome;
import dev.standfirst.check.model.TestedPhrase;
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
import dev.standfirst.prose.format.DateWords;
import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Exclusion;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reports what is wrong with bindings. A method that reports a fault of the binding itself returns its message, the reason of the verdict. */
final class FaultReport {
    /** Words that mean the same in Markdown and within any quotation marks of YAML. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}£$€%,.()’– -]+");

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
     * @param fits whether other words are supported in the place of these
     */
    void notSupported(Binding binding, String shown, Fact fact, Outcome outcome, Predicate<String> fits) {
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
        diagnostics.add(withHelp(fault, shown, fact, outcome, fits));
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

    private Diagnostic withHelp(Diagnostic fault, String shown, Fact fact, Outcome outcome, Predicate<String> fits) {
        Judgement judgement = outcome.judgement();
        Optional<TestedPhrase> tested = outcome.tested();
        if (judgement.concern() == Concern.DENIAL) {
            return fault.help("remove the negation, or correct the fact if it is wrong");
        }
        if (judgement.concern() == Concern.COMPARISON) {
            return fault.help("correct the words that compare the two, or the facts if they are wrong");
        }
        if (judgement.concern() == Concern.CHANGE) {
            return fault.help(
                    isChange(fact)
                            ? "say what changed and which way, such as “" + moved(fact)
                                    + "”, or bind the words to a level"
                            : "say what it is compared with, or bind the words to a share or a level");
        }
        if (judgement.code() == DiagnosticCode.WRONG_PERIOD && fact.period().isPresent()) {
            Optional<Period> first = fact.comparison()
                    .filter(_ -> judgement.concern() == Concern.BASE)
                    .flatMap(sides -> sides.first().period());
            return fault.help("name " + first.orElse(fact.period().get())
                    + ", or bind the words to the figure for the period that they name");
        }
        boolean step = judgement.code() == DiagnosticCode.WRONG_DIRECTION
                && tested.filter(words -> words.words().direction() == Direction.NONE || !isChange(fact))
                        .filter(words -> wordings.isDirectedOutside(words.parts()))
                        .isPresent();
        if (step) {
            return fault.help("correct the words that give the direction, or the fact if it is wrong");
        }
        if (tested.filter(words -> wordings.isTurnedOutside(words.parts(), fact))
                .isPresent()) {
            return fault.help("correct the direction in the words beside the link, or the fact if it is wrong");
        }
        // A verb in the link would be a second one: 'fell by [fell by 93 per cent]'.
        boolean outside = tested.filter(words -> words.words().direction() != Direction.NONE)
                .filter(words -> wordings.isDirectedOutside(words.parts()))
                .isPresent();
        List<String> truer = truer(
                shown,
                fact,
                outcome,
                words -> !words.equals(shown) && !(outside && wordings.isDirected(words)) && fits.test(words));
        return truer.isEmpty() ? fault.help("correct the words, or the fact if it is wrong") : say(fault, truer);
    }

    /** Words that are true in the place of those that are written, the nearest to them first. */
    private List<String> truer(String shown, Fact fact, Outcome outcome, Predicate<String> fits) {
        if (outcome.tested().isPresent()) {
            return wordings.truer(outcome.tested().get().parts(), fact, fits);
        }
        List<String> whole = switch (fact.value()) {
            case FactValue.OfText(String text) -> List.of(text);
            case FactValue.OfDate(var date) -> List.of(DateWords.of(date));
            case FactValue.OfQuantity rank when PhraseJudge.isRank(fact) -> Wordings.rank(shown, rank);
            default -> List.of();
        };
        return whole.stream().filter(fits).toList();
    }

    /** True words in place of those that are marked; edits where they mean the same in the file as on the page. */
    private static Diagnostic say(Diagnostic fault, List<String> truer) {
        Diagnostic said = fault.fix("say %s", truer.toArray(String[]::new));
        return truer.stream().allMatch(words -> PLAIN.matcher(words).matches()) ? said : said.withoutFixes();
    }

    private static boolean isChange(Fact fact) {
        return fact.value() instanceof FactValue.OfQuantity value
                && value.quantity().change();
    }

    private static String moved(Fact fact) {
        boolean down = fact.value() instanceof FactValue.OfQuantity value
                && value.quantity().way() == Direction.DOWN;
        return (down ? "fell by " : "rose by ") + Inserts.size(fact).orElse("");
    }

    private static String is(Fact fact) {
        return "“" + fact.id() + "” is " + value(fact);
    }

    private static String value(Fact fact) {
        return Inserts.words(fact).orElseGet(() -> ValueText.compact(fact));
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
        Optional<SourceSpan> link = own && words.equals(binding.words()) ? link(binding) : Optional.empty();
        return report(link.map(span -> fault.fix("bind only the number: %s", List.of(new Fix(span, only))))
                .orElse(fault.help("bind only the number, to the fact that it states: “" + only + "”")));
    }

    /** The whole of a link that is written on one line with its words and its target side by side. */
    private static Optional<SourceSpan> link(Binding binding) {
        SourceSpan words = binding.span();
        SourceSpan target = binding.targetSpan();
        boolean beside = words.line() == target.endLine()
                && target.column() == words.endColumn() + 2
                && words.endColumn() - words.column() == binding.words().length();
        return beside
                ? Optional.of(new SourceSpan(
                        words.file(), words.line(), words.column() - 1, target.endLine(), target.endColumn() + 1))
                : Optional.empty();
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

    /** A figure that is not bound: names a fact that has this value, where there is one. */
    void unbound(String words, SourceSpan span, Reading reading) {
        if (reading.duty() == BindingRule.UNREADABLE) {
            unreadable(words, span);
            return;
        }
        boolean must = reading.duty() == BindingRule.MUST_BIND;
        Diagnostic fault = Diagnostic.of(
                must ? DiagnosticCode.UNBOUND_FIGURE : DiagnosticCode.UNBOUND_VAGUE,
                span,
                "“" + words + "” is not bound to a fact");
        List<Fact> holding = wordings.holding(reading);
        if (holding.isEmpty()) {
            diagnostics.add(fault.help("bind it with [" + words + "](fact:…), or exempt it and say why with [" + words
                    + "](fact:none \"why\")"));
            return;
        }
        Fact fact = holding.getFirst();
        fault = fault.related(place(fact), is(fact));
        Diagnostic bound = fault.fix("write %s if this is the figure", "[" + words + "](fact:" + fact.id() + ")");
        boolean asWritten = span.line() == span.endLine() && span.endColumn() - span.column() == words.length();
        diagnostics.add(asWritten && holding.size() == 1 ? bound : bound.withoutFixes());
    }
}
