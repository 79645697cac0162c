package dev.standfirst.prose.model;

/** How words take the days that they name. */
public enum PeriodRelation {
    /** The days themselves: 'in 2023', 'last week'. */
    WITHIN,
    /** All time to a day among them: 'by 29 November 2023', 'until 2024'. */
    UNTIL,
    /** All time from a day among them: 'since May 2023'. */
    SINCE;

    /** How days are taken that stand right after a word in lower case. */
    public static PeriodRelation after(String word) {
        return switch (word) {
            case "since" -> SINCE;
            case "by", "until", "till" -> UNTIL;
            default -> WITHIN;
        };
    }
}
