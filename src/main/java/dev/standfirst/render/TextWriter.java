package dev.standfirst.render;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what a template writes, in pieces, so that a long page is not copied to and fro while it grows. For one thread; a
 * {@link java.io.StringWriter} locks at every word.
 */
final class TextWriter extends Writer {
    /** How many characters a piece has at least before another is begun. */
    private static final int PIECE = 1 << 20;
    /** How many pieces there may be: some 128 MB. The longest page of a site of 100,000 briefings has a sixth of that. */
    private static final int MOST_PIECES = 128;

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder text;

    /** A template writes more than any page can need, and would go on until memory is full. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** Knows the place in the template that was being run. */
        private final TemplateException place;

        TooLong(TemplateException place) {
            super(place);
            this.place = place;
        }

        TemplateException place() {
            return place;
        }
    }

    /** A writer of about so many characters. */
    TextWriter(int length) {
        this.text = new StringBuilder(length);
    }

    @Override
    public void write(int c) {
        text.append((char) c);
        next();
    }

    @Override
    public void write(char[] characters, int from, int length) {
        text.append(characters, from, length);
        next();
    }

    @Override
    public void write(String words) {
        text.append(words);
        next();
    }

    @Override
    public void write(String words, int from, int length) {
        text.append(words, from, from + length);
        next();
    }

    private void next() {
        if (text.length() >= PIECE && !Character.isHighSurrogate(text.charAt(text.length() - 1))) {
            if (pieces.size() == MOST_PIECES) {
                throw new TooLong(new TemplateException(
                        "the template writes more than " + MOST_PIECES + " MB for one page",
                        Environment.getCurrentEnvironment()));
            }
            pieces.add(text.toString());
            text.setLength(0);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** All that was written, in order; no piece ends within a character. One piece for what is not long. */
    List<String> pieces() {
        var all = new ArrayList<>(pieces);
        all.add(text.toString());
        return all;
    }
}
