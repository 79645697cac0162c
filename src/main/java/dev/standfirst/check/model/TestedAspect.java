package dev.standfirst.check.model;

import java.util.Locale;

/** What of the words of a binding is compared with a fact. */
public enum TestedAspect {
    NUMBER,
    UNIT,
    NOUN,
    DIRECTION,
    PERIOD,
    BASE;

    /** The word for it in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
