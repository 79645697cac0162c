package dev.standfirst.content.schema;

import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.quantity.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads dates and periods in ISO 8601, and guesses what was meant where they are written otherwise. */
public final class DateFields {
    private DateFields() {}

    private static final int ISO_LENGTH = 10;
    private static final String DAY = "write the year, month and day, such as “2024-05-22”";
    private static final String PERIODS =
            "write a year “2022”, month “2022-05”, quarter “2022-Q1” or day “2022-05-22”, or two of these with “/” between them";

    /** The day that a text names. */
    static Optional<LocalDate> date(LocatedText text, String name, Diagnostics problems) {
        Optional<Period> day = day(text.text());
        if (day.isEmpty()) {
            problems.add(bad(text, "a date", DAY, DateFields::day));
        }
        return day.map(Period::start);
    }

    private static Optional<Period> day(String text) {
        return Period.parse(text).filter(_ -> text.length() == ISO_LENGTH);
    }

    /** The period that a text names, which may be a financial year. */
    static Optional<WrittenPeriod> writtenPeriod(LocatedText text, String name, Diagnostics problems) {
        Optional<WrittenPeriod> period = WrittenPeriod.read(text.text(), Period::parse);
        if (period.isEmpty()) {
            problems.add(bad(text, "a period", PERIODS, Period::parse));
        }
        return period;
    }

    /** The day of the year that a text names, {@code 07-01}. */
    static Optional<MonthDay> dayOfYear(LocatedText text, String name, Diagnostics problems) {
        try {
            MonthDay day = MonthDay.parse("--" + text.text());
            if (day.isValidYear(2023)) {
                return Optional.of(day);
            }
        } catch (DateTimeException _) {
            // Reported below.
        }
        problems.add(Diagnostic.of(
                        DiagnosticCode.BAD_DATE,
                        text.span(),
                        "“" + MessageText.shown(text.text()) + "” is not the first day of a year")
                .help("write the month and the day, such as “07-01” for 1 July"));
        return Optional.empty();
    }

    /** The period that a text names. */
    public static Optional<Period> period(LocatedText text, String name, Diagnostics problems) {
        Optional<Period> period = Period.parse(text.text());
        if (period.isEmpty()) {
            problems.add(bad(text, "a period", PERIODS, Period::parse));
        }
        return period;
    }

    /**
     * The period in a cell of a data file, where programs write periods in forms of their own. One that can mean one period only is read:
     * {@code 2022.0}, {@code 2024-05-22 00:00:00}, {@code 2022 Q1}, {@code May 2024}, {@code 2024/25}.
     */
    public static Optional<WrittenPeriod> periodOfFile(LocatedText text, String name, Diagnostics problems) {
        Optional<WrittenPeriod> period =
                WrittenPeriod.read(text.text(), cell -> Period.parse(cell).or(() -> ofProgram(cell)));
        if (period.isEmpty()) {
            problems.add(serial(text).orElseGet(() -> bad(text, "a period", PERIODS, Period::parse)));
        }
        return period;
    }

    /** Whether a text has the look of a period: it begins with a year, or is a period in words. */
    public static boolean isLikePeriod(String text) {
        boolean year = text.length() >= 4 && allDigits(text, 0, 4) && (text.length() == 4 || sort(text.charAt(4)) != 1);
        return year || Period.parse(text).or(() -> ofProgram(text)).isPresent();
    }

    private static Optional<Period> ofProgram(String cell) {
        if (cell.length() == 6 && cell.endsWith(".0") && allDigits(cell, 0, 4)) {
            return Period.parse(cell.substring(0, 4));
        }
        if (cell.length() > ISO_LENGTH && "T ".indexOf(cell.charAt(ISO_LENGTH)) >= 0) {
            String time = cell.substring(ISO_LENGTH + 1);
            boolean midnight = time.chars().allMatch(c -> "0:.Z".indexOf(c) >= 0) && time.startsWith("00:00");
            return midnight ? day(cell.substring(0, ISO_LENGTH)) : Optional.empty();
        }
        List<String> parts = parts(cell);
        Optional<Period> quarter = quarter(parts);
        boolean named = parts.stream().anyMatch(part -> monthOf(part) > 0);
        return quarter.isPresent() || !named || parts.size() > 3
                ? quarter
                : ofParts(parts).flatMap(guess -> Period.parse(guess.instead()));
    }

    /** '2022 Q1', 'Q1 2022', '2022Q1'. */
    private static Optional<Period> quarter(List<String> parts) {
        String joined = String.join("", parts).toUpperCase(Locale.ROOT);
        if (joined.length() != 6 || joined.indexOf('Q') < 0) {
            return Optional.empty();
        }
        boolean yearFirst = joined.charAt(4) == 'Q';
        boolean quarterFirst = joined.charAt(0) == 'Q';
        String year = yearFirst ? joined.substring(0, 4) : joined.substring(2);
        String number = yearFirst ? joined.substring(5) : joined.substring(1, 2);
        return yearFirst || quarterFirst ? Period.parse(year + "-Q" + number) : Optional.empty();
    }

    /** A day that a spreadsheet has written as the number of days since 1899. */
    private static Optional<Diagnostic> serial(LocatedText text) {
        String cell = text.text().endsWith(".0") ? text.text().substring(0, text.length() - 2) : text.text();
        if (cell.length() != 5 || !allDigits(cell, 0, 5) || cell.charAt(0) == '0') {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(cell));
        return Optional.of(Diagnostic.of(
                        DiagnosticCode.BAD_DATE,
                        text.span(),
                        "“" + cell + "” is not a period; as the number of a day in a spreadsheet it is " + day)
                .help("format the column as dates such as “2024-05-22” in the spreadsheet, and save it again"));
    }

    private static Diagnostic bad(
            LocatedText text, String noun, String forms, Function<String, Optional<Period>> reader) {
        Guess guess = guess(text.text()).orElse(new Guess("", forms, ""));
        Diagnostic bad = Diagnostic.of(
                DiagnosticCode.BAD_DATE,
                text.span(),
                guess.fault().isEmpty() ? "“" + MessageText.shown(text.text()) + "” is not " + noun : guess.fault());
        return reader.apply(guess.instead()).isPresent()
                ? bad.fix("write %s", guess.instead())
                : bad.help(guess.help().isEmpty() ? forms : guess.help());
    }

    /**
     * What is wrong with a date and what was meant; any may be unknown, {@code ""}.
     *
     * @param fault what is wrong, where that can be told
     * @param help what to do about it
     * @param instead the date or period that was certainly meant, in ISO 8601
     */
    private record Guess(String fault, String help, String instead) {
        static Optional<Guess> fault(String fault, String help) {
            return Optional.of(new Guess(fault, help, ""));
        }

        static Optional<Guess> help(String help) {
            return fault("", help);
        }

        static Optional<Guess> write(String instead) {
            return Optional.of(new Guess("", "", instead));
        }
    }

    private static Optional<Guess> guess(String text) {
        int solidus = text.indexOf('/');
        if (solidus > 0 && solidus == text.lastIndexOf('/')) {
            Optional<Period> from = Period.parse(text.substring(0, solidus));
            Optional<Period> to = Period.parse(text.substring(solidus + 1));
            if (from.isPresent() && to.isPresent()) {
                return Guess.fault("this period ends before it starts", "write the earlier date first");
            }
        }
        if (text.length() > ISO_LENGTH
                && "T ".indexOf(text.charAt(ISO_LENGTH)) >= 0
                && day(text.substring(0, ISO_LENGTH)).isPresent()) {
            return Guess.write(text.substring(0, ISO_LENGTH));
        }
        return ofParts(parts(text));
    }

    private static boolean allDigits(String text, int start, int end) {
        return text.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The runs of letters and of digits; empty when there are too many for a date. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            int sort = i < text.length() ? sort(text.charAt(i)) : 0;
            if (i > start && sort != sort(text.charAt(start))) {
                if (sort(text.charAt(start)) != 0) {
                    parts.add(text.substring(start, i));
                }
                start = i;
            }
            if (parts.size() > 4 || i > 40) {
                return List.of();
            }
        }
        return parts;
    }

    private static int sort(char c) {
        return c >= '0' && c <= '9' ? 1 : Character.isLetter(c) ? 2 : 0;
    }

    private static Optional<Guess> ofParts(List<String> parts) {
        if (parts.size() == 1
                && parts.getFirst().length() == 8
                && sort(parts.getFirst().charAt(0)) == 1) {
            String s = parts.getFirst();
            return ofNumbers(number(s.substring(0, 4)), number(s.substring(4, 6)), number(s.substring(6)));
        }
        if (parts.size() < 2 || parts.size() > 4) {
            return Optional.empty();
        }
        List<String> useful = parts.stream()
                .filter(part -> !List.of("st", "nd", "rd", "th", "of").contains(part.toLowerCase(Locale.ROOT)))
                .toList();
        int month = useful.stream()
                .mapToInt(DateFields::monthOf)
                .filter(m -> m > 0)
                .findFirst()
                .orElse(0);
        List<Integer> numbers = useful.stream()
                .filter(part -> sort(part.charAt(0)) == 1)
                .map(DateFields::number)
                .toList();
        if (month > 0) {
            return ofMonth(month, numbers);
        }
        if (numbers.size() != 3 || useful.size() != 3) {
            return Optional.empty();
        }
        boolean yearFirst = useful.getFirst().length() == 4;
        return yearFirst
                ? ofNumbers(numbers.get(0), numbers.get(1), numbers.get(2))
                : useful.get(2).length() == 4
                        ? ofDayAndMonth(numbers.get(2), numbers.get(0), numbers.get(1))
                        : Optional.empty();
    }

    private static Optional<Guess> ofMonth(int month, List<Integer> numbers) {
        return switch (numbers.size()) {
            case 1 ->
                numbers.getFirst() > 999
                        ? Guess.write(String.format(Locale.ROOT, "%04d-%02d", numbers.getFirst(), month))
                        : Optional.empty();
            case 2 -> {
                int year = Math.max(numbers.get(0), numbers.get(1));
                yield year > 999 ? ofNumbers(year, month, Math.min(numbers.get(0), numbers.get(1))) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Guess> ofDayAndMonth(int year, int first, int second) {
        if (first > 12 || first == second) {
            return ofNumbers(year, second, first);
        }
        if (second > 12) {
            return ofNumbers(year, first, second);
        }
        return Guess.help(String.format(
                Locale.ROOT,
                "write “%s” for %s, or “%s” for %s",
                iso(year, second, first),
                said(second, first),
                iso(year, first, second),
                said(first, second)));
    }

    private static String iso(int year, int month, int day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    private static String said(int month, int day) {
        return month >= 1 && month <= 12 ? day + " " + name(Month.of(month)) : "that";
    }

    private static Optional<Guess> ofNumbers(int year, int month, int day) {
        try {
            return Guess.write(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException _) {
            if (month >= 1 && month <= 12 && day > 28 && day < 100 && year > 0 && year < 10_000) {
                YearMonth of = YearMonth.of(year, month);
                return Guess.fault(
                        String.format(Locale.ROOT, "there is no %s %d", said(month, day), year),
                        String.format(Locale.ROOT, "%s %d has %d days", name(of.getMonth()), year, of.lengthOfMonth()));
            }
            return month > 12 && month < 100
                    ? Guess.fault(String.format(Locale.ROOT, "there is no month %d", month), "")
                    : Optional.empty();
        }
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static int number(String digits) {
        return digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }

    private static int monthOf(String word) {
        if (word.length() < 3 || sort(word.charAt(0)) != 2) {
            return 0;
        }
        for (Month month : Month.values()) {
            String name = name(month).toLowerCase(Locale.ROOT);
            if (name.startsWith(word.toLowerCase(Locale.ROOT))
                    || (word.equalsIgnoreCase("sept") && month == Month.SEPTEMBER)) {
                return month.getValue();
            }
        }
        return 0;
    }
}
