package dev.standfirst.quantity;

import java.time.MonthDay;
import java.util.Optional;

/**
 * A year that begins in one calendar year and ends in the next, written {@code 2024-25} or {@code 2024/25}. On which day it begins is
 * not said.
 *
 * @param first the calendar year in which it begins
 */
public record FinancialYear(int first) {
    private static final int SHORTEST_DAYS = 357;
    private static final int LONGEST_DAYS = 378;
    private static final int CENTURY = 100;

    /** Reads {@code 2024-25}, {@code 2024/25} and the same with four digits twice; empty for anything else. */
    public static Optional<FinancialYear> parse(String text) {
        boolean shape = text.matches("[0-9]{4}[-/](?:[0-9]{2}){1,2}");
        if (!shape) {
            return Optional.empty();
        }
        int first = Integer.parseInt(text.substring(0, 4));
        int next = Integer.parseInt(text.substring(5));
        return next == first + 1 || (text.length() == 7 && next == (first + 1) % CENTURY)
                ? Optional.of(new FinancialYear(first))
                : Optional.empty();
    }

    /** The year from its first day on; twelve months. */
    public Period from(MonthDay starts) {
        return new Period(starts.atYear(first), starts.atYear(first + 1).minusDays(1));
    }

    /** Whether a period is such a year: 52 or 53 weeks or twelve months, from this year into the next. */
    public boolean is(Period period) {
        return period.start().getYear() == first
                && period.end().getYear() == first + 1
                && period.days() > SHORTEST_DAYS
                && period.days() < LONGEST_DAYS;
    }
}
