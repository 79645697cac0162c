package dev.standfirst.fact.model;

import java.util.Locale;

/** What editors say of a claim, from the kindest to the harshest. */
public enum Rating {
    TRUE,
    MOSTLY_TRUE,
    UNPROVEN,
    MISLEADING,
    FALSE;

    /** The word that editors write: {@code mostly-true}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
