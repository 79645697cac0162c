package dev.standfirst.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A span of whole calendar days, both ends included. Dates are local to the place the briefing is about; no clock or time zone
 * comes into it.
 *
 * @param start the first day
 * @param end the last day, never before the first
 */
public record Period(LocalDate start, LocalDate end) {
    /** Throws {@link IllegalArgumentException} when the end lies before the start. */
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period cannot end (" + end + ") before it starts (" + start + ")");
        }
    }

    /** The one day {@code date}. */
    public static Period day(LocalDate date) {
        return new Period(date, date);
    }

    /** The calendar year. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The calendar month. */
    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** The quarter 1 to 4 of a calendar year. */
    public static Period quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /**
     * Reads ISO 8601 in the forms of the content files: {@code 2022}, {@code 2024-05}, {@code 2024-Q1}, {@code 2024-05-22}, or two
     * of them with a solidus, {@code 2024-01/2024-05}, which runs from the first day of the first to the last day of the second.
     * Empty when the text is none of these or is not a real date.
     */
    public static Optional<Period> parse(String text) {
        int solidus = text.indexOf('/');
        if (solidus < 0) {
            return parseOne(text);
        }
        Optional<Period> from = parseOne(text.substring(0, solidus));
        Optional<Period> to = parseOne(text.substring(solidus + 1));
        return from.isPresent() && to.isPresent() && !to.get().end.isBefore(from.get().start)
                ? Optional.of(new Period(from.get().start, to.get().end))
                : Optional.empty();
    }

    private static Optional<Period> parseOne(String text) {
        try {
            return switch (shape(text)) {
                case "0000" -> Optional.of(year(Year.parse(text).getValue()));
                case "0000-00" -> Optional.of(month(YearMonth.parse(text)));
                case "0000-Q0" -> quarterOf(text);
                case "0000-00-00" -> Optional.of(day(LocalDate.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Period> quarterOf(String text) {
        int quarter = text.charAt(6) - '0';
        return quarter >= 1 && quarter <= 4
                ? Optional.of(quarter(Integer.parseInt(text.substring(0, 4)), quarter))
                : Optional.empty();
    }

    private static String shape(String text) {
        var shape = new StringBuilder(text.length());
        text.chars().forEach(c -> shape.append(c >= '0' && c <= '9' ? '0' : (char) c));
        return shape.toString();
    }

    /** Whether every day of {@code other} is a day of this period. */
    public boolean contains(Period other) {
        return !start.isAfter(other.start) && !end.isBefore(other.end);
    }

    /** Whether the two share a day. */
    public boolean overlaps(Period other) {
        return !start.isAfter(other.end) && !end.isBefore(other.start);
    }

    /** The number of days, both ends counted. */
    public long days() {
        return end.toEpochDay() - start.toEpochDay() + 1;
    }

    /** Whether this runs from 1 January to 31 December of one year. */
    public boolean isCalendarYear() {
        return equals(year(start.getYear()));
    }

    /** The shortest ISO 8601 form: {@code 2022}, {@code 2024-05}, {@code 2024-Q1}, {@code 2024-05-22} or {@code start/end}. */
    @Override
    public String toString() {
        if (isCalendarYear()) {
            return digits(start.getYear());
        }
        if (start.equals(end)) {
            return start.toString();
        }
        YearMonth from = YearMonth.from(start);
        YearMonth to = YearMonth.from(end);
        boolean wholeMonths = start.getDayOfMonth() == 1 && end.equals(to.atEndOfMonth());
        if (!wholeMonths) {
            return start + "/" + end;
        }
        if (from.equals(to)) {
            return from.toString();
        }
        return from.getMonthValue() % 3 == 1 && to.equals(from.plusMonths(2))
                ? digits(start.getYear()) + "-Q" + (from.getMonthValue() / 3 + 1)
                : from + "/" + to;
    }

    /** Four digits, those of ISO 8601 on every machine: some languages have digits of their own. */
    private static String digits(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
