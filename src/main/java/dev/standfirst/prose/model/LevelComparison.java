package dev.standfirst.prose.model;

/**
 * Two levels, or two changes, that a text compares: 'rose from a to b', 'b, up from a', 'b, within the target of a'.
 *
 * @param figure where the number of the one that is compared starts, in UTF-16 units from 0
 * @param base where the number of the one that it is compared with starts
 * @param relation where the words put the figure
 * @param sizes whether they compare the sizes of two changes, whichever way those go: 'a slower pace than the a'
 */
public record LevelComparison(int figure, int base, Relation relation, boolean sizes) {
    /** Where words put a figure. */
    public enum Relation {
        /** Above the base: 'up from'. */
        ABOVE,
        /** Below it: 'behind'. */
        BELOW,
        /** Not above it: 'within the target of'. */
        AT_MOST,
        /** Level with it: 'unchanged from'. */
        SAME
    }
}
