package dev.standfirst.fact.model;

import java.util.Locale;

/** A warning that a caveat can answer. */
public enum CaveatAnswer {
    LIKE_FOR_LIKE,
    PART_PERIOD,
    PROVISIONAL,
    ATTRIBUTED,
    REVIEW,
    ESTIMATE,
    /** Periods that a series leaves out. */
    GAP,
    /** What a published change is measured from. */
    BASE;

    /** The word that editors write. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
