package dev.standfirst.prose.model;

import java.util.List;
import java.util.Optional;

/**
 * What a text says with the words of a link as a whole, whether or not they hold a figure.
 *
 * @param negated whether the words before it deny it: 'was not Edi Rama'
 * @param averted whether the words before it say that it did not come about: 'failed to', 'nearly', 'far from'
 * @param superlative the place in an order that the words claim
 * @param place the same with how far back the order goes, or what they say of the steps to it
 * @param timing the periods that the text names for it
 * @param mood how words at a distance put it
 * @param qualifiers the words beside it that make somebody else of a name
 */
public record LinkedPhrase(
        boolean negated,
        boolean averted,
        Optional<Superlative> superlative,
        Optional<PlaceClaim> place,
        Timing timing,
        Mood mood,
        List<Qualifier> qualifiers) {
    /** Keeps its own copy. */
    public LinkedPhrase {
        qualifiers = List.copyOf(qualifiers);
    }

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

    /** Whether the text denies it: right before it or at a distance; where it does both, it states it. */
    public boolean denied() {
        return negated != mood.is(Mood.Kind.DENIED);
    }

    /** Whether the text says that what the words state is not so. */
    public boolean isDenial() {
        return (negated || averted) != mood.is(Mood.Kind.DENIED);
    }
}
