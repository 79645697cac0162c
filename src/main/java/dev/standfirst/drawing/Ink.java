package dev.standfirst.drawing;

import java.util.List;

/** The colours of a drawing, by what they are for. A {@link Palette} says what each is. */
public enum Ink {
    /** As what lies behind: hides a line below words. */
    PAPER,
    /** Titles and values. */
    INK,
    /** What is beside them. */
    QUIET,
    /** Lines that only guide the eye. */
    RULE,
    /** The figures support it. */
    GOOD,
    /** They mostly do. */
    FAIR,
    /** They contradict it. */
    BAD,
    /** They leave it open. */
    UNSURE,
    /** Columns, bars, and the first of several lines. */
    BAR,
    /** Those that are beside the one of interest. */
    BAR_PALE,
    /** The second of several. */
    LINE_2,
    LINE_3,
    LINE_4,
    LINE_5,
    LINE_6;

    private static final List<Ink> ALL = List.of(values());
    private static final List<Ink> SERIES = List.of(BAR, LINE_2, LINE_3, LINE_4, LINE_5, LINE_6);

    /** The colour of one of several series, counted from 0; the last also for those beyond it. */
    public static Ink ofSeries(int place) {
        return SERIES.get(Math.min(place, SERIES.size() - 1));
    }

    /** Its number in a picture, from 0. */
    int number() {
        return ALL.indexOf(this);
    }
}
