package dev.standfirst.check.aptness;

import dev.standfirst.quantity.LikePeriods;
import dev.standfirst.quantity.Period;

/** Says how two periods differ that are compared and are not alike. */
final class PeriodDifference {
    private PeriodDifference() {}

    /** A clause that names both periods and the days by which they differ. */
    static String between(Period a, Period b) {
        if (a.days() != b.days() && LikePeriods.startAlike(a, b)) {
            Period shorter = a.days() < b.days() ? a : b;
            Period longer = a.days() < b.days() ? b : a;
            return shorter + " is compared with " + longer + ", which is " + (longer.days() - shorter.days())
                    + " days longer";
        }
        if (isYear(a) && isYear(b)) {
            return a + " is compared with " + b + ", a year that starts in another month";
        }
        return a + " (" + a.days() + " days) is compared with " + b + " (" + b.days()
                + " days), a different part of the year";
    }

    private static boolean isYear(Period period) {
        return period.start().plusYears(1).minusDays(1).equals(period.end());
    }
}
