package dev.standfirst.check.model;

import dev.standfirst.quantity.Period;
import java.util.Optional;

/**
 * What the words say of periods that the fact neither bears out nor contradicts.
 *
 * @param longer the period that the words name, where the fact is about a part of it
 * @param base the period that the words measure a change from, where the fact does not say from when it is measured
 * @param setting the period that the words seem to be of, which name none themselves
 */
public record PeriodDoubts(Optional<Period> longer, Optional<Period> base, Optional<Period> setting) {
    /** No doubt. */
    public static final PeriodDoubts NONE = new PeriodDoubts(Optional.empty(), Optional.empty(), Optional.empty());

    /** Words that name a longer period than the fact's. */
    public static PeriodDoubts partOf(Period longer) {
        return new PeriodDoubts(Optional.of(longer), Optional.empty(), Optional.empty());
    }

    /** Words that measure a change from a period which the fact does not name. */
    public static PeriodDoubts from(Period base) {
        return new PeriodDoubts(Optional.empty(), Optional.of(base), Optional.empty());
    }

    /** Words that name no period, in a sentence or under words that name another than the fact's. */
    public static PeriodDoubts under(Period setting) {
        return new PeriodDoubts(Optional.empty(), Optional.empty(), Optional.of(setting));
    }

    /** These and others. */
    public PeriodDoubts and(PeriodDoubts others) {
        return new PeriodDoubts(longer.or(others::longer), base.or(others::base), setting.or(others::setting));
    }
}
