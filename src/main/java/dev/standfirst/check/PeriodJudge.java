package dev.standfirst.check;

import dev.standfirst.check.NamedPeriods.Named;
import dev.standfirst.diagnostic.Code;
import dev.standfirst.fact.Comparison;
import dev.standfirst.fact.Fact;
import dev.standfirst.prose.ProseText;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Judges the periods that a clause names against a fact's, in calendar days. For a comparison that is the later side's; what the clause
 * names as its base ('than in 2022', 'down on 2022') is held against the earlier side's.
 */
final class PeriodJudge {
    /**
     * The outcome.
     *
     * @param judgement supported where no period is named, or the named one is the fact's or holds it
     * @param part the named period, where it holds the fact's and more
     */
    record Outcome(Judgement judgement, Optional<Period> part) {}

    private static final Outcome PASSED = new Outcome(Judgement.supported(""), Optional.empty());

    private PeriodJudge() {}

    /** Judges the periods of the clause of words; {@code on} is the date that relative ones count from. */
    static Outcome judge(ProseText prose, NamedPeriods.Words words, Fact fact, Optional<LocalDate> on) {
        if (fact.period().isEmpty()) {
            return PASSED;
        }
        Period own = fact.period().get();
        List<Named> named = NamedPeriods.near(prose, words, own, on);
        Optional<Comparison> comparison =
                fact.comparison().filter(sides -> !sides.function().equals("share"));
        if (comparison.isEmpty()) {
            return named.isEmpty() ? PASSED : compare(named.getFirst(), own);
        }
        if (named.stream().anyMatch(each -> spans(comparison.get(), each.period()))) {
            return PASSED;
        }
        Outcome base = named.stream()
                .filter(each -> each.base() && !each.period().equals(own))
                .findFirst()
                .flatMap(each -> comparison.get().first().period().map(first -> compare(each, first)))
                .orElse(PASSED);
        Outcome later = named.stream()
                .filter(each -> !each.base() || each.period().equals(own))
                .min(Comparator.comparing(each -> !each.period().equals(own)))
                .map(each -> compare(each, own))
                .orElse(PASSED);
        return new Outcome(later.judgement().worst(base.judgement()), later.part());
    }

    private static Outcome compare(Named words, Period own) {
        Period named = words.period();
        if (named.equals(own) || words.also().filter(own::equals).isPresent()) {
            return PASSED;
        }
        if (named.contains(own)) {
            return new Outcome(Judgement.supported(""), Optional.of(named));
        }
        String difference = "the words name " + named + ", the fact is about " + own;
        return new Outcome(
                named.overlaps(own)
                        ? new Judgement(Verdict.NOT_ESTABLISHED, Code.WRONG_PERIOD, difference)
                        : Judgement.contradicted(Code.WRONG_PERIOD, difference),
                Optional.empty());
    }

    /** Whether a named period runs from the start of one side to the end of the other or beyond: 'between 2022 and 2023', 'since 2022'. */
    private static boolean spans(Comparison comparison, Period named) {
        Optional<Period> first = comparison.first().period();
        Optional<Period> second = comparison.second().period();
        return first.isPresent()
                && second.isPresent()
                && !first.equals(second)
                && named.start().equals(first.get().start())
                && !named.end().isBefore(second.get().end());
    }
}
