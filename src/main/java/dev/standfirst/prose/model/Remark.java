package dev.standfirst.prose.model;

/**
 * Words that say something of the figures around them and give none themselves.
 *
 * @param kind what they say
 * @param start where they start, in UTF-16 units from 0
 * @param end where they end, exclusive
 */
public record Remark(Kind kind, int start, int end) {
    /** What a remark says. */
    public enum Kind {
        /** That one thing brought about another: 'led to', 'because of'. */
        CAUSE,
        /** That a figure may still change: 'provisional', 'so far'. */
        UNSETTLED,
        /** That a figure is not exact: 'estimated', 'believed to'. */
        INEXACT,
        /** A multiple that some take for one more: 'three times more'. */
        TIMES_MORE,
        /** That a figure has been changed since: 'revised', 'at the time'. */
        REVISED,
        /** That something changed, and not which way: 'the change', 'a gap'. */
        CHANGE,
        /** That two things are compared with each other: 'as many', 'the level before'. */
        COMPARISON
    }
}
