package dev.standfirst.content.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Each cell of a data file is found at its place, whatever it contains. */
class CsvCellsProperties {
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.of(
                        "", "2022", "12,658", "a b", "🧮", "say \"so\"", "two\nlines", " x ", "£4", "'", "\u00a0y")
                .list()
                .ofMaxSize(2)
                .map(parts -> String.join("", parts));
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property
    void everyCellIsFoundInItsPlace(
            @ForAll("tables") List<List<String>> table, @ForAll boolean windows, @ForAll boolean quoteAll)
            throws IOException {
        String csv = table.stream()
                .map(row -> row.stream().map(cell -> written(cell, quoteAll)).collect(Collectors.joining(",")))
                .collect(Collectors.joining(windows ? "\r\n" : "\n"));
        var source = new SourceText("a.csv", csv);

        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            int next = 0;
            for (CSVRecord row : parser) {
                int start = Math.toIntExact(row.getCharacterPosition());
                assertThat(start).isEqualTo(next);
                for (int i = 0; i < row.size(); i++) {
                    check(new CsvCells(source, ',').cell(start, i, row.get(i)), row.get(i), csv);
                }
                next = new CsvCells(source, ',').recordEnd(start);
            }
            assertThat(next).isEqualTo(csv.length());
        }
    }

    private static String written(String cell, boolean always) {
        boolean plain = !always && cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static void check(LocatedText cell, String value, String csv) {
        assertThat(cell.text()).isEqualTo(value.strip());
        int place = cell.place(0);
        if (!cell.isEmpty() && value.indexOf('"') < 0) {
            assertThat(csv.substring(place)).startsWith(cell.text());
        }
    }
}
