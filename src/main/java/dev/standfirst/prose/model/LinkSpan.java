package dev.standfirst.prose.model;

/**
 * The words of one link in a text that is read. No quantity reaches from one link into another.
 *
 * @param start where the words start, in UTF-16 units from 0
 * @param end where they end, exclusive
 * @param as what the words are known to be
 */
public record LinkSpan(int start, int end, As as) {
    /** What the words of a link are known to be before they are read. */
    public enum As {
        /** Nothing: they are words like any others. */
        WORDS,
        /** Words that somebody bound to a quantity: a number that begins them is not a label's, as the 4 of 'channel 4' would be. */
        FIGURE,
        /** Words that somebody bound to a date. */
        DATE,
        /** A quantity that was put in: it is one whatever is before it, and nothing that begins before it takes it in. */
        VALUE
    }
}
