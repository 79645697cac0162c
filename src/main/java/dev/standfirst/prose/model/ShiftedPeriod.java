package dev.standfirst.prose.model;

import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A period that words give by how far it lies from another: 'a year later', 'the previous quarter'.
 *
 * @param many how many lengths after the other; before it, less than 0
 * @param length the singular noun of the length: week, month, quarter, half, year or decade
 * @param together whether so many lengths together are meant, right before the other or right after it: 'the previous 12 months'
 * @param anchor the other period, where the sentence names it
 */
public record ShiftedPeriod(int many, String length, boolean together, Optional<Period> anchor) {
    /** How many days apart the same weeks of two years may start. */
    private static final int WEEK = 7;

    /** How many days apart the ends of two months may be. */
    private static final int MONTHS = 3;

    /** The period so far from {@code other}; empty where that is longer than the length, so that it cannot be said which is meant. */
    private Optional<NamedPeriod> from(Period other) {
        if (together) {
            return Optional.of(NamedPeriod.of(beside(other)));
        }
        boolean weekly = months() == 0;
        LocalDate next = other.start().plusMonths(months()).plusWeeks(weekly ? 1 : 0);
        if (next.isBefore(other.end())) {
            return Optional.empty();
        }
        long months = (long) many * months();
        long weeks = weekly ? many : 0;
        LocalDate start = other.start().plusMonths(months).plusWeeks(weeks);
        LocalDate end =
                other.end().plusDays(1).plusMonths(months).plusWeeks(weeks).minusDays(1);
        boolean year = isWholeYears() && other.start().getYear() == other.end().getYear();
        NamedDays days = weekly ? weekIn(new Period(start, end)) : NamedDays.of(new Period(start, end));
        NamedDays meant = year ? days.orAlso(Period.year(start.getYear())) : days;
        return Optional.of(new NamedPeriod(meant, PeriodUse.OWN, PeriodRelation.WITHIN));
    }

    /** A week, or other seven days that end in it. */
    private static NamedDays weekIn(Period week) {
        NamedDays days = NamedDays.of(week);
        return week.days() == WEEK ? days.endingWithin(week) : days;
    }

    /** So many lengths that end where {@code other} starts, or start where it ends. */
    private Period beside(Period other) {
        LocalDate near = many < 0 ? other.start() : other.end().plusDays(1);
        LocalDate far = near.plusMonths((long) many * months()).plusWeeks(months() == 0 ? many : 0);
        return many < 0 ? new Period(far, near.minusDays(1)) : new Period(near, far.minusDays(1));
    }

    /** The same from {@code other}. */
    public ShiftedPeriod anchoredAt(Period other) {
        return new ShiftedPeriod(many, length, together, Optional.of(other));
    }

    /** The period that is meant; empty where it is not known from when it counts. */
    public Optional<NamedPeriod> resolved() {
        return anchor.flatMap(this::from);
    }

    /**
     * Whether {@code named}, found from another period, is {@code own}: weeks and days of one year do not lie on the dates of another, and
     * months end on different days.
     */
    public boolean agrees(NamedPeriod named, Period own) {
        int slack = isWholeYears() ? WEEK : own.days() == 1 && months() > 0 ? MONTHS : 0;
        return isWithin(named.period().start(), own.start(), slack)
                && isWithin(named.period().end(), own.end(), slack);
    }

    private boolean isWholeYears() {
        return months() != 0 && (many * months()) % 12 == 0;
    }

    private int months() {
        return switch (length) {
            case "month" -> 1;
            case "quarter" -> 3;
            case "half" -> 6;
            case "year" -> 12;
            case "decade" -> 120;
            default -> 0;
        };
    }

    private static boolean isWithin(LocalDate date, LocalDate other, int days) {
        return Math.abs(ChronoUnit.DAYS.between(date, other)) <= days;
    }
}
