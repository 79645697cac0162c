package dev.standfirst.check.text;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.judge.PhraseJudge;
import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.Judgement.Concern;
import dev.standfirst.check.model.Outcome;
import dev.standfirst.check.model.TestedPhrase;
import dev.standfirst.check.wording.OtherFacts;
import dev.standfirst.check.wording.Wordings;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Fix;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.prose.format.DateWords;
import dev.standfirst.prose.format.NeighbourRewording;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds what would settle a binding that is not supported: other words in the link or beside it, or another fact. Each is tried in the
 * sentence before it is offered.
 *
 * @param project the facts that may be meant
 * @param wordings finds words that are true of a fact
 * @param fact the fact that does not support the words
 * @param outcome what was found of them
 * @param trial tries others in their place
 */
record Remedies(CheckContext project, Wordings wordings, Fact fact, Outcome outcome, PhraseTrial trial) {
    /** Words that mean the same in Markdown and within any quotation marks of YAML. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}£$€%,.()’– -]+");

    /** A diagnostic with help, and edits where they are certain. */
    Diagnostic in(Diagnostic fault) {
        Judgement judgement = outcome.judgement();
        return switch (judgement.concern()) {
            case DENIAL -> fault.help("remove the negation, or correct the fact if it is wrong");
            case COMPARISON -> fault.help("correct the words that compare the two, or the facts if they are wrong");
            case CHANGE -> fault.help(change());
            case STATEMENT, BASE ->
                judgement.code() == DiagnosticCode.WRONG_PERIOD && fact.period().isPresent()
                        ? period(fault, fact.period().get())
                        : stated(fault);
        };
    }

    private String change() {
        if (!isChange()) {
            return "say what it is compared with, or bind the words to a share or a level";
        }
        String example = wordings.asChange(fact).stream()
                .filter(words -> trial.fits(words, fact))
                .findFirst()
                .map(words -> ", such as “" + words + "”")
                .orElse("");
        return "say what changed and which way" + example + ", or bind the words to a level";
    }

    /** Words of another period: names the fact's, and the link that would be right for theirs. */
    private Diagnostic period(Diagnostic fault, Period own) {
        if (outcome.judgement().concern() == Concern.BASE) {
            Optional<Period> first =
                    fact.comparison().flatMap(sides -> sides.first().period());
            return fault.help(
                    "name " + first.orElse(own) + ", or bind the words to the figure for the period that they name");
        }
        return other().map(link -> offer(fault, "name " + own + ", or write %s", link))
                .orElseGet(() ->
                        fault.help("name " + own + ", or bind the words to the figure for the period that they name"));
    }

    private Diagnostic stated(Diagnostic fault) {
        List<String> truer = truer();
        if (!truer.isEmpty()) {
            return say(fault, truer);
        }
        Optional<NeighbourRewording> beside = beside();
        if (beside.isPresent()) {
            return beside(fault, beside.get());
        }
        return other().map(link -> offer(fault, "write %s", link)).orElseGet(() -> fault.help(correct()));
    }

    /** What to correct where no edit is certain to be right. */
    private String correct() {
        boolean turned = tested(words -> wordings.isTurnedOutside(words.parts(), fact));
        return isStep()
                ? "correct the words that give the direction, or the fact if it is wrong"
                : turned
                        ? "correct the direction in the words beside the link, or the fact if it is wrong"
                        : "correct the words, or the fact if it is wrong";
    }

    /** Whether words beside the link lead the wrong way to a level. */
    private boolean isStep() {
        return outcome.judgement().code() == DiagnosticCode.WRONG_DIRECTION
                && tested(words -> (words.words().direction() == Direction.NONE || !isChange())
                        && wordings.isDirectedOutside(words.parts()));
    }

    private boolean tested(Predicate<TestedPhrase> test) {
        return outcome.tested().filter(test).isPresent();
    }

    /** Words that are true in the place of those that are written, the nearest to them first; none where those beside them are wrong. */
    private List<String> truer() {
        if (isStep() || tested(words -> wordings.isTurnedOutside(words.parts(), fact))) {
            return List.of();
        }
        // A verb in the link would be a second one: 'fell by [fell by 93 per cent]'.
        boolean outside = tested(
                words -> words.words().direction() != Direction.NONE && wordings.isDirectedOutside(words.parts()));
        String shown = trial.phrase().shown();
        Predicate<String> fits =
                words -> !words.equals(shown) && !(outside && wordings.isDirected(words)) && trial.fits(words, fact);
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

    /** Words beside the link with which the fact supports those in it. */
    private Optional<NeighbourRewording> beside() {
        if (outcome.tested().isEmpty()) {
            return Optional.empty();
        }
        var slot = trial.phrase().slot();
        ProseText prose = trial.phrase().prose();
        return NeighbourRewording.around(prose, slot.start(), slot.end()).stream()
                .filter(rewording -> trial.fits(rewording, fact))
                .findFirst();
    }

    private Diagnostic beside(Diagnostic fault, NeighbourRewording rewording) {
        SourceSpan span = trial.span(rewording.start(), rewording.end());
        String replaced = rewording.replaced(trial.phrase().prose().text());
        Diagnostic said = fault.fix("say %s instead of “" + replaced + "”", List.of(new Fix(span, rewording.words())));
        boolean asWritten = span.line() == span.endLine() && span.endColumn() - span.column() == replaced.length();
        return asWritten ? said : said.withoutFixes();
    }

    /** A link to another fact, with the words as they are or others that are true of it. */
    private Optional<String> other() {
        if (outcome.reading().isEmpty() || outcome.tested().isEmpty()) {
            return Optional.empty();
        }
        var others = new OtherFacts(
                project.facts(), wordings, fact, outcome.reading().get());
        String shown = trial.phrase().shown();
        return others.saying().stream()
                .filter(trial::fits)
                .findFirst()
                .map(other -> link(shown, other))
                .or(() -> others.ofNamedPeriod()
                        .flatMap(other ->
                                wordings
                                        .truer(outcome.tested().get().parts(), other, words -> trial.fits(other, words))
                                        .stream()
                                        .findFirst()
                                        .map(words -> link(words, other))));
    }

    private static String link(String words, Fact other) {
        return "[" + words + "](fact:" + SeriesLink.written(other.id()) + ")";
    }

    private Diagnostic offer(Diagnostic fault, String help, String link) {
        Binding binding = trial.phrase().binding();
        Optional<SourceSpan> place =
                link(binding).filter(_ -> trial.phrase().shown().equals(binding.words()));
        return place.map(span -> fault.fix(help, List.of(new Fix(span, link))))
                .orElseGet(() -> fault.fix(help, link).withoutFixes());
    }

    /** The whole of a link that is written on one line with its words and its target side by side. */
    static Optional<SourceSpan> link(Binding binding) {
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

    private boolean isChange() {
        return fact.value() instanceof FactValue.OfQuantity value
                && value.quantity().change();
    }
}
