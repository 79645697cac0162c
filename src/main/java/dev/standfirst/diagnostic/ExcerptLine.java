package dev.standfirst.diagnostic;

/**
 * One line of a source as a report shows it, and the marks beneath. A line that is too long is cut around what is marked, and a
 * tab is four cells wide. The work is bounded by what is shown, however long the line is.
 *
 * @param text the line, hidden characters written out
 * @param marks spaces and marks, cell by cell under {@code text}; blank when nothing is marked
 */
record ExcerptLine(String text, String marks) {
    private static final int WIDTH = 100;
    private static final int AFTER = 60;
    private static final char MARK = '^';
    private static final String TAB = "    ";

    /**
     * The line from offset {@code start} to {@code end} of {@code source}, which hold no line break, with {@code ^} under what
     * lies between the offsets {@code from} and {@code to}; one mark is where that is empty.
     */
    static ExcerptLine of(String source, int start, int end, int from, int to) {
        int anchor = startOfCharacter(source, from);
        int reach = fits(source, anchor, end, AFTER);
        int first = fitsBefore(source, start, anchor, end, WIDTH - budget(source, anchor, reach, end));
        int last = fits(source, first, end, WIDTH);
        var text = new StringBuilder();
        var marks = new StringBuilder();
        if (first > start) {
            text.append('…');
            marks.append(' ');
        }
        int firstCell = marks.length();
        for (int i = first; i < last; ) {
            if (i == anchor) {
                firstCell = marks.length();
            }
            int next = i + Character.charCount(source.codePointAt(i));
            int cells = append(text, source, i, end);
            marks.repeat(i < to && next > from && from < to ? MARK : ' ', cells);
            i = next;
        }
        if (last < end) {
            text.append('…');
            marks.append(to > last ? MARK : ' ');
        }
        if (anchor == last) {
            firstCell = marks.length();
        }
        markOne(marks, firstCell);
        return new ExcerptLine(text.toString().stripTrailing(), marks.toString().stripTrailing());
    }

    /** The line with nothing marked. */
    static ExcerptLine unmarked(String source, int start, int end) {
        return new ExcerptLine(of(source, start, end, start, start).text, "");
    }

    /** Where nothing was marked (an empty span, the end of a line, a mark that joins another letter), marks the one cell. */
    private static void markOne(StringBuilder marks, int cell) {
        if (marks.indexOf(String.valueOf(MARK)) < 0) {
            marks.repeat(' ', Math.max(0, cell + 1 - marks.length()));
            marks.setCharAt(cell, MARK);
        }
    }

    private static int startOfCharacter(String source, int offset) {
        boolean inside = offset > 0
                && offset < source.length()
                && Character.isSurrogatePair(source.charAt(offset - 1), source.charAt(offset));
        return inside ? offset - 1 : offset;
    }

    /** Appends a character as it is seen; the number of cells it fills. */
    private static int append(StringBuilder text, String source, int index, int end) {
        if (source.charAt(index) == '\t') {
            text.append(TAB);
            return TAB.length();
        }
        int before = text.length();
        PrintableText.append(text, source, index, end);
        return PrintableText.isWrittenOut(source, index, end)
                ? text.length() - before
                : DisplayWidth.of(source.codePointAt(index));
    }

    /** The offset at which {@code room} cells from {@code index} on are used up, or {@code end}. */
    private static int fits(String source, int index, int end, int room) {
        int left = room;
        int i = index;
        while (i < end) {
            left -= budget(source, i, end);
            if (left < 0) {
                return i;
            }
            i += Character.charCount(source.codePointAt(i));
        }
        return end;
    }

    /** The offset from which {@code room} cells reach {@code index}, or {@code start}. */
    private static int fitsBefore(String source, int start, int index, int end, int room) {
        int left = room;
        int i = index;
        while (i > start) {
            int before = i - Character.charCount(source.codePointBefore(i));
            left -= budget(source, before, end);
            if (left < 0) {
                return i;
            }
            i = before;
        }
        return start;
    }

    /** The cells from {@code from} to {@code to}, as {@link #fits} counts. */
    private static int budget(String source, int from, int to, int end) {
        int sum = 0;
        for (int i = from; i < to; i += Character.charCount(source.codePointAt(i))) {
            sum += budget(source, i, end);
        }
        return sum;
    }

    /** The cells of one character, one at least: a thousand marks on one letter must come to an end as well. */
    private static int budget(String source, int index, int end) {
        int c = source.codePointAt(index);
        if (c == '\t') {
            return TAB.length();
        }
        return PrintableText.isWrittenOut(source, index, end)
                ? "\\u{}".length() + Integer.toHexString(c).length()
                : Math.max(1, DisplayWidth.of(c));
    }
}
