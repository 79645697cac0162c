package dev.standfirst.quantity;

/**
 * What a number counts. Percentages, percentage points, proportions and multiples are held as pure numbers (90 per cent is 0.9, 5
 * percentage points 0.05), so they compare with each other where the design lets them.
 */
public sealed interface Unit {
    /** A pure number shown as a ratio, a proportion or a multiple. */
    Unit RATIO = new Ratio();

    /** A pure number shown in hundredths. */
    Unit PERCENT = new Percent();

    /** A difference of two percentages, held as a pure number. */
    Unit PERCENTAGE_POINTS = new PercentagePoints();

    /** A count with no noun. */
    Unit NUMBER = new Count("");

    /** A count of things; {@code noun} is lower case and as an editor wrote it ({@code people}), empty when none is named. */
    record Count(String noun) implements Unit {}

    /** Money; {@code currency} is an ISO 4217 code such as {@code GBP}, or {@code ""} where only an ambiguous sign was written. */
    record Money(String currency) implements Unit {}

    /** A pure number shown as a ratio. */
    record Ratio() implements Unit {}

    /** A pure number shown as a percentage. */
    record Percent() implements Unit {}

    /** A difference of percentages. */
    record PercentagePoints() implements Unit {}

    /** A length of time; {@code noun} is singular ({@code day}, {@code month}). */
    record Duration(String noun) implements Unit {}

    /**
     * One thing for each of another.
     *
     * @param of what is counted
     * @param per what it is counted for: {@code "100000"}, {@code "week"}, {@code "GBP"}
     */
    record Rate(Unit of, String per) implements Unit {}

    /** Whether its numbers are written in hundredths: percentages and points, and so many of them a year. */
    default boolean isHundredths() {
        return switch (this) {
            case Percent _, PercentagePoints _ -> true;
            case Rate(Unit of, String _) -> of.isHundredths();
            case Count _, Ratio _, Money _, Duration _ -> false;
        };
    }

    /** Whether what a rate is counted for is money: an ISO 4217 code is three capitals. */
    static boolean isCurrency(String per) {
        return per.length() == 3 && per.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Whether this is a pure number: a ratio or a percentage. */
    default boolean isProportion() {
        return this instanceof Ratio || this instanceof Percent;
    }
}
