package dev.standfirst.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Drafts a series for each column of a table that holds numbers.
 *
 * @param separator what parts its columns
 * @param names its first row
 * @param rows the rows under it
 */
record TableDraft(char separator, List<String> names, List<List<String>> rows) {
    /** Keeps its own copies. */
    TableDraft {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /** The table of a text; empty rows are left out. */
    static TableDraft of(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        String first = lines.isEmpty() ? "" : lines.getFirst();
        char separator = ',';
        for (char other : new char[] {';', '\t', '|'}) {
            separator = count(first, other) > count(first, separator) ? other : separator;
        }
        char parting = separator;
        List<List<String>> cells =
                lines.stream().map(line -> cells(line, parting)).toList();
        return new TableDraft(
                parting,
                cells.isEmpty() ? List.of() : cells.getFirst(),
                cells.subList(Math.min(1, cells.size()), cells.size()));
    }

    private static long count(String line, char c) {
        return line.chars().filter(each -> each == c).count();
    }

    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /** The cells of a column that are not empty. */
    List<String> column(int index) {
        return rows.stream()
                .filter(row -> index < row.size() && !row.get(index).isEmpty())
                .map(row -> row.get(index))
                .toList();
    }
}
