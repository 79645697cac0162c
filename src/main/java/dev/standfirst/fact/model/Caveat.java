package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.LocatedText;
import java.util.List;

/**
 * What a reader must know with a figure. It travels with the figure and with all that is computed from it.
 *
 * @param text Markdown, bound and scanned like any narrative
 * @param answers the warnings it answers; no others
 */
public record Caveat(LocatedText text, List<CaveatAnswer> answers) {
    /** Keeps its own copy. */
    public Caveat {
        answers = List.copyOf(answers);
    }
}
