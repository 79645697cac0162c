package dev.standfirst.prose.model;

import java.util.Locale;

/** What kind of quantity words give. */
public enum Kind {
    COUNT,
    MONEY,
    PERCENT,
    PERCENTAGE_POINTS,
    /** A proportion ('a third', 'one in five') or a multiple ('doubled', 'twice as many'). */
    RATIO,
    RATE,
    DURATION,
    ORDINAL,
    DATE;

    /** The name in reports: lower case with hyphens, {@code percentage-points}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
