package dev.standfirst.prose.period;

import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.prose.model.NamedDays;
import dev.standfirst.prose.model.PartialDate;
import dev.standfirst.prose.number.NumberReader;
import dev.standfirst.prose.number.NumberToken;
import dev.standfirst.prose.period.DateReader.Found;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads periods that are told from the day on which they are said: 'last year', 'so far this year', 'over the past five years'. */
final class RelativeReader {
    /** The stretches of time that the calendar knows. */
    private static final Set<String> CALENDAR = Set.of("week", "month", "quarter", "year");

    private static final Map<String, Integer> LENGTHS =
            Map.of("day", 0, "week", 0, "fortnight", 0, "month", 1, "year", 12, "decade", 120);

    /** How many days before its publication a figure of 'the past months' may end, for each month of its length: a quarter of it. */
    private static final long DAYS_LATE = 7;

    /** How many days before its publication a company's quarter may end. */
    private static final long LATEST_QUARTER = 95;

    /** How many days before its publication a figure of 'so far this year' may end. */
    private static final long LATEST_SO_FAR = 123;

    /** A figure from April of fewer days than this is that of a month or of a quarter. */
    private static final long LEAST_FROM_APRIL = 92;

    /** The most such days: a year. */
    private static final long LATEST = 366;

    /** How many days before its publication a figure of 'the past weeks' may end. */
    private static final long DAYS_LATE_OF_WEEKS = 10;

    private final Tokens tokens;
    private final DateReader dates;

    RelativeReader(Tokens tokens, DateReader dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** 'last year', 'this year', 'so far this year', 'over the past year', 'in the past twelve months'. */
    Optional<Found> at(int index) {
        if (tokens.is(index, "so") && tokens.is(index + 1, "far") && isThisYear(index + 2)) {
            return said(index, index + 4, RelativeReader::soFar);
        }
        if (isThisYear(index) && tokens.is(index + 2, "so") && tokens.is(index + 3, "far")) {
            return said(index, index + 4, RelativeReader::soFar);
        }
        if (isThisYear(index) && tokens.is(index + 2, "to")) {
            return toMonth(index);
        }
        if (PeriodWords.BESIDE.contains(tokens.word(index))) {
            return beside(index);
        }
        boolean past = (tokens.is(index, "past") || tokens.is(index, "last")) && tokens.is(index - 1, "the");
        if (past && LENGTHS.containsKey(tokens.word(index + 1))) {
            // 'The last week of 2022' is a part of another time.
            return tokens.is(index + 2, "of")
                    ? Optional.empty()
                    : said(index, index + 2, past(tokens.word(index + 1), 1));
        }
        if (past) {
            return pastMany(index);
        }
        if (tokens.is(index, "yesterday")) {
            return said(index, index + 1, on -> NamedDays.of(Period.day(on.minusDays(1))));
        }
        Optional<Found> part = ofYear(index);
        if (part.isPresent()) {
            return part;
        }
        if (tokens.is(index, "last") && dates.month(index + 1).isPresent()) {
            return lastMonthOfName(index);
        }
        if (dates.month(index).isPresent()) {
            return monthOfYear(index);
        }
        if (tokens.is(index + 1, "before") && tokens.is(index + 2, "last") && tokens.is(index - 1, "the")) {
            return calendar(index, index + 3, tokens.word(index), 2);
        }
        boolean last = tokens.is(index, "last");
        if (last && tokens.is(index + 2, "of") && tokens.is(index + 3, "the") && tokens.is(index + 4, "year")) {
            return Optional.empty();
        }
        boolean next = tokens.is(index, "next") && !tokens.is(index - 1, "the");
        return last || next || tokens.is(index, "this")
                ? calendar(index, index + 2, tokens.word(index + 1), last ? 1 : next ? -1 : 0)
                : Optional.empty();
    }

    /** 'Last year's second quarter', 'this year's first half'. */
    private Optional<Found> ofYear(int index) {
        boolean own = tokens.is(index + 1, "year's") || tokens.is(index + 1, "year’s");
        int ordinal = NumberWords.ORDINALS.getOrDefault(tokens.word(index + 2), 0);
        int months = tokens.is(index + 3, "quarter") ? 3 : tokens.is(index + 3, "half") ? 6 : 0;
        int back = tokens.is(index, "last") ? 1 : tokens.is(index, "this") ? 0 : -1;
        return own && back >= 0 && ordinal > 0 && ordinal * months > 0 && ordinal * months <= 12
                ? said(
                        index,
                        index + 4,
                        on -> NamedDays.of(new Period(
                                YearMonth.of(on.getYear() - back, (ordinal - 1) * months + 1)
                                        .atDay(1),
                                YearMonth.of(on.getYear() - back, ordinal * months)
                                        .atEndOfMonth())))
                : Optional.empty();
    }

    /** 'This year to March', 'this year to the end of March'. */
    private Optional<Found> toMonth(int index) {
        int the = index + 3;
        int month = tokens.is(the, "the") && tokens.is(the + 1, "end") && tokens.is(the + 2, "of") ? the + 3 : the;
        return dates.month(month)
                .map(last -> said(
                        index,
                        month + 1,
                        on -> NamedDays.of(new Period(
                                on.withDayOfYear(1),
                                YearMonth.of(on.getYear(), last).atEndOfMonth()))))
                .orElseGet(() -> calendar(index, index + 2, "year", 0));
    }

    private boolean isThisYear(int index) {
        return tokens.is(index, "this") && tokens.is(index + 1, "year");
    }

    /**
     * The days of a year to one of them; figures of it may end some months before that. The year that a figure counts in may be a financial
     * or a rolling one, whole or from April; a whole calendar year is not over, and not what there was so far.
     */
    static NamedDays soFar(LocalDate on) {
        LocalDate least = on.minusDays(LATEST_SO_FAR);
        LocalDate start = on.withDayOfYear(1);
        NamedDays calendar = NamedDays.of(new Period(start, on)).endingAfter(least);
        LocalDate next = start.plusYears(1);
        NamedDays whole = calendar.orYearEndingWithin(
                        new Period(least.isBefore(start) ? start : least, next.minusDays(2)))
                .orYearEndingWithin(new Period(next, on.plusYears(1)));
        return fromApril(whole, on);
    }

    /** The same where the figure may be of the financial year from April to a day, or to some months before it. */
    private static NamedDays fromApril(NamedDays days, LocalDate on) {
        LocalDate april = LocalDate.of(on.getYear(), Month.APRIL, 1);
        LocalDate start = april.isAfter(on) ? april.minusYears(1) : april;
        LocalDate least = on.minusDays(LATEST_SO_FAR);
        return days.orFrom(
                new Period(start, start.plusDays(6)),
                new Period(least.isBefore(start) ? start : least, on),
                LEAST_FROM_APRIL);
    }

    /** 'The previous 12 months': a time told from that of a figure, and no figure. */
    private Optional<Found> beside(int index) {
        return NumberReader.counted(tokens, index + 1)
                .map(number -> tokens.isHyphen(number.to()) ? number.to() + 1 : number.to())
                .filter(noun -> LENGTHS.containsKey(length(tokens.word(noun))))
                .map(noun -> new Found(index, noun + 1, Optional.empty(), Optional.empty()));
    }

    /** The singular noun of a length of time. */
    static String length(String noun) {
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    /**
     * 'this week', 'last quarter', 'next month', 'the year before last': the week, month, quarter or year so many before the one of a day.
     * A week starts on Monday, as in ISO 8601; seven days that end in it are meant as well.
     */
    private static Optional<Found> calendar(int from, int to, String unit, int before) {
        return CALENDAR.contains(unit) ? said(from, to, on -> counted(on, unit, before)) : Optional.empty();
    }

    /**
     * 'This year' is the year that the figure counts in, which may be a financial one, or one to a month: it holds the day, or ended before it
     * in the same calendar year.
     */
    private static NamedDays counted(LocalDate on, String unit, int before) {
        NamedDays days = NamedDays.of(calendar(on, unit, before));
        LocalDate same = on.minusYears(before);
        return switch (unit) {
            case "year" -> {
                NamedDays years = days.endingWithin(
                        new Period(same.withDayOfYear(1), same.plusYears(1).minusDays(1)));
                yield before == 0 ? fromApril(years, on) : years;
            }
            case "quarter" ->
                before <= 0 ? days : days.endingWithin(new Period(on.minusDays(LATEST_QUARTER * (before + 1)), on));
            case "week" -> days.endingWithin(lastDays(days.period(), on, before));
            default -> days;
        };
    }

    /** The days on which a week may end that is meant: those of the calendar's, and on a Sunday for 'last week' the Saturday before. */
    private static Period lastDays(Period week, LocalDate on, int before) {
        boolean over = before == 1 && on.getDayOfWeek() == DayOfWeek.SUNDAY;
        return over ? new Period(week.start(), on.minusDays(1)) : week;
    }

    private static Period calendar(LocalDate on, String unit, int before) {
        LocalDate monday =
                on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(before);
        LocalDate quarter = on.minusMonths(3L * before);
        return switch (unit) {
            case "week" -> new Period(monday, monday.plusDays(6));
            case "month" -> Period.month(YearMonth.from(on).minusMonths(before));
            case "quarter" -> Period.quarter(quarter.getYear(), quarter.get(IsoFields.QUARTER_OF_YEAR));
            default -> Period.year(on.getYear() - before);
        };
    }

    /** How many years before that of a day 'this year' or 'last year' at a token is; empty where neither is there. */
    static Optional<Integer> yearsBack(Tokens tokens, int index) {
        boolean last = tokens.is(index, "last");
        return tokens.is(index + 1, "year") && (last || tokens.is(index, "this"))
                ? Optional.of(last ? 1 : 0)
                : Optional.empty();
    }

    /** 'August last year', 'August of this year'. */
    private Optional<Found> monthOfYear(int index) {
        Month month = dates.month(index).orElseThrow();
        int year = tokens.is(index + 1, "of") ? index + 2 : index + 1;
        return yearsBack(tokens, year)
                .filter(_ -> !tokens.is(year + 2, "to"))
                .flatMap(back -> said(
                        index, year + 2, on -> NamedDays.of(Period.month(YearMonth.of(on.getYear() - back, month)))));
    }

    /** 'last May': the latest one that was over. */
    private Optional<Found> lastMonthOfName(int index) {
        Month month = dates.month(index + 1).orElseThrow();
        boolean dated =
                dates.year(index + 2).isPresent() || dates.dayNumber(index + 2).isPresent();
        var named = new PartialDate(Optional.empty(), Optional.of(month), Optional.empty(), Optional.empty());
        Function<LocalDate, Optional<NamedDays>> days = on -> {
            YearMonth own = YearMonth.of(on.getYear(), month);
            return Optional.of(NamedDays.of(Period.month(own.isBefore(YearMonth.from(on)) ? own : own.minusYears(1))));
        };
        return dated
                ? Optional.empty()
                : Optional.of(new Found(index, index + 2, Optional.of(named), Optional.of(days)));
    }

    private static Optional<Found> said(int from, int to, Function<LocalDate, NamedDays> days) {
        return Optional.of(new Found(from, to, Optional.empty(), Optional.of(on -> Optional.of(days.apply(on)))));
    }

    /** So many lengths up to a day. Those of months and years may end before it: statistics are published some time after. */
    private static Function<LocalDate, NamedDays> past(String length, long many) {
        Function<LocalDate, LocalDate> back = back(length, many);
        long months = LENGTHS.getOrDefault(length, 0) * many;
        long days = months == 0 ? DAYS_LATE_OF_WEEKS : Math.min(months * DAYS_LATE, LATEST);
        return on -> {
            NamedDays meant = NamedDays.of(new Period(back.apply(on).plusDays(1), on));
            return length.equals("day") ? meant : meant.endingWithin(new Period(on.minusDays(days), on));
        };
    }

    /** The day so many lengths before one. */
    private static Function<LocalDate, LocalDate> back(String length, long many) {
        int months = LENGTHS.getOrDefault(length, 0);
        long days = switch (length) {
            case "day" -> 1;
            case "week" -> 7;
            case "fortnight" -> 14;
            default -> 0;
        };
        return on -> on.minusMonths(months * many).minusDays(days * many);
    }

    /** 'The last three months to February' end then. */
    private boolean isToMonth(int index) {
        return (tokens.is(index, "to") || tokens.is(index, "ending") || tokens.is(index, "ended"))
                && (dates.month(index + 1).isPresent() || tokens.isNumber(index + 1));
    }

    /** 'the past five years', 'the last 12 months': a period, and no figure. */
    private Optional<Found> pastMany(int index) {
        Optional<NumberToken> number = NumberReader.counted(tokens, index + 1);
        if (number.isEmpty()
                || !number.get().value().isWhole()
                || number.get().value().isAbove(Rational.of(1000))
                || number.get().value().signum() <= 0) {
            return Optional.empty();
        }
        String length = length(tokens.word(number.get().to()));
        if (!LENGTHS.containsKey(length) || isToMonth(number.get().to() + 1)) {
            return Optional.empty();
        }
        return said(
                index,
                number.get().to() + 1,
                past(length, number.get().value().numerator().longValueExact()));
    }
}
