package dev.standfirst.content.csv;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.model.Definition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a data file once, for all the series that are taken from it: CSV as RFC 4180 has it, with a row of column names, and with what
 * spreadsheets make of it: other separators, titles above the names, empty rows and columns, notes under the table. Rows that are not well
 * formed are reported for the file, what is wrong with a cell for the series that needs it.
 */
public final class DataFile {
    /** The most rows of a file, its header not counted. */
    static final int MAX_ROWS = 1_000_000;

    private static final int MAX_FAULTS = 10;

    private final SourceText source;
    private final List<SeriesRequest> requests;
    private final CsvLayout layout;
    private final CsvCells cells;
    private final Diagnostics problems;
    private final List<CsvRow> notes = new ArrayList<>();
    private int faults;

    private DataFile(SourceText source, List<SeriesRequest> requests, Diagnostics problems) {
        this.source = source;
        this.requests = requests;
        this.layout = CsvLayout.of(
                source,
                requests.stream()
                        .flatMap(SeriesRequest::columns)
                        .map(column -> CsvLayout.name(column.text()))
                        .collect(Collectors.toSet()));
        this.cells = new CsvCells(source, layout.separator());
        this.problems = problems;
    }

    /** The definition of each series, in the order of the requests; {@code language} is that of the site. */
    public static List<Definition> read(
            SourceText source, List<SeriesRequest> requests, Locale language, Diagnostics problems) {
        return new DataFile(source, requests, problems).read(language);
    }

    private List<Definition> read(Locale language) {
        if (layout.names().isEmpty()) {
            fault(
                    source.span(0, 0),
                    source.text().isBlank() ? "this data file is empty" : "the first row of this data file is empty",
                    "write the names of the columns in the first row, and values in each further row");
            return unread();
        }
        int start = layout.start();
        try (CSVParser parser = CSVParser.parse(source.text().substring(start), CsvLayout.format(layout.separator()))) {
            Iterator<CSVRecord> records = parser.iterator();
            records.next();
            List<SeriesRows> series = new ArrayList<>();
            for (SeriesRequest request : requests) {
                series.add(new SeriesRows(request, cells, layout, problems));
            }
            start = cells.recordEnd(start);
            for (int rows = 1; records.hasNext(); rows++) {
                CSVRecord row = records.next();
                start = layout.start() + Math.toIntExact(row.getCharacterPosition());
                if (rows > MAX_ROWS) {
                    problems.add(Diagnostic.of(
                                    DiagnosticCode.LIMIT,
                                    source.span(start, start),
                                    String.format(Locale.ROOT, "this data file has more than %,d rows", MAX_ROWS))
                            .help("delete the rows that no series needs"));
                    return unread();
                }
                row(new CsvRow(cells, row, start, rows == 1), series);
                start = cells.recordEnd(start);
            }
            reportMoreFaults();
            return series.stream()
                    .map(rows -> rows.definition(faults == 0, language))
                    .toList();
        } catch (UncheckedIOException | IOException _) {
            CsvCells.Fault fault = cells.fault(start);
            fault(source.span(fault.at(), fault.at() + 1), fault.message(), fault.help());
            return unread();
        }
    }

    private List<Definition> unread() {
        return requests.stream()
                .<Definition>map(request -> new Definition.Unread(request.span()))
                .toList();
    }

    /** Takes a row: one without text is none, and what may be a note under the table waits until the table has ended. */
    private void row(CsvRow row, List<SeriesRows> series) {
        boolean only = row.size() == 1 && layout.names().size() == 1;
        if (row.isBlankFrom(0) && !only) {
            return;
        }
        if (series.stream().anyMatch(SeriesRows::isUsable)
                && !row.isFirst()
                && series.stream().filter(SeriesRows::isUsable).allMatch(rows -> rows.isNote(row))) {
            notes.add(row);
            return;
        }
        notes.forEach(note -> take(note, series));
        notes.clear();
        take(row, series);
    }

    private void take(CsvRow row, List<SeriesRows> series) {
        int columns = layout.names().size();
        if (row.size() < columns || !row.isBlankFrom(columns)) {
            faults++;
            if (faults <= MAX_FAULTS) {
                ragged(row, columns);
            }
            return;
        }
        for (SeriesRows rows : series) {
            rows.add(row);
        }
    }

    private void ragged(CsvRow row, int columns) {
        problems.add(Diagnostic.of(
                        DiagnosticCode.BAD_CSV,
                        source.span(row.start(), cells.lastCharacter(row.start())),
                        String.format(
                                Locale.ROOT,
                                "this row has %s, but the row of column names has %s",
                                count(row.size(), "value"),
                                count(columns, "column")))
                .help(splitNumber(row)
                        .map("write a number without commas: “%s”"::formatted)
                        .or(() -> indentedQuote(row))
                        .orElse("give the row one value for each column, and put a value that contains "
                                + separator()
                                + " in double quotation marks")));
    }

    private String separator() {
        return switch (layout.separator()) {
            case ';' -> "a semicolon";
            case '\t' -> "a tab";
            case '|' -> "a vertical bar";
            default -> "a comma";
        };
    }

    private static String count(int count, String noun) {
        return count == 1 ? "1 " + noun : String.format(Locale.ROOT, "%,d %ss", count, noun);
    }

    /** The number that a comma has cut in two: up to three digits, and then three. */
    private Optional<String> splitNumber(CsvRow row) {
        for (int i = 1; i < row.size() && layout.separator() == ','; i++) {
            String left = row.text(i - 1);
            String right = row.text(i);
            boolean digits = (left + right).chars().allMatch(c -> c >= '0' && c <= '9');
            if (digits && !left.isEmpty() && left.length() <= 3 && right.length() == 3) {
                return Optional.of(left + right);
            }
        }
        return Optional.empty();
    }

    /** What to do about a quotation mark that does not count as one, since a space is before it. */
    private static Optional<String> indentedQuote(CsvRow row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.text(i).startsWith("\"") && row.cell(i).place(0) > row.start()) {
                return Optional.of("delete the space before a quotation mark that opens a value");
            }
        }
        return Optional.empty();
    }

    private void reportMoreFaults() {
        if (faults > MAX_FAULTS) {
            fault(
                    SourceSpan.startOf(source.file()),
                    String.format(
                            Locale.ROOT,
                            "%,d more rows of this file have too few or too many values",
                            faults - MAX_FAULTS),
                    "fix the rows listed above first");
        }
    }

    private void fault(SourceSpan span, String message, String help) {
        problems.add(Diagnostic.of(DiagnosticCode.BAD_CSV, span, message).help(help));
    }
}
