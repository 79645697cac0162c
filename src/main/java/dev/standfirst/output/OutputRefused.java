package dev.standfirst.output;

import java.io.IOException;

/** A site cannot be written where it was asked to be; nothing has been touched. The message says why and what to do. */
public final class OutputRefused extends IOException {
    private static final long serialVersionUID = 1;

    private final String words;

    OutputRefused(String words) {
        super(words);
        this.words = words;
    }

    /** Why, and what to do, in a sentence or two. */
    public String words() {
        return words;
    }
}
