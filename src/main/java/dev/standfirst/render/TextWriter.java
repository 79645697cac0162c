package dev.standfirst.render;

import java.io.Writer;

/** Collects what a template writes. For one thread; a {@link java.io.StringWriter} locks at every word. */
final class TextWriter extends Writer {
    private final StringBuilder text;

    /** A writer of about so many characters. */
    TextWriter(int length) {
        this.text = new StringBuilder(length);
    }

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] characters, int from, int length) {
        text.append(characters, from, length);
    }

    @Override
    public void write(String words) {
        text.append(words);
    }

    @Override
    public void write(String words, int from, int length) {
        text.append(words, from, from + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
