package dev.standfirst.content.csv;

import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.model.Definition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a data file once, for all the series that are taken from it: CSV as RFC 4180 has it, with a header. Rows that are not well
 * formed are reported for the file, what is wrong with a cell for the series that needs it.
 */
public final class DataFile {
    /** The most rows of a file, its header not counted. */
    static final int MAX_ROWS = 1_000_000;

    private static final int MAX_FAULTS = 10;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final SourceText source;
    private final Diagnostics problems;
    private int faults;
    private int doubles;

    private DataFile(SourceText source, Diagnostics problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The definition of each series, in the order of the requests. */
    public static List<Definition> read(SourceText source, List<SeriesRequest> requests, Diagnostics problems) {
        return new DataFile(source, problems).read(requests);
    }

    private List<Definition> read(List<SeriesRequest> requests) {
        int start = 0;
        try (CSVParser parser = CSVParser.parse(source.text(), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            Optional<CSVRecord> names = records.hasNext() ? Optional.of(records.next()) : Optional.empty();
            Map<String, Integer> header = names.map(this::header).orElse(Map.of());
            if (header.isEmpty()) {
                fault(
                        source.span(0, 0),
                        source.text().isBlank()
                                ? "this data file is empty"
                                : "the first row of this data file is empty",
                        "write the names of the columns in the first row, and values in each further row");
                return unread(requests);
            }
            List<SeriesRows> series = new ArrayList<>();
            for (SeriesRequest request : requests) {
                series.add(new SeriesRows(request, source, header, problems));
            }
            int columns = names.map(CSVRecord::size).orElse(0);
            start = CsvCells.recordEnd(source.text(), 0);
            for (int rows = 1; records.hasNext(); rows++) {
                CSVRecord row = records.next();
                start = Math.toIntExact(row.getCharacterPosition());
                if (rows > MAX_ROWS) {
                    problems.add(Diagnostic.of(
                                    DiagnosticCode.LIMIT,
                                    source.span(start, start),
                                    String.format(Locale.ROOT, "this data file has more than %,d rows", MAX_ROWS))
                            .help("delete the rows that no series needs"));
                    return unread(requests);
                }
                row(row, start, columns, series);
                start = CsvCells.recordEnd(source.text(), start);
            }
            reportMoreFaults();
            boolean whole = faults == 0 && doubles == 0;
            return series.stream().map(rows -> rows.definition(whole)).toList();
        } catch (UncheckedIOException | IOException _) {
            CsvCells.Fault fault = CsvCells.fault(source.text(), start);
            fault(source.span(fault.at(), fault.at() + 1), fault.message(), fault.help());
            return unread(requests);
        }
    }

    private static List<Definition> unread(List<SeriesRequest> requests) {
        return requests.stream()
                .<Definition>map(request -> new Definition.Unread(request.span()))
                .toList();
    }

    /** The columns by name. */
    private Map<String, Integer> header(CSVRecord names) {
        Map<String, Integer> header = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            Integer first = header.putIfAbsent(name, i);
            if (first != null && !name.isEmpty() && ++doubles <= MAX_FAULTS) {
                LocatedText cell = CsvCells.cell(source, 0, i, names.get(i));
                problems.add(Diagnostic.of(
                                DiagnosticCode.BAD_CSV,
                                cell.span(),
                                "duplicate column “" + MessageText.shown(name) + "”")
                        .related(
                                CsvCells.cell(source, 0, first, names.get(first))
                                        .span(),
                                "first defined here")
                        .help("give each column its own name"));
            }
        }
        return header.size() == 1 && header.containsKey("") ? Map.of() : header;
    }

    private void row(CSVRecord row, int start, int columns, List<SeriesRows> series) {
        boolean blank = row.size() == 1 && row.get(0).isBlank();
        if (blank && columns != 1) {
            return;
        }
        if (row.size() != columns) {
            faults++;
            if (faults <= MAX_FAULTS) {
                problems.add(Diagnostic.of(
                                DiagnosticCode.BAD_CSV,
                                source.span(start, CsvCells.lastCharacter(source.text(), start)),
                                String.format(
                                        Locale.ROOT,
                                        "this row has %s, but the first row names %s",
                                        count(row.size(), "value"),
                                        count(columns, "column")))
                        .help(splitNumber(row)
                                .map("write a number without commas: “%s”"::formatted)
                                .orElse(
                                        "give the row one value for each column, and put a value that contains a comma in"
                                                + " double quotation marks")));
            }
            return;
        }
        for (SeriesRows rows : series) {
            rows.add(row, start);
        }
    }

    private static String count(int count, String noun) {
        return count == 1 ? "1 " + noun : String.format(Locale.ROOT, "%,d %ss", count, noun);
    }

    /** The number that a comma has cut in two: up to three digits, and then three. */
    private static Optional<String> splitNumber(CSVRecord row) {
        for (int i = 1; i < row.size(); i++) {
            String left = row.get(i - 1).strip();
            String right = row.get(i).strip();
            boolean digits = (left + right).chars().allMatch(c -> c >= '0' && c <= '9');
            if (digits && !left.isEmpty() && left.length() <= 3 && right.length() == 3) {
                return Optional.of(left + right);
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
