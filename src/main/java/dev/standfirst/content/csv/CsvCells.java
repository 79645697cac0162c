package dev.standfirst.content.csv;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;

/**
 * Finds where the cells of a CSV record are in the file (RFC 4180, section 2).
 *
 * @param source the file
 * @param separator the character between two cells
 */
record CsvCells(SourceText source, char separator) {
    /**
     * Why a record cannot be read.
     *
     * @param at the offset of the fault
     * @param message what is wrong
     * @param help what to do
     */
    record Fault(int at, String message, String help) {}

    /** The offsets at which the cells of the record at {@code start} begin, and after them the one after its last separator or line break. */
    int[] starts(int start, int cells) {
        var starts = new int[cells + 1];
        starts[0] = start;
        for (int i = 1; i <= cells; i++) {
            starts[i] = Math.min(cellEnd(starts[i - 1]) + 1, text().length() + 1);
        }
        return starts;
    }

    /** The cell from one start to the next, with no white space at its ends. */
    LocatedText between(int from, int next, String value) {
        String text = text();
        int start = Math.min(from, text.length());
        int end = Math.max(start, next - 1);
        boolean quoted = start < text.length() && text.charAt(start) == '"';
        int inner = quoted ? start + 1 : start;
        int innerEnd = quoted ? Math.max(inner, end - 1) : end;
        return text.regionMatches(inner, value, 0, value.length()) && innerEnd - inner == value.length()
                ? LocatedText.slice(source, inner, innerEnd).strip()
                : LocatedText.at(value, source, start, end).strip();
    }

    /** Cell number {@code index} (from 0) of the record that starts at {@code start}, with no white space at its ends. */
    LocatedText cell(int start, int index, String value) {
        int[] starts = starts(start, index + 1);
        return between(starts[index], starts[index + 1], value);
    }

    /** Just past the last character of the record that starts at {@code start}, its line break left out. */
    int lastCharacter(int start) {
        String text = text();
        int at = cellEnd(start);
        while (at < text.length() && text.charAt(at) == separator) {
            at = cellEnd(at + 1);
        }
        return at;
    }

    /** The start of the record after the one that starts at {@code start}. */
    int recordEnd(int start) {
        int at = lastCharacter(start);
        if (text().startsWith("\r\n", at)) {
            return at + 2;
        }
        return Math.min(at + 1, text().length());
    }

    /** What is wrong with the quotation marks of the record that starts at {@code start}. */
    Fault fault(int start) {
        String text = text();
        int at = start;
        while (at < text.length()) {
            int end = cellEnd(at);
            if (text.charAt(at) == '"' && !isCellEnd(end)) {
                boolean open =
                        end == text.length() && (end == at + 1 || text.charAt(end - 1) != '"' || isOpen(text, at));
                return open
                        ? new Fault(
                                at,
                                "this quotation mark is not closed",
                                "close it; one inside a value is written twice: \"\"")
                        : new Fault(
                                end,
                                "there is more text after the closing quotation mark",
                                "put the whole value between quotation marks, and write one inside it twice: \"\"");
            }
            at = end + 1;
        }
        return new Fault(
                Math.clamp(start, 0, text.length()),
                "this row cannot be read",
                "values are separated by commas, rows by line breaks");
    }

    private String text() {
        return source.text();
    }

    private boolean isCellEnd(int at) {
        return at < text().length() && (text().charAt(at) == separator || "\r\n".indexOf(text().charAt(at)) >= 0);
    }

    private static boolean isOpen(String text, int quote) {
        return text.substring(quote).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** The separator, line break or end of the file after the cell that starts at {@code start}; for bad quotes, where they go bad. */
    private int cellEnd(int start) {
        String text = text();
        int at = start;
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
                at += text.charAt(at) == '"' ? 2 : 1;
            }
            at = Math.min(at + 1, text.length());
            while (at < text.length()
                    && text.charAt(at) != separator
                    && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            return at;
        }
        while (at < text.length() && !isCellEnd(at)) {
            at++;
        }
        return at;
    }
}
