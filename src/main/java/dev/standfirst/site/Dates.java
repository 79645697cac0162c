package dev.standfirst.site;

import dev.standfirst.check.Inserts;
import dev.standfirst.quantity.Period;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Periods as readers read them. */
final class Dates {
    private Dates() {}

    /** {@code 2022}, {@code January to May 2024}, {@code 22 May 2024}, {@code 1 January to 29 November 2023}. */
    static String period(Period period) {
        YearMonth first = YearMonth.from(period.start());
        YearMonth last = YearMonth.from(period.end());
        boolean wholeMonths =
                period.start().getDayOfMonth() == 1 && period.end().equals(last.atEndOfMonth());
        if (period.isCalendarYear()) {
            return String.valueOf(first.getYear());
        }
        if (period.days() == 1) {
            return Inserts.date(period.start());
        }
        if (wholeMonths) {
            return first.equals(last) ? month(first) : range(first, last);
        }
        String start = first.getYear() == last.getYear()
                ? period.start().getDayOfMonth() + " " + name(period.start().getMonth())
                : Inserts.date(period.start());
        return start + " to " + Inserts.date(period.end());
    }

    private static String range(YearMonth first, YearMonth last) {
        String start = first.getYear() == last.getYear() ? name(first.getMonth()) : month(first);
        return start + " to " + month(last);
    }

    private static String month(YearMonth month) {
        return name(month.getMonth()) + " " + month.getYear();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
