package dev.standfirst.narrative.model;

import java.util.Locale;

/** What a binding does with its words. */
public enum BindingMode {
    /** The words stay as written, and the fact must support them. */
    ASSERT,
    /** The fact's value is put in. */
    INSERT,
    /** The words repeat a figure of a claim, without asserting it. */
    QUOTE,
    /** The words are not a figure that a fact could be behind, and the binding says why. */
    EXEMPT;

    /** The name in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
