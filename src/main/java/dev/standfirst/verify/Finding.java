package dev.standfirst.verify;

/**
 * Something in which a live site is not what was proved.
 *
 * @param kind what is wrong
 * @param what the file, or the fact or claim, with its words
 */
public record Finding(Kind kind, String what) {
    /** What can be wrong. */
    public enum Kind {
        /** A file has other bytes than were proved. */
        CHANGED,
        /** A file is not there. */
        MISSING,
        /** A file is there and was not proved. */
        EXTRA,
        /** A published fact or verdict does not follow from the published data. */
        NOT_PROVED
    }
}
