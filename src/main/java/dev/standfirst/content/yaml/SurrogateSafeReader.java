package dev.standfirst.content.yaml;

import java.io.Reader;

/**
 * Reads a text in pieces that never end between the two halves of a character beyond the basic plane: the parser fails where its buffer
 * ends so.
 */
final class SurrogateSafeReader extends Reader {
    private final String text;
    private int next;

    SurrogateSafeReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int from, int most) {
        if (next == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), next + most);
        if (end - next > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(next, end, into, from);
        int count = end - next;
        next = end;
        return count;
    }

    @Override
    public void close() {}
}
