package dev.standfirst.content.yaml;

/** The lines of a piece of YAML, as they are looked at to say what is wrong with them. Offsets count UTF-16 units from 0. */
final class YamlLines {
    private final String text;

    /** The lines of this text. */
    YamlLines(String text) {
        this.text = text;
    }

    /** The start of the last line above with something on it; {@code line} itself when there is none. */
    int lineAbove(int line) {
        int above = line;
        while (above > 0) {
            above = lineStart(above - 1);
            if (indentEnd(above) < lineEnd(above)) {
                return above;
            }
        }
        return line;
    }

    /** Whether a field begins on the line that starts here. */
    boolean hasColon(int line) {
        int end = lineEnd(line);
        int colon = text.indexOf(": ", line);
        return (colon >= 0 && colon < end) || charAt(end - 1) == ':';
    }

    /** Whether the next line with something on it is indented further than the line of an offset. */
    boolean isContinued(int at) {
        int indent = indentEnd(lineStart(at)) - lineStart(at);
        int next = lineEnd(at);
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && next - lineStart(next) > indent;
    }

    /** Where the value of the line's first field, or of its list item, starts; the indent's end when it has no field. */
    int valueStart(int at) {
        int start = indentEnd(lineStart(at));
        while (text.startsWith("- ", start)) {
            start = indentEnd(start + 2);
        }
        int colon = text.indexOf(": ", start);
        return colon >= 0 && colon < at ? indentEnd(colon + 2) : start;
    }

    /** The first character from here on that is not a space. */
    int indentEnd(int start) {
        int end = start;
        while (charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    /** The start of the line of an offset. */
    int lineStart(int at) {
        return text.lastIndexOf('\n', Math.max(0, at) - 1) + 1;
    }

    /** The end of the line of an offset, its break left out. */
    int lineEnd(int at) {
        int end = Math.max(0, at);
        while (end < text.length() && charAt(end) != '\n' && charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The character at an offset; NUL outside the text. */
    char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }
}
