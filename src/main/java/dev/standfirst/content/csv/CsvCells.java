package dev.standfirst.content.csv;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;

/** Finds where the cells of a CSV record are in the file (RFC 4180, section 2). */
final class CsvCells {
    private CsvCells() {}

    /**
     * Why a record cannot be read.
     *
     * @param at the offset of the fault
     * @param message what is wrong
     * @param help what to do
     */
    record Fault(int at, String message, String help) {}

    /** Cell number {@code index} (from 0) of the record that starts at {@code start}, with no white space at its ends. */
    static LocatedText cell(SourceText source, int start, int index, String value) {
        String text = source.text();
        int from = start;
        int to = cellEnd(text, from);
        for (int i = 0; i < index; i++) {
            from = Math.min(to + 1, text.length());
            to = cellEnd(text, from);
        }
        boolean quoted = from < text.length() && text.charAt(from) == '"';
        int inner = quoted ? from + 1 : from;
        int innerEnd = quoted ? Math.max(inner, to - 1) : to;
        return text.regionMatches(inner, value, 0, value.length()) && innerEnd - inner == value.length()
                ? LocatedText.slice(source, inner, innerEnd).strip()
                : LocatedText.at(value, source, from, to).strip();
    }

    /** Just past the last character of the record that starts at {@code start}, its line break left out. */
    static int lastCharacter(String text, int start) {
        int at = cellEnd(text, start);
        while (at < text.length() && text.charAt(at) == ',') {
            at = cellEnd(text, at + 1);
        }
        return at;
    }

    /** The start of the record after the one that starts at {@code start}. */
    static int recordEnd(String text, int start) {
        int at = lastCharacter(text, start);
        if (text.startsWith("\r\n", at)) {
            return at + 2;
        }
        return Math.min(at + 1, text.length());
    }

    /** What is wrong with the quotation marks of the record that starts at {@code start}. */
    static Fault fault(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int end = cellEnd(text, at);
            if (text.charAt(at) == '"' && (end == text.length() || ",\r\n".indexOf(text.charAt(end)) < 0)) {
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

    private static boolean isOpen(String text, int quote) {
        return text.substring(quote).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** The comma, line break or end of the file after the cell that starts at {@code start}; for bad quotes, where they go bad. */
    private static int cellEnd(String text, int start) {
        int at = start;
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
                at += text.charAt(at) == '"' ? 2 : 1;
            }
            at = Math.min(at + 1, text.length());
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            return at;
        }
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
