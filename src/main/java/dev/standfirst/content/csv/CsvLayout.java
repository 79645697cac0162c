package dev.standfirst.content.csv;

import dev.standfirst.diagnostic.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How a file is laid out: what separates its columns, and which row names them. Both are told by the names of the columns that are asked for;
 * titles above the names are passed over.
 *
 * @param separator the character between two cells
 * @param start the offset of the row with the names
 * @param names the names of the columns, an empty one where a column has none
 */
record CsvLayout(char separator, int start, List<String> names) {
    private static final String SEPARATORS = ",;\t|";
    private static final int MOST_TITLES = 20;

    /** Keeps its own copy. */
    CsvLayout {
        names = List.copyOf(names);
    }

    /** The layout under which most of the {@code wanted} columns are named in one row, and that as early as can be. */
    static CsvLayout of(SourceText source, Set<String> wanted) {
        int first = 0;
        String separators = SEPARATORS;
        String line = source.text().lines().findFirst().orElse("");
        String told = line.replace("\"", "").strip();
        if (told.length() == 5 && told.startsWith("sep=")) { // written by Excel, for Excel
            first = Math.min(line.length() + 1, source.text().length());
            separators = told.substring(4);
        }
        var best = new CsvLayout(separators.charAt(0), first, List.of());
        long most = 0;
        for (int i = 0; i < separators.length(); i++) {
            for (CsvLayout layout : firstRows(source.text(), first, separators.charAt(i))) {
                long named = new HashSet<>(layout.names)
                        .stream().filter(wanted::contains).count();
                if (named > most || (most == 0 && layout.isFullerThan(best))) {
                    best = layout;
                    most = named;
                }
            }
        }
        return best;
    }

    /** Whether more columns have a name than in the same row under another separator; where no name is known, the first row is taken. */
    private boolean isFullerThan(CsvLayout other) {
        return other.names.isEmpty() || (start == other.start && names.size() > other.names.size());
    }

    /** The rows in which the names may be, those without text left out. */
    private static List<CsvLayout> firstRows(String text, int first, char separator) {
        var rows = new ArrayList<CsvLayout>();
        try (CSVParser parser = CSVParser.parse(text.substring(first), format(separator))) {
            for (CSVRecord row : parser) {
                List<String> names = row.stream().map(CsvLayout::name).toList();
                if (names.stream().anyMatch(name -> !name.isEmpty())) {
                    rows.add(new CsvLayout(separator, first + Math.toIntExact(row.getCharacterPosition()), names));
                }
                if (rows.size() == MOST_TITLES) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException _) {
            // What is wrong is said when the rows are read.
            return rows;
        }
        return rows;
    }

    /** The form of files whose columns are separated by {@code separator}. */
    static CSVFormat format(char separator) {
        return CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    }

    /** The name of a column as it is compared with others: spaces and line breaks between words are one space. */
    static String name(String cell) {
        return cell.replace("\ufeff", "")
                .replaceAll("[\\s\u00a0\u202f\u200b]+", " ")
                .strip();
    }

    /** The number of each named column, from 0: the first of that name. */
    Map<String, Integer> columns() {
        var columns = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i), i);
        }
        return columns;
    }

    /** The number of the second column of each name that several have. */
    Map<String, Integer> doubles() {
        var seen = new LinkedHashSet<String>();
        var doubles = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(names.get(i))) {
                doubles.putIfAbsent(names.get(i), i);
            }
        }
        return doubles;
    }
}
