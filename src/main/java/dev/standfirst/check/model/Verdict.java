package dev.standfirst.check.model;

import java.util.Locale;

/** What the facts say of words. */
public enum Verdict {
    /** What is known lies inside what the words say. */
    SUPPORTED,
    /** Nothing outside the speaker's own figures tests the claim. Claims only. */
    UNVERIFIED,
    /** What is known is not known well enough to say this. */
    NOT_ESTABLISHED,
    /** What is known and what the words say have nothing in common. */
    CONTRADICTED;

    /** The word in reports and on pages: {@code not-established}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words for readers: {@code not established}. */
    public String words() {
        return label().replace('-', ' ');
    }

    /** The worse of two: contradicted, then not established, then unverified, then supported. */
    public Verdict worst(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
