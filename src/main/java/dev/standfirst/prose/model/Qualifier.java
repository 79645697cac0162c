package dev.standfirst.prose.model;

import java.util.List;

/**
 * Words beside a figure that make it another quantity than its number and unit say: a daily count, a further 922, a forecast.
 *
 * @param kind what they make of it
 * @param words the words, as written
 * @param known beginnings of words by which a fact says as much itself, in lower case
 */
public record Qualifier(Kind kind, String words, List<String> known) {
    /** What a qualifier makes of a figure. */
    public enum Kind {
        /** So many in each of many times, or for each of many things: 'a day', 'each'. */
        PER,
        /** A middle of many figures: 'average', 'median'. */
        MIDDLE,
        /** Another time than the date: 'was after', 'in early'. */
        TIME,
        /** What is foretold or aimed at: 'forecast', 'target'. */
        AHEAD,
        /** Another quantity: 'extra', 'gap', 'double'. */
        OTHER
    }

    /** Keeps its own copy. */
    public Qualifier {
        known = List.copyOf(known);
    }
}
