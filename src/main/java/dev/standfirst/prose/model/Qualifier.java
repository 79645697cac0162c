package dev.standfirst.prose.model;

import java.util.List;

/**
 * Words beside a figure that make it another quantity than its number and unit say: a daily count, a further 922, a forecast.
 *
 * @param kind what they make of it
 * @param words the words, as written
 * @param known beginnings of words by which a fact says as much itself, in lower case
 * @param days how long the time is in which they put it, in days; 0 where they name no length
 */
public record Qualifier(Kind kind, String words, List<String> known, int days) {
    /** What a qualifier makes of a figure. */
    public enum Kind {
        /** So many in each of many times, or for each of many things: 'a day', 'each'. */
        PER,
        /** A middle of many figures: 'average', 'median'. */
        MIDDLE,
        /** All of many figures together: 'a total of', 'in all'. What is known are the words for a middle of them. */
        TOTAL,
        /** Another time than the date: 'was after', 'in early'. */
        TIME,
        /** What is foretold or aimed at: 'forecast', 'target'. */
        AHEAD,
        /** The time of the text: 'now', 'at present'. */
        NOW,
        /** A length of time: 'in a month', 'over the decade'. */
        SPAN,
        /** A part of its time: 'every month of 2022', 'at Christmas 2022'. */
        PART,
        /** A country or another place: 'in Wales', 'worldwide'. */
        PLACE,
        /** More than a time by itself: '3 seconds' after '8 minutes', 'every' before it. */
        REST,
        /** Somebody else than the one who is named: 'the wife of'. */
        PERSON,
        /** Another quantity: 'extra', 'gap', 'double'. */
        OTHER
    }

    /** Keeps its own copy. */
    public Qualifier {
        known = List.copyOf(known);
    }
}
