package dev.standfirst.content.csv;

import dev.standfirst.content.schema.DateFields;
import dev.standfirst.content.schema.WrittenPeriod;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** A row of a data file. Its cells are found once, and its periods read once, for all the series that take a value from it. */
final class CsvRow {
    private final CsvCells cells;
    private final CSVRecord row;
    private final int[] starts;
    private final boolean first;
    private final Map<Integer, Dated> periods = HashMap.newHashMap(1);

    /**
     * A period that a cell was read as.
     *
     * @param period the period; none where the cell has a fault
     * @param place where the cell is
     * @param faults what is wrong with it, told to the first that asks
     */
    record Dated(Optional<WrittenPeriod> period, SourceSpan place, List<Diagnostic> faults) {
        private Dated known() {
            return faults.isEmpty() ? this : new Dated(period, place, List.of());
        }
    }

    /** The row that starts at {@code start}; {@code first} where no other is between it and the names of the columns. */
    CsvRow(CsvCells cells, CSVRecord row, int start, boolean first) {
        this.cells = cells;
        this.row = row;
        this.starts = cells.starts(start, row.size());
        this.first = first;
    }

    boolean isFirst() {
        return first;
    }

    int start() {
        return starts[0];
    }

    int size() {
        return row.size();
    }

    /** The text of a cell, with no white space at its ends; empty where the row has no such cell. */
    String text(int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    /** A cell with its place. */
    LocatedText cell(int column) {
        return cells.between(starts[column], starts[column + 1], row.get(column));
    }

    /** Whether every cell from {@code column} on is blank. */
    boolean isBlankFrom(int column) {
        for (int i = column; i < row.size(); i++) {
            if (!row.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The period in a cell that is not empty; {@code name} is that of its column. What is wrong with it is told once. */
    Dated period(int column, String name) {
        Dated known = periods.get(column);
        if (known != null) {
            return known;
        }
        LocatedText cell = cell(column);
        var faults = new Diagnostics();
        var dated = new Dated(DateFields.periodOfFile(cell, name, faults), cell.span(), faults.toList());
        periods.put(column, dated.known());
        return dated;
    }
}
