package dev.standfirst.prose.model;

import dev.standfirst.quantity.Period;
import java.util.Optional;

/**
 * A period that words name for a figure.
 *
 * @param period its days
 * @param also its days counted the other way: 'the past year' may or may not include the day on which it is said
 * @param base whether it is named as what another period is compared with: 'than in 2022'
 * @param relation whether its days are meant, or all time to or from them
 */
public record NamedPeriod(Period period, Optional<Period> also, boolean base, PeriodRelation relation) {
    /** The period itself, its days counted in one way only. */
    public static NamedPeriod of(Period period) {
        return new NamedPeriod(period, Optional.empty(), false, PeriodRelation.WITHIN);
    }

    /** The same as what another period is compared with. */
    public NamedPeriod asBase() {
        return new NamedPeriod(period, also, true, relation);
    }

    /** Whether its days, counted in either way, are those of {@code other}. */
    public boolean isThat(Period other) {
        return period.equals(other) || also.filter(other::equals).isPresent();
    }

    /** ISO 8601, with two dots for an end that is not named: {@code 2023}, {@code 2023-05/..}, {@code ../2023-11-29}. */
    public String iso() {
        return switch (relation) {
            case WITHIN -> period.toString();
            case SINCE -> period + "/..";
            case UNTIL -> "../" + period;
        };
    }
}
