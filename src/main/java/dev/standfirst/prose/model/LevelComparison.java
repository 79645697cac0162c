package dev.standfirst.prose.model;

/**
 * Two levels, or two changes, that a text compares: 'rose from a to b', 'b, up from a', 'b, within the target of a'.
 *
 * @param figure where the number of the one that is compared starts, in UTF-16 units from 0
 * @param base where the number of the one that it is compared with starts
 * @param relation where the words put the figure
 * @param basis what of the two they compare
 */
public record LevelComparison(int figure, int base, Relation relation, Basis basis) {
    /** What of two figures is compared. */
    public enum Basis {
        /** The figures. */
        LEVELS,
        /** Their sizes, whichever way they go: 'a slower pace than the a', 'a smaller deficit than the a'. */
        SIZES,
        /** The figures, if the base is of an earlier time: 'fell to b, compared with a' may be said of two places too. */
        IN_TIME
    }

    /** Where words put a figure. */
    public enum Relation {
        /** Above the base: 'up from'. */
        ABOVE,
        /** Below it: 'behind'. */
        BELOW,
        /** Not above it: 'within the target of'. */
        AT_MOST,
        /** Not below it: the largest, 'followed by' it. */
        AT_LEAST,
        /** Level with it: 'unchanged from'. */
        SAME
    }
}
