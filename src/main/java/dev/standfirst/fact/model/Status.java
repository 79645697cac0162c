package dev.standfirst.fact.model;

import java.util.Locale;

/** How settled a figure is. Several may hold at once. */
public enum Status {
    OFFICIAL,
    PROVISIONAL,
    ESTIMATE,
    ATTRIBUTED,
    REVISED,
    /** A break in the series: figures before it do not compare with figures after it. */
    BREAK;

    /** The word that editors write. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
