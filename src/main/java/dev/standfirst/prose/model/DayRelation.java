package dev.standfirst.prose.model;

/**
 * Which day is meant by words that name a date.
 *
 * @param kind the date itself or one that lies so far from it, or all time before or after it
 * @param days how many days after the date named; before it, less than 0
 */
public record DayRelation(Kind kind, int days) {
    /** Whether one day is meant or more. */
    public enum Kind {
        /** One day: '31 October', 'the day before 31 October', 'on or before 31 October'. */
        DAY,
        /** 'Before 31 October'. */
        BEFORE,
        /** 'After 31 October'. */
        AFTER
    }

    /** The date that is named. */
    public static final DayRelation SAME = new DayRelation(Kind.DAY, 0);
}
