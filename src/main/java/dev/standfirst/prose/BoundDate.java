package dev.standfirst.prose;

import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.prose.model.Conventions.DateOrder;
import dev.standfirst.prose.model.PartialDate;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words of a link to a date that could be something else anywhere else: '22.05.2024', 'the 22nd', 'Wed', '22 May 24'. */
final class BoundDate {
    /** Parts in digits, all joined by one sign. */
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})");

    /** A weekday, a day, a month and a year, each of which may be left out. */
    private static final Pattern WORDS =
            Pattern.compile("(?:(?!the )([a-z]{3,9})\\.?,? ?)?(?:the )?(?:(\\d{1,2})(st|nd|rd|th)?"
                    + "(?:(?: of)? ([a-z]{3,9})\\.?(?:,? (\\d{4}|['’]?\\d{2}))?)?)?");

    private static final int CENTURY = 2000;

    private BoundDate() {}

    static Optional<PartialDate> of(String words, DateOrder order) {
        String said = words.toLowerCase(Locale.ROOT);
        Matcher digits = DIGITS.matcher(said);
        if (digits.matches()) {
            return inDigits(
                    Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(3)), digits.group(4), order);
        }
        Matcher parts = WORDS.matcher(said);
        return parts.matches() ? inWords(parts) : Optional.empty();
    }

    private static Optional<PartialDate> inDigits(int first, int second, String year, DateOrder order) {
        boolean either = order == DateOrder.EITHER && first <= 12 && second <= 12 && first != second;
        boolean monthFirst = second > 12 || (order == DateOrder.MONTH_FIRST && first <= 12);
        int month = monthFirst ? first : second;
        int day = monthFirst ? second : first;
        return either || month < 1 || month > 12 || !isDay(day)
                ? Optional.empty()
                : Optional.of(new PartialDate(
                        Optional.of(year(year)), Optional.of(Month.of(month)), Optional.of(day), Optional.empty()));
    }

    private static Optional<PartialDate> inWords(Matcher parts) {
        Optional<DayOfWeek> weekday = weekday(parts.group(1));
        Optional<Month> month = Optional.ofNullable(parts.group(4)).map(PeriodWords.MONTHS::get);
        Optional<Integer> day =
                Optional.ofNullable(parts.group(2)).map(Integer::valueOf).filter(BoundDate::isDay);
        boolean unknown = (parts.group(1) != null && weekday.isEmpty())
                || (parts.group(4) != null && month.isEmpty())
                || (parts.group(2) != null && day.isEmpty());
        boolean named = weekday.isPresent() || (day.isPresent() && (month.isPresent() || parts.group(3) != null));
        return unknown || !named
                ? Optional.empty()
                : Optional.of(
                        new PartialDate(Optional.ofNullable(parts.group(5)).map(BoundDate::year), month, day, weekday));
    }

    /** A weekday by its name or an abbreviation of it: 'Wed', 'Thurs'. */
    private static Optional<DayOfWeek> weekday(@Nullable String word) {
        return word == null
                ? Optional.empty()
                : PeriodWords.DAYS.entrySet().stream()
                        .filter(day -> day.getKey().startsWith(word))
                        .map(day -> day.getValue())
                        .findFirst();
    }

    private static boolean isDay(int day) {
        return day >= 1 && day <= 31;
    }

    /** '2024', '24' and '’24' alike. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits.substring(digits.length() % 2));
        return year < 100 ? CENTURY + year : year;
    }
}
