package dev.standfirst.check.judge;

import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words put into the unit of the fact that they are held against. Points of a fact in percentage points are percentage points: 'the party
 * gained 2 points'. A duration of a fact in another unit of time is so many of that, where one is always so many of the other: a year is
 * 12 months and a week 7 days, and a month is no number of days.
 */
public final class InUnitOfFact {
    private static final Set<String> POINTS = Set.of("point", "points");
    private static final Rational HUNDREDTH = Rational.of(1, 100);

    /** How many seconds there are in each. */
    private static final Map<String, Integer> SECONDS =
            Map.of("second", 1, "minute", 60, "hour", 3_600, "day", 86_400, "week", 604_800, "fortnight", 1_209_600);

    /** How many months there are in each. */
    private static final Map<String, Integer> MONTHS =
            Map.of("month", 1, "quarter", 3, "year", 12, "decade", 120, "century", 1_200);

    private InUnitOfFact() {}

    /** Words as they are meant of a fact in {@code unit}. */
    public static Meaning of(Meaning words, Unit unit) {
        if (unit instanceof Unit.PercentagePoints
                && words.unit() instanceof Unit.Count(String noun)
                && POINTS.contains(noun)) {
            return toLastDigit(words).in(Kind.PERCENTAGE_POINTS, unit, HUNDREDTH);
        }
        return words.unit() instanceof Unit.Duration(String said) && unit instanceof Unit.Duration(String own)
                ? times(said, own)
                        .map(factor -> words.in(words.kind(), unit, factor))
                        .orElse(words)
                : words;
    }

    /** Bare points are percentage points here, which are read to their last written digit. */
    private static Meaning toLastDigit(Meaning words) {
        if (words.hedge() != Hedge.BARE || words.written().isEmpty()) {
            return words;
        }
        WrittenNumber number = words.written().get();
        Rational half = number.place().min(Rational.ONE).dividedBy(Rational.of(2));
        Interval range =
                Interval.closed(number.value().minus(half), number.value().plus(half));
        return words.within(range);
    }

    /** How many of the one unit of time are one of the other; nothing where they are the same, or that depends on the date. */
    private static Optional<Rational> times(String said, String own) {
        if (said.equals(own)) {
            return Optional.empty();
        }
        for (Map<String, Integer> family : List.of(SECONDS, MONTHS)) {
            Integer many = family.get(said);
            Integer one = family.get(own);
            if (many != null && one != null) {
                return Optional.of(Rational.of(many, one));
            }
        }
        return Optional.empty();
    }
}
