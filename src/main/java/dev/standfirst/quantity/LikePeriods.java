package dev.standfirst.quantity;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * Which periods are alike: of the same length in calendar units and of the same season, so that January to May of one year is like
 * January to May of another. A leap day makes no difference, nor do the few days by which the same weeks of two years lie apart.
 */
public final class LikePeriods {
    private LikePeriods() {}

    private static final int WEEK = 7;
    private static final double DAYS_IN_YEAR = 365.2425;

    /** Whether the two start on the same day of the year and end on the same day of the year, as many years later, or are the same weeks. */
    public static boolean areAlike(Period a, Period b) {
        return areSameDays(a, b) || areSameWeeks(a, b);
    }

    /** As many weeks that start at most six days apart in the year: the accounts of a company for 13 or 52 weeks. */
    private static boolean areSameWeeks(Period a, Period b) {
        boolean weeks = a.days() == b.days() && a.days() % WEEK == 0 && a.days() > WEEK;
        long years = Math.round(ChronoUnit.DAYS.between(a.start(), b.start()) / DAYS_IN_YEAR);
        return weeks && Math.abs(ChronoUnit.DAYS.between(a.start().plusYears(years), b.start())) < WEEK;
    }

    private static boolean areSameDays(Period a, Period b) {
        int years = b.start().getYear() - a.start().getYear();
        return startAlike(a, b) && a.end().getYear() + years == b.end().getYear() && sameDay(a.end(), b.end());
    }

    /** Whether the two are as many whole months long, or as many days where they do not start with a month. */
    public static boolean areAsLong(Period a, Period b) {
        boolean months = isOfMonths(a) && isOfMonths(b);
        return months ? months(a) == months(b) : !isOfMonths(a) && !isOfMonths(b) && a.days() == b.days();
    }

    private static boolean isOfMonths(Period period) {
        return period.start().getDayOfMonth() == 1 && period.end().plusDays(1).getDayOfMonth() == 1;
    }

    private static long months(Period period) {
        return ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
    }

    /** Whether the two start on the same day of the year. */
    public static boolean startAlike(Period a, Period b) {
        return sameDay(a.start(), b.start());
    }

    /** Whether {@code a} runs at least as long as {@code b} in calendar units, both taken from the same day of the year. */
    public static boolean isAtLeastAsLong(Period a, Period b) {
        LocalDate end = b.end().plusYears((long) a.start().getYear() - b.start().getYear());
        return !a.end().isBefore(end);
    }

    private static boolean sameDay(LocalDate a, LocalDate b) {
        boolean same = a.getMonth() == b.getMonth() && a.getDayOfMonth() == b.getDayOfMonth();
        return same || (isLastOfFebruary(a) && isLastOfFebruary(b));
    }

    private static boolean isLastOfFebruary(LocalDate date) {
        return date.getMonth() == Month.FEBRUARY && date.plusDays(1).getMonth() == Month.MARCH;
    }

    /** The last month of a name that ends before a period starts. */
    public static Period lastBefore(Month month, Period own) {
        LocalDate first = own.start().withDayOfMonth(1).withMonth(month.getValue());
        LocalDate start = first.plusMonths(1).isAfter(own.start()) ? first.minusYears(1) : first;
        return new Period(start, start.plusMonths(1).minusDays(1));
    }
}
