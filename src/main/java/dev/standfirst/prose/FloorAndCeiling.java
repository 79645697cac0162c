package dev.standfirst.prose;

import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Unit;
import java.util.Optional;

/** Joins two bounds of one thing into a range: 'more than 5,000 but fewer than 6,000'. */
final class FloorAndCeiling {
    private FloorAndCeiling() {}

    /** The range between a floor and a ceiling, whichever comes first; empty where they are no such two, or of different things. */
    static Optional<Reading> of(Reading first, Reading second) {
        boolean opposite = isFloor(first) ? isCeiling(second) : isCeiling(first) && isFloor(second);
        boolean bare = first.kind() == Kind.COUNT && first.unit().equals(Unit.NUMBER);
        if (!opposite || !(bare || first.unit().equals(second.unit()))) {
            return Optional.empty();
        }
        Interval floor = isFloor(first) ? first.range() : second.range();
        Interval ceiling = isFloor(first) ? second.range() : first.range();
        return floor.intersection(ceiling)
                .map(range -> new Reading(
                        first.where().to(second.where()),
                        second.says().between(range).directedAs(first.says()),
                        BindingRule.MUST_BIND));
    }

    private static boolean isFloor(Reading reading) {
        return reading.hedge() == Hedge.OVER || reading.hedge() == Hedge.AT_LEAST;
    }

    private static boolean isCeiling(Reading reading) {
        return reading.hedge() == Hedge.UNDER || reading.hedge() == Hedge.AT_MOST;
    }
}
