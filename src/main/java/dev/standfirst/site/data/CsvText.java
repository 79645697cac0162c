package dev.standfirst.site.data;

import java.util.List;
import java.util.stream.Collectors;

/** A table as CSV (RFC 4180): commas, lines that end with CR LF. */
final class CsvText {
    /** What a formula begins with, in full width too. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private static final String SEPARATORS = ",;\t|\n\r";

    private final StringBuilder out = new StringBuilder();

    /** Adds a line. */
    CsvText line(List<String> cells) {
        out.append(cells.stream().map(CsvText::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    /**
     * A text that no spreadsheet takes for a formula: an apostrophe is put before a cell that begins like one, and before every part of it that
     * does, since a spreadsheet that separates cells by semicolons, tabs or lines breaks it there.
     *
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
     */
    static String text(String text) {
        var safe = new StringBuilder(text.length() + 1);
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (start && FORMULA.indexOf(c) >= 0) {
                safe.append('\'');
            }
            safe.append(c);
            start = SEPARATORS.indexOf(c) >= 0 || (start && isIgnored(c));
        }
        return safe.toString();
    }

    /** Whether spreadsheets leave out a character at the start of a cell. */
    private static boolean isIgnored(char c) {
        return c == '"' || c == '\'' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** The whole table. */
    String text() {
        return out.toString();
    }
}
