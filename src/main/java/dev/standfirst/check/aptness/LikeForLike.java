package dev.standfirst.check.aptness;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.fact.model.Comparison;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.fact.model.FactValue.OfSeries;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.prose.StandingMeasures;
import dev.standfirst.quantity.LikePeriods;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Unit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says how the two sides of a comparison differ in what is counted, in length or in season. What there is at a moment, and what does not
 * add up over time, such as a rate, a price or a stock, has no season of its own: it is alike over periods of one length.
 */
record LikeForLike(CheckContext project) {
    private static final int WEEK = 7;

    /** The difference, as a clause; empty where the sides are alike. */
    Optional<String> difference(Comparison comparison) {
        Comparison.Side first = comparison.first();
        Comparison.Side second = comparison.second();
        boolean share = comparison.function() == FormulaFunction.SHARE;
        boolean universes = !first.universe().equals(second.universe());
        if (universes && !first.universe().isEmpty() && !second.universe().isEmpty()) {
            return Optional.of(
                    share
                            ? "the universe of the part is “" + first.universe() + "”, but that of the whole is “"
                                    + second.universe() + "”"
                            : "the universe of one side is “" + first.universe() + "”, but that of the other is “"
                                    + second.universe() + "”");
        }
        if (first.period().isEmpty() || second.period().isEmpty()) {
            return Optional.empty();
        }
        Period a = first.period().get();
        Period b = second.period().get();
        boolean change =
                comparison.function() == FormulaFunction.CHANGE || comparison.function() == FormulaFunction.DIFFERENCE;
        if (change && b.end().isBefore(a.start())) {
            return Optional.of("the comparison runs backwards in time, from " + a + " to " + b);
        }
        boolean alike =
                share ? a.equals(b) : LikePeriods.areAlike(a, b) || areNextWeeks(a, b) || areLevels(comparison, a, b);
        return alike ? Optional.empty() : Optional.of(PeriodDifference.between(a, b));
    }

    /** Whether one is the week, or the days fewer than a week, right after the other: no season lies between them. */
    private static boolean areNextWeeks(Period a, Period b) {
        return a.days() == b.days() && b.days() <= WEEK && a.end().plusDays(1).equals(b.start());
    }

    private boolean areLevels(Comparison comparison, Period a, Period b) {
        boolean moments = a.days() == 1 && b.days() == 1;
        return moments
                || (LikePeriods.areAsLong(a, b)
                        && Stream.of(comparison.first(), comparison.second())
                                .allMatch(side -> isStanding(side.fact())));
    }

    /** Whether a fact is of what does not add up over time. */
    private boolean isStanding(String id) {
        return project.facts().find(id).filter(LikeForLike::isStanding).isPresent();
    }

    private static boolean isStanding(Fact fact) {
        Unit unit = switch (fact.value()) {
            case OfQuantity value -> value.quantity().unit();
            case OfSeries series -> series.series().unit();
            default -> Unit.NUMBER;
        };
        return unit.isProportion() || unit instanceof Unit.Rate || StandingMeasures.isOne(fact.label());
    }
}
