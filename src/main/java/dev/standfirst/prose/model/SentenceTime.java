package dev.standfirst.prose.model;

import java.util.List;
import java.util.Optional;

/**
 * The times that a sentence names, which are those of sentences and passages after it that name none.
 *
 * @param start where the sentence starts, in UTF-16 units from 0
 * @param end where the next one starts, or the text ends
 * @param own the periods in which it puts what it says: 'in 2022', '2022:', 'arrivals, 2022'
 * @param other whether it names any other time: 'the 2022 budget', 'since 2022', 'a year later', 'now'
 * @param present whether a verb is in the present tense
 * @param carried the period in which the sentence before puts what it says, where this one takes it up; only where it names no time
 */
public record SentenceTime(
        int start, int end, List<NamedPeriod> own, boolean other, boolean present, Optional<NamedPeriod> carried) {
    /** Keeps its own copy. */
    public SentenceTime {
        own = List.copyOf(own);
    }

    /** Whether it names no time at all, so that it is of the time of what is before or above it. */
    public boolean isOpen() {
        return own.isEmpty() && !other;
    }

    /** Whether the only time that it names is that in which it puts what it says. */
    public boolean isSettled() {
        return own.size() == 1 && !other;
    }

    /** The same where the sentence before puts it in a period. */
    public SentenceTime in(NamedPeriod period) {
        return new SentenceTime(start, end, own, other, present, Optional.of(period));
    }
}
