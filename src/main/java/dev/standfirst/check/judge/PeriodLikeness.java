package dev.standfirst.check.judge;

import dev.standfirst.fact.model.Comparison;
import dev.standfirst.prose.model.NamedPeriod;
import dev.standfirst.quantity.LikePeriods;
import dev.standfirst.quantity.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether a period that words name is that of a figure, although the days of the two differ. */
final class PeriodLikeness {
    /** How many days longer a quarter of a company may be than one of the calendar: 98 days to 90. */
    private static final long LONGER_QUARTER = 8;

    /** How many months before a calendar year a company's year may begin that is called by it. */
    private static final int LATEST_START = 4;

    private PeriodLikeness() {}

    /** Whether a period ends about so many years before another, and is about as long. */
    static boolean isYearsBefore(Period first, Period own) {
        int years = own.end().getYear() - first.end().getYear();
        long off = ChronoUnit.DAYS.between(first.end().plusYears(years), own.end());
        return years > 0 && Math.abs(off) <= LONGER_QUARTER && Math.abs(first.days() - own.days()) <= LONGER_QUARTER;
    }

    /**
     * Whether a quarter or a half that is named may be one of a company's year, which does not start with the calendar's. Three whole months
     * may be those to any month, and are not called a quarter then.
     */
    static boolean isOfOwnYear(Period named, Period own) {
        boolean quarter = LikePeriods.areAsLong(own, Period.quarter(own.start().getYear(), 1));
        return isPartOfYear(named)
                && !isPartOfYear(own)
                && !quarter
                && named.overlaps(own)
                && Math.abs(named.days() - own.days()) <= LONGER_QUARTER;
    }

    /** Whether a figure is of the end of the year before one that is named, in which a company's year of weeks may have begun. */
    static boolean isOfYearFrom(Period year, Period own) {
        return own.start().getDayOfMonth() != 1
                && own.days() > 1
                && own.end().isBefore(year.start())
                && own.end().plusMonths(LATEST_START).isAfter(year.start());
    }

    private static boolean isPartOfYear(Period period) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> Period.quarter(period.start().getYear(), quarter))
                .anyMatch(quarter -> period.equals(quarter)
                        || (quarter.start().equals(period.start())
                                && quarter.start().getMonthValue() % 6 == 1
                                && period.end()
                                        .equals(quarter.start().plusMonths(6).minusDays(1))));
    }

    /**
     * Whether a figure of one day is what there was in a period, and no part of what came in it: 'in March' of what was counted on its last
     * day.
     */
    static boolean isCount(Period named, Period own) {
        return own.days() == 1 && own.end().equals(named.end());
    }

    /** Whether one side lies in the first and the other in the last of the periods that a range names: 'between 2010 and 2019' of two days. */
    static boolean joins(Comparison comparison, NamedPeriod named) {
        Optional<Period> first = comparison.first().period();
        Optional<Period> second = comparison.second().period();
        return first.isPresent()
                && second.isPresent()
                && named.days()
                        .ends()
                        .filter(ends -> ends.first().contains(first.get())
                                && ends.last().contains(second.get()))
                        .isPresent();
    }

    /** Whether a named period runs from the start of one side to the end of the other or beyond: 'between 2022 and 2023', 'since 2022'. */
    static boolean spans(Comparison comparison, Period named) {
        Optional<Period> first = comparison.first().period();
        Optional<Period> second = comparison.second().period();
        return first.isPresent()
                && second.isPresent()
                && !first.equals(second)
                && named.start().equals(first.get().start())
                && !named.end().isBefore(second.get().end());
    }
}
