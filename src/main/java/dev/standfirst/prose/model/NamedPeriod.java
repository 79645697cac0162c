package dev.standfirst.prose.model;

import dev.standfirst.quantity.Period;

/**
 * A period that words name for a figure.
 *
 * @param days its days
 * @param use what the sentence uses it for
 * @param relation whether its days are meant, or all time to or from them
 */
public record NamedPeriod(NamedDays days, PeriodUse use, PeriodRelation relation) {
    /** The period of a figure, its days counted in one way only. */
    public static NamedPeriod of(Period period) {
        return new NamedPeriod(NamedDays.of(period), PeriodUse.OWN, PeriodRelation.WITHIN);
    }

    /** Its days. */
    public Period period() {
        return days.period();
    }

    /** The same used for something else. */
    public NamedPeriod as(PeriodUse other) {
        return new NamedPeriod(days, other, relation);
    }

    /** Whether a change may be measured from it. */
    public boolean isBase() {
        return use != PeriodUse.OWN;
    }

    /** Whether its days, counted in any of the ways that the words allow, are those of {@code other}. */
    public boolean isThat(Period other) {
        return days.isThat(other);
    }

    /** ISO 8601, with two dots for an end that is not named: {@code 2023}, {@code 2023-05/..}, {@code ../2023-11-29}. */
    public String iso() {
        return switch (relation) {
            case WITHIN -> period().toString();
            case SINCE -> period() + "/..";
            case UNTIL -> "../" + period();
            case BEFORE -> "../" + period().start().minusDays(1);
            case AFTER -> period().end().plusDays(1) + "/..";
            case OUTSIDE -> "";
        };
    }
}
