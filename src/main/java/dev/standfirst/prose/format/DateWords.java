package dev.standfirst.prose.format;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes dates as British newspapers do. */
public final class DateWords {
    private DateWords() {}

    /** A date without its weekday: {@code 22 May 2024}. */
    public static String of(LocalDate date) {
        return date.getDayOfMonth()
                + " "
                + date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK)
                + " "
                + date.getYear();
    }

    /** A date with its weekday: {@code Wednesday 22 May 2024}. */
    public static String withWeekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " " + of(date);
    }
}
