package dev.standfirst.prose.model;

/** How words take the days that they name. */
public enum PeriodRelation {
    /** The days themselves: 'in 2023', 'last week'. */
    WITHIN,
    /** All time to a day among them: 'by 29 November 2023', 'until 2024'. */
    UNTIL,
    /** All time from a day among them: 'since May 2023'. */
    SINCE,
    /** All time before them: 'before 2022'. */
    BEFORE,
    /** All time after them: 'after 2022'. */
    AFTER,
    /** Any other time: 'outside 2022', 'not in 2022'. */
    OUTSIDE;

    /** Whether a figure of the time lies to one side of the days, or anywhere but in them. */
    public boolean isApart() {
        return this == BEFORE || this == AFTER || this == OUTSIDE;
    }

    /** How days are taken that are right after a word in lower case. */
    public static PeriodRelation after(String word) {
        return switch (word) {
            case "since" -> SINCE;
            case "by", "until", "till" -> UNTIL;
            case "before", "pre" -> BEFORE;
            case "after", "post" -> AFTER;
            case "outside" -> OUTSIDE;
            default -> WITHIN;
        };
    }
}
