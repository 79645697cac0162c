package dev.standfirst.check.model;

import dev.standfirst.prose.format.PhraseParts;
import dev.standfirst.prose.model.Meaning;

/**
 * How words were tested against a quantity, so that they can be tested against another.
 *
 * @param parts the words, as written
 * @param nominal whether a conversion is tested on the amount that it goes by
 * @param period the verdict on the period that they name
 */
public record TestedPhrase(PhraseParts parts, boolean nominal, Verdict period) {
    /** What the words say. */
    public Meaning words() {
        return parts.words();
    }
}
