package dev.standfirst.editing;

import dev.standfirst.diagnostic.SourceSpan;

/**
 * A place where a fact, a claim or a source is named.
 *
 * @param kind what is named
 * @param id its present id, which the place may name by an earlier one
 * @param role what it is named for
 * @param span where its id is
 */
public record Mention(Kind kind, String id, Role role, SourceSpan span) {
    /** What can be named. */
    public enum Kind {
        FACT,
        CLAIM,
        SOURCE
    }

    /** What a name is for. */
    public enum Role {
        /** It is declared here. */
        DECLARATION,
        /** Words are bound to it, or its value is inserted. */
        FIGURE,
        /** It is shown as a chart, a table or a card. */
        EMBED,
        /** A formula computes with it, or tests it. */
        FORMULA,
        /** It is given as a source. */
        CITATION,
        /** A field names it. */
        FIELD
    }

    /** Whether it is the same thing as another names. */
    public boolean isOfSame(Mention other) {
        return kind == other.kind && id.equals(other.id);
    }
}
