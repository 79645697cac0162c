package dev.standfirst.prose.model;

import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days that words for a period mean.
 *
 * @param period the days
 * @param also the days counted otherwise: 'the past year' may or may not include the day on which it is said
 * @param latitudes which other stretches are meant as well
 * @param ends the first and the last period of a range, 'between 2010 and 2012'
 */
public record NamedDays(Period period, Optional<Period> also, List<Latitude> latitudes, Optional<Ends> ends) {
    /** Months differ by so many days, and years by fewer. */
    private static final int SLACK = 3;

    private static final int WEEK = 7;

    private static final long YEAR = 365;

    /** Shorter stretches are compared to the day. */
    private static final int EXACT = 14;

    /**
     * Other stretches that may be meant: 'the past year' of statistics ends before the day of publication, 'this year' may be the financial
     * year, and 'early 2022' may be February.
     *
     * @param starts in which days they start
     * @param ends in which days they end
     * @param least how many days they have at least
     * @param most how many days they have at most
     * @param uneven whether only those are meant that do not start with a quarter of the calendar
     */
    public record Latitude(Period starts, Period ends, long least, long most, boolean uneven) {
        private Latitude(Period starts, Period ends, long least, long most) {
            this(starts, ends, least, most, false);
        }

        /** Whether a stretch starts on the first day of a quarter. */
        private static boolean isEven(Period other) {
            return other.start().getDayOfMonth() == 1 && other.start().getMonthValue() % 3 == 1;
        }

        /** Stretches that end within some days, wherever they start. */
        private static Latitude ending(Period ends, long least, long most) {
            return new Latitude(new Period(ends.start().minusDays(most), ends.end()), ends, least, most);
        }

        private boolean allows(Period other) {
            return starts.contains(Period.day(other.start()))
                    && ends.contains(Period.day(other.end()))
                    && other.days() >= least
                    && other.days() <= most
                    && !(uneven && isEven(other));
        }
    }

    /** The two ends of a range of periods. */
    public record Ends(Period first, Period last) {}

    /** Days that may be meant in several ways. */
    public NamedDays {
        latitudes = List.copyOf(latitudes);
    }

    /** Days that can be meant in one way only. */
    public static NamedDays of(Period period) {
        return new NamedDays(period, Optional.empty(), List.of(), Optional.empty());
    }

    /** The days from the start of a period to the end of another. */
    public static NamedDays between(Period first, Period last) {
        return new NamedDays(
                new Period(first.start(), last.end()), Optional.empty(), List.of(), Optional.of(new Ends(first, last)));
    }

    /** The same where stretches of the same length that end within {@code other} may be meant as well. */
    public NamedDays endingWithin(Period other) {
        long slack = period.days() < EXACT ? 0 : SLACK;
        return with(Latitude.ending(other, period.days() - slack, period.days() + slack));
    }

    /**
     * The same where stretches about as long that end within {@code other} may be meant as well, if they do not start with a quarter of the
     * calendar: the first quarter of a company's year is a number of weeks.
     */
    public NamedDays orUneven(Period other) {
        Latitude within = Latitude.ending(other, period.days() - WEEK, period.days() + WEEK);
        return with(new Latitude(within.starts(), within.ends(), within.least(), within.most(), true));
    }

    /** The same where any stretch of {@code most} days at most that ends within {@code other} may be meant as well. */
    public NamedDays around(Period other, long most) {
        return with(Latitude.ending(other, 1, most));
    }

    /** The same where any part of the days may be meant: 'the same quarter of 2023'. */
    public NamedDays orPart() {
        return with(new Latitude(period, period, 1, period.days()));
    }

    /** The same where a stretch from their first week that ends before they do, but not before {@code least}, may be meant as well. */
    public NamedDays endingAfter(LocalDate least) {
        LocalDate start = period.start();
        LocalDate end = least.isBefore(start) ? start : least;
        return with(
                new Latitude(new Period(start, start.plusDays(6)), new Period(end, period.end()), 1, period.days()));
    }

    /** The same where a whole year that ends within {@code other} may be meant as well: a financial or a rolling one. */
    public NamedDays orYearEndingWithin(Period other) {
        return with(Latitude.ending(other, YEAR - SLACK, YEAR + SLACK));
    }

    /** The same where a stretch that starts within {@code starts}, ends within {@code ends} and has {@code least} days may be meant as well. */
    public NamedDays orFrom(Period starts, Period ends, long least) {
        return with(new Latitude(starts, ends, least, YEAR + SLACK));
    }

    /** The same where a stretch that starts within {@code starts} and ends within {@code ends} may be meant as well. */
    public NamedDays orFrom(Period starts, Period ends) {
        return with(new Latitude(starts, ends, 1, Long.MAX_VALUE));
    }

    private NamedDays with(Latitude other) {
        List<Latitude> all = Stream.concat(latitudes.stream(), Stream.of(other)).toList();
        return new NamedDays(period, also, all, ends);
    }

    /** The same where the days of {@code other} may be meant as well. */
    public NamedDays orAlso(Period other) {
        return new NamedDays(period, Optional.of(other), latitudes, ends);
    }

    /** Whether the words do not say exactly which days are meant: 'last year'. */
    public boolean isLoose() {
        return !latitudes.isEmpty();
    }

    /** Whether these are the days of {@code other}, counted in any of the ways that the words allow. */
    public boolean isThat(Period other) {
        return period.equals(other)
                || also.filter(other::equals).isPresent()
                || latitudes.stream().anyMatch(within -> within.allows(other));
    }
}
