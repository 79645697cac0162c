package dev.standfirst.narrative.model;

import dev.standfirst.diagnostic.SourceSpan;
import java.util.List;

/** A run of text as readers see it, with its bindings. */
public interface Passage {
    /**
     * The text: markup and escapes resolved; code and bare addresses appear as {@code U+FFFC}; inserts are empty. It may be put together
     * at each call, so ask once.
     */
    String text();

    /** Its bindings, by where they start. */
    List<Binding> bindings();

    /**
     * The passages that say what this one is about: the line that leads to its list or table, the cells at the head of its column and row,
     * the headings above it. The nearest first.
     */
    List<Passage> over();

    /** Where the characters from {@code start} to {@code end} (exclusive) of the text are in the file. */
    SourceSpan span(int start, int end);
}
