package dev.standfirst.site.data;

import java.util.List;
import java.util.stream.Collectors;

/** A table as CSV (RFC 4180): commas, lines that end with CR LF. */
public final class CsvText {
    private final StringBuilder out = new StringBuilder();

    /** Adds a line. */
    public CsvText line(List<String> cells) {
        out.append(cells.stream().map(CsvText::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    /**
     * A text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it.
     *
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
     */
    public static String text(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** The whole table. */
    public String text() {
        return out.toString();
    }
}
