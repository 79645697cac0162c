package dev.standfirst.prose.model;

import java.util.Optional;

/**
 * What a text says with the words of a link as a whole, whether or not they hold a figure.
 *
 * @param denied whether the words before it deny it: 'was not Edi Rama'
 * @param averted whether the words before it say that it did not come about: 'failed to', 'nearly', 'far from'
 * @param superlative the place in an order that the words claim
 * @param timing the periods that the text names for it
 */
public record LinkedPhrase(boolean denied, boolean averted, Optional<Superlative> superlative, Timing timing) {
    /** A place in an order that words claim. */
    public enum Superlative {
        /** 'A record', 'the highest on record'. */
        RECORD,
        /** 'Not a record', 'no record'. */
        NO_RECORD,
        /** 'The highest', 'the most'. */
        HIGHEST
    }

    /** Whether the words claim this place. */
    public boolean claims(Superlative place) {
        return superlative.filter(place::equals).isPresent();
    }

    /** Whether the text says that what the words state is not so. */
    public boolean isDenial() {
        return denied || averted;
    }
}
