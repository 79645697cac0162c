package dev.standfirst.content.model;

/**
 * Of what kinds every id is known: every file of the kind could be read, and every entry in it at least as far as its id. Else an id
 * that is not here may yet be right, and that it is unknown need not be said.
 *
 * @param facts whether of facts
 * @param sources whether of sources
 * @param claims whether of claims
 * @param briefings whether of briefings
 */
public record Completeness(boolean facts, boolean sources, boolean claims, boolean briefings) {
    /** Of none. */
    public static final Completeness NONE = new Completeness(false, false, false, false);

    /** Whether of every kind. */
    public boolean all() {
        return facts && sources && claims && briefings;
    }
}
