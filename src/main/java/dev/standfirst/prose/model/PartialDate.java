package dev.standfirst.prose.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/**
 * A date with the parts that words name: '22 May', 'Wednesday 22 May 2024', 'May 2024'.
 *
 * @param year the year, if named
 * @param month the month, if named
 * @param day the day of the month, if named
 * @param weekday the day of the week, if named
 */
public record PartialDate(
        Optional<Integer> year, Optional<Month> month, Optional<Integer> day, Optional<DayOfWeek> weekday) {
    /** Whether every part named is that of {@code date}. */
    public boolean agreesWith(LocalDate date) {
        return year.stream().allMatch(y -> y == date.getYear())
                && month.stream().allMatch(m -> m == date.getMonth())
                && day.stream().allMatch(d -> d == date.getDayOfMonth())
                && weekday.stream().allMatch(w -> w == date.getDayOfWeek());
    }

    /** ISO 8601 with {@code XX} or {@code XXXX} for a part that is not named: {@code 2024-05-22}, {@code 2024-05}, {@code XXXX-05-22}. */
    public String iso() {
        String y = year.map(value -> digits("%04d", value)).orElse("XXXX");
        if (month.isEmpty() && day.isEmpty()) {
            return weekday.isPresent() && year.isEmpty()
                    ? "XXXX-WXX-" + weekday.get().getValue()
                    : y;
        }
        String m = month.map(value -> digits("%02d", value.getValue())).orElse("XX");
        return day.map(value -> y + "-" + m + "-" + digits("%02d", value)).orElse(y + "-" + m);
    }

    /** The digits of ISO 8601 on every machine: some languages have digits of their own. */
    private static String digits(String format, int value) {
        return String.format(Locale.ROOT, format, value);
    }
}
