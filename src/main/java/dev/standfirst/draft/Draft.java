package dev.standfirst.draft;

import java.util.List;

/**
 * A text with bindings, and the facts that they name, none of which has a source yet.
 *
 * @param facts the facts in YAML; {@code ""} where no new one is needed
 * @param markdown the briefing: front matter, and the text with links
 * @param figures how many figures of the text were not bound before
 * @param left the figures that no fact was drafted for
 */
public record Draft(String facts, String markdown, int figures, List<Left> left) {
    /** Keeps its own copy. */
    public Draft {
        left = List.copyOf(left);
    }

    /**
     * A figure that no fact was drafted for.
     *
     * @param line its line in the Markdown, from 1
     * @param words its words
     * @param reason why
     */
    public record Left(int line, String words, Reason reason) {}

    /** Why no fact was drafted for a figure. */
    public enum Reason {
        /** The words can be read in several ways. */
        UNREADABLE("cannot be read with certainty"),
        /** The sentence says what is not so. */
        DENIED("the sentence denies it"),
        /** What the sentence says cannot be written as a fact. */
        NOT_ENOUGH("the sentence does not say enough for a fact");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }
    }
}
