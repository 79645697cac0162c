package dev.standfirst.prose.model;

import java.util.List;

/**
 * How a sentence puts some words: as so, or otherwise, by other words that govern them from a distance.
 *
 * @param kind how it puts them
 * @param words the words that do it, as written; {@code ""} where there are none
 * @param known beginnings of words by which a fact says as much itself, in lower case
 */
public record Mood(Kind kind, String words, List<String> known) {
    /** Stated as so. */
    public static final Mood STATED = new Mood(Kind.STATED, "", List.of());

    /** Keeps its own copy. */
    public Mood {
        known = List.copyOf(known);
    }

    /** How words are put. */
    public enum Kind {
        /** As so; 'the ministry said that' states as well. */
        STATED,
        /** As not so: 'it is not true that', 'nobody saw', 'failed to'. */
        DENIED,
        /** As what others hold: 'claims that', 'the notion that', 'allegedly'. */
        DOUBTED,
        /** As what might have been: 'if', 'would have', 'could have'. */
        SUPPOSED,
        /** As what would have been if something that was not so had been: 'if nothing had been done, 922 would have died'. */
        UNREAL,
        /** As what might be: 'would', 'could', 'may'. */
        POSSIBLE,
        /** As what is to come: 'is expected to', 'will', 'promised to'. */
        FORETOLD,
        /** As a question: 'did arrivals fall by a third?' */
        ASKED,
        /** In somebody's own words, between quotation marks. */
        QUOTED,
        /** As the number of those of whom something is not so: '27 schools did not reply'. */
        NOT_SO
    }

    /** Whether it is put in this way. */
    public boolean is(Kind other) {
        return kind == other;
    }
}
