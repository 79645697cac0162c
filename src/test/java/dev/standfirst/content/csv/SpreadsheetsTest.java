package dev.standfirst.content.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.quantity.Interval;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes in which spreadsheets and statistics programs save a table: each is read right or refused, and never read wrong. */
class SpreadsheetsTest {
    @TempDir
    Path folder;

    private static final String PLAIN = "year,boats\n2022,1200\n2023,1300\n";

    private CheckedProject check(byte[] file, String unit, String data) throws IOException {
        return TestProject.create(folder)
                .facts("""
                        boats:
                          label: Boats
                          unit: '%s'
                          data: {file: data/boats.csv, period: year, value: boats%s}
                          source: office
                        now:
                          label: Boats, 2023
                          formula: at(boats, "2023")
                        """.formatted(unit, data))
                .file("content/data/boats.csv", file)
                .check();
    }

    private CheckedProject check(String file) throws IOException {
        return check(file.getBytes(UTF_8), "boats", "");
    }

    private static String now(CheckedProject project) {
        return project.facts()
                .find("now")
                .map(fact -> ((FactValue.OfQuantity) fact.value()).quantity().range())
                .map(Interval::toString)
                .orElse("");
    }

    private static List<String> messages(CheckedProject project) {
        return project.report().diagnostics().stream()
                .map(Diagnostic::message)
                .filter(message -> !message.startsWith("“boats” is not used") && !message.contains("is never used"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1300                | boats         | 1300
            1,300               | boats         | 1300
            26,000              | boats         | 26000
            1300.0              | boats         | 1300
            1 300               | boats         | 1300
            1\u00a0300          | boats         | 1300
            1\u202f300          | boats         | 1300
            1'300               | boats         | 1300
            1300 boats          | boats         | 1300
            1,300 boats         | boats         | 1300
            £1,300              | GBP           | 1300
            £1300               | GBP           | 1300
            £ 1,300.00          | GBP           | 1300
            1,300.5             | GBP           | 1300.5
            GBP 1,300           | GBP           | 1300
            1 300 €             | EUR           | 1300
            -£1,300             | GBP           | -1300
            £-1,300             | GBP           | -1300
            −1300               | GBP           | -1300
            12.5%               | %             | [0.1245, 0.1255]
            12.50 %             | %             | [0.12495, 0.12505]
            .5                  | %             | [0.0045, 0.0055]
            12.0                | degrees       | [11.95, 12.05]
            1.3                 | £m            | [1250000, 1350000]
            £1.3m               | £m            | [1250000, 1350000]
            1,300               | £ million     | [1299500000, 1300500000]
            26                  | thousand boats | [25500, 26500]
            7                   | US$ bn        | [6500000000, 7500000000]
            7                   | GBPm          | [6500000, 7500000]
            7                   | GBP million   | [6500000, 7500000]
            7                   | € millions    | [6500000, 7500000]
            7                   | millions of pounds | [6500000, 7500000]
            26                  | thousands of boats | [25500, 26500]
            26                  | thousands     | [25500, 26500]
            26                  | 000s          | [25500, 26500]
            12                  | £'000         | [11500, 12500]
            """)
    void aCellIsRead(String cell, String unit, String value) throws IOException {
        String unitInYaml = unit.replace("'", "''");
        CheckedProject project = check(
                "year,boats\n2022,\"%s\"\n2023,\"%s\"\n".formatted(cell, cell).getBytes(UTF_8), unitInYaml, "");

        assertThat(messages(project)).isEmpty();
        assertThat(now(project)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12,5                | %             | not a number as English writes it
            1.300,50            | GBP           | not a number as English writes it
            1.300.000           | boats         | not a number as English writes it
            12,34,567           | boats         | not a number as English writes it
            (1,300)             | GBP           | “(1,300)” is not a quantity
            1.3E+06             | boats         | not a quantity that readers know
            1300 [r]            | boats         | “1300 [r]” is not a quantity
            €1,300              | GBP           | not in the unit of its series, GBP
            1,300 cars          | boats         | not
            £1,300              | £m            | it is not clear whether “£1,300” is in the scale of its column
            ..                  | boats         | “..” is not a number
            #REF!               | boats         | “#REF!” is not a number
            """)
    void aCellThatMayMeanSomethingElseIsRefused(String cell, String unit, String message) throws IOException {
        CheckedProject project = check(
                "year,boats\n2022,\"%s\"\n2023,\"%s\"\n".formatted(cell, cell).getBytes(UTF_8), unit, "");

        assertThat(messages(project)).hasSize(2).allMatch(found -> found.contains(message));
        assertThat(now(project)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12,500     | %     | ', language: de'     | [0.124995, 0.125005]
            12.500     | boats | ', language: de'     | 12500
            1.300,50 € | EUR   | ', language: de'     | 1300.5
            1 300,50   | EUR   | ', language: fr'     | 1300.5
            12,500     | boats | ', language: en-GB'  | 12500
            12,34,567  | boats | ', language: en-IN'  | 1234567
            26         | boats | ', scale: thousand'  | [25500, 26500]
            26         | boats | ', scale: thousand, exact: true' | 26000
            1.25       | GBP   | ', scale: millions'  | [1245000, 1255000]
            12.5       | %     | ', exact: true'      | 0.125
            """)
    void aColumnSaysHowItsNumbersAreWritten(String cell, String unit, String data, String value) throws IOException {
        CheckedProject project = check(
                "year,boats\n2022,\"%s\"\n2023,\"%s\"\n".formatted(cell, cell).getBytes(UTF_8), unit, data);

        assertThat(messages(project)).isEmpty();
        assertThat(now(project)).isEqualTo(value);
    }

    @Test
    void theUnitOfAColumnMayBeGivenWithIt() throws IOException {
        CheckedProject project = TestProject.create(folder)
                .facts("""
                        boats:
                          label: Cost
                          data: {file: data/boats.csv, period: year, value: boats, unit: £m, rounded-to: 100}
                          source: office
                        now:
                          label: Cost, 2023
                          formula: at(boats, "2023")
                        """)
                .file("content/data/boats.csv", PLAIN)
                .check();

        assertThat(messages(project)).isEmpty();
        assertThat(now(project)).isEqualTo("[1250000000, 1350000000]");
    }

    static Stream<String> tables() {
        return Stream.of(
                "\ufeff" + PLAIN,
                PLAIN.replace("\n", "\r\n"),
                PLAIN.replace("\n", "\r"),
                PLAIN.replace(",", ";"),
                PLAIN.replace(",", "\t"),
                PLAIN.replace(",", "|"),
                "sep=;\r\n" + PLAIN.replace(",", ";"),
                "\"sep=;\"\n" + PLAIN.replace(",", ";"),
                "year,boats,,\n2022,1200,,\n2023,1300,,\n,,,\n,,,\n",
                "year,boats\n2022,1200,,\n2023,1300,,\n",
                "\n\n" + PLAIN,
                "Boats by year\n\n" + PLAIN,
                "Boats by year,\n,\n" + PLAIN + ",\n",
                PLAIN + "\nSource: the Office\n",
                PLAIN + "\n\"Note: 2023 is provisional, and may change\",\n",
                PLAIN + "Source: the Office, 2024 edition\n",
                PLAIN + ",\n1. Boats are counted once.,\n",
                "\"year\",\"boats\"\n\"2022\",\"1200\"\n\"2023\",\"1300\"\n",
                "\"\",\"year\",\"boats\"\n\"1\",2022,1200\n\"2\",2023,1300\n",
                "year,\"boats\n\",note\n2022,1200,\"a,\nb\"\n2023,1300,\n",
                "year,note,note,boats\n2022,a,b,1200\n2023,c,d,1300\n",
                ",men,,boats\nyear,a,a,boats\n2022,1,2,1200\n2023,3,4,1300\n",
                "year,boats\n2022.0,1200.0\n2023.0,1300.0\n",
                "year,boats\n2022-01-01/2022-12-31,1200\n2023,1300");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsRead(String file) throws IOException {
        CheckedProject project = check(file);

        assertThat(messages(project)).isEmpty();
        assertThat(now(project)).isEqualTo("1300");
    }

    @Test
    void aTableInUtf16IsRead() throws IOException {
        CheckedProject project = check(("\ufeff" + PLAIN.replace(",", "\t")).getBytes(UTF_16LE), "boats", "");

        assertThat(messages(project)).isEmpty();
        assertThat(now(project)).isEqualTo("1300");
    }

    @Test
    void aTableInUtf16WithoutAByteOrderMarkIsRead() throws IOException {
        assertThat(now(check(PLAIN.getBytes(UTF_16LE), "boats", ""))).isEqualTo("1300");
        assertThat(now(check(PLAIN.getBytes(UTF_16BE), "boats", ""))).isEqualTo("1300");
    }

    @Test
    void aPercentageWithoutASignBesideOthersWithOneIsRefused() throws IOException {
        assertThat(messages(check("year,boats\n2022,12%\n2023,0.13\n".getBytes(UTF_8), "%", "")))
                .containsExactly("“0.13” has no per cent sign, but other values of its series have one");
    }

    @Test
    void aSpaceBeforeAQuotationMarkIsNamed() throws IOException {
        CheckedProject project = check("year,boats,note\n2022,1200, \"a, b\"\n2023,1300,c\n");

        assertThat(project.report().diagnostics())
                .anyMatch(fault -> fault.toString().contains("delete the space before a quotation mark"));
    }

    @Test
    void aTableInAnotherEncodingIsRefusedWithTheWayOut() throws IOException {
        CheckedProject project = check("year,boats\n2023,£1300\n".getBytes(Charset.forName("windows-1252")), "GBP", "");

        assertThat(project.report().diagnostics().toString())
                .contains("this byte (0xA3) is not UTF-8", "CSV UTF-8", "Windows-1252, where this byte is “£”");
    }

    static Stream<List<String>> refused() {
        return Stream.of(
                List.of("year;boats\n2023;1,300\n", "“1,300” could be a number with decimals or with thousands"),
                List.of("year;boats\n2023;1.300\n", "“1.300” could be a number with decimals or with thousands"),
                List.of("year,boats\n44927,1300\n", "as the number of a day in a spreadsheet it is 2023-01-01"),
                List.of("year,boats\n01/02/2023,1300\n", "“01/02/2023” is not a period"),
                List.of("year,boats\nJan-23,1300\n", "“Jan-23” is not a period"),
                List.of("year,boats\n2022,1200\nTotal,2500\n", "“Total” is not a period"),
                List.of("year,boats\n2022,1200\n2O23,\n", "“2O23” is not a period"),
                List.of("year,boats\n2022,1200\n2023 (p),13OO\n", "“2023 (p)” is not a period"),
                List.of("year,boats,boats\n2023,1300,1400\n", "duplicate column “boats”"),
                List.of(
                        "year,boats\n,thousand\n2023,1300\n",
                        "this row has no values, as if the columns had their names"),
                List.of("year,area,boats\n2023,1300\n", "this row has 2 values"),
                List.of("year,boats\n2023,1,300\n", "this row has 3 values"),
                List.of("year,boats\n2022,1200\n,1300\n", "the column “year” is empty in this row"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aTableThatMayMeanSomethingElseIsRefused(List<String> fileAndMessage) throws IOException {
        CheckedProject project = check(fileAndMessage.getFirst());

        assertThat(messages(project)).anyMatch(message -> message.contains(fileAndMessage.getLast()));
        assertThat(now(project)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 Q1              | 2023-Q1
            Q1 2023              | 2023-Q1
            2023Q1               | 2023-Q1
            2023 JAN             | 2023-01
            January 2023         | 2023-01
            Jan 2023             | 2023-01
            1 May 2023           | 2023-05-01
            2023-05-22 00:00:00  | 2023-05-22
            2023-05-22T00:00:00Z | 2023-05-22
            2023.0               | 2023
            """)
    void aPeriodIsReadAsProgramsWriteIt(String cell, String period) throws IOException {
        CheckedProject project = check("year,boats\n%s,1300\n".formatted(cell));

        assertThat(project.facts().find("boats").orElseThrow().value())
                .isInstanceOfSatisfying(
                        FactValue.OfSeries.class,
                        found -> assertThat(found.series().points())
                                .singleElement()
                                .satisfies(point -> assertThat(point.period()).hasToString(period)));
    }

    @Test
    void manyFaultsOfOneKindAreCountedAfterTheFirstTen() throws IOException {
        assertThat(messages(check("year,boats\n" + "2023,1300\n".repeat(1_000))))
                .hasSize(11)
                .contains("989 more periods of this series are duplicate or overlap");
        assertThat(messages(check("year,boats\n" + years(1000, ",12,5%")))).hasSize(11);
        assertThat(messages(check("year,boats\n" + years(1000, ",1e5"))))
                .hasSize(11)
                .contains("990 more values of this series have not been read");
        assertThat(messages(check("year,boats\n" + "last year,5\n".repeat(1_000))))
                .hasSize(11)
                .contains("990 more values of this series cannot be read");
    }

    private static String years(int first, String rest) {
        return IntStream.range(first, first + 1_000)
                .mapToObj(year -> year + rest)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aGapIsReportedTenTimesAtMost() throws IOException {
        String everyThird = IntStream.range(1_000, 3_000)
                .filter(year -> year % 3 > 0)
                .mapToObj(year -> year + ",5")
                .collect(Collectors.joining("\n"));

        assertThat(messages(check("year,boats\n" + everyThird)))
                .hasSize(11)
                .anyMatch(message -> message.endsWith("more periods of this series are missing"));
    }

    @Test
    void aFaultInAPeriodIsReportedOnceForAllSeriesOfTheFile() throws IOException {
        CheckedProject project = TestProject.create(folder)
                .facts("""
                        men:
                          label: Men
                          unit: people
                          data: {file: data/people.csv, period: year, value: men}
                          source: office
                        women:
                          label: Women
                          unit: people
                          data: {file: data/people.csv, period: year, value: women}
                          source: office
                        """)
                .file("content/data/people.csv", "year,men,women\nlast year,1,2\n2023,3,4\n")
                .check();

        assertThat(messages(project)).containsExactly("“last year” is not a period");
        assertThat(project.facts().find("women")).isEmpty();
    }
}
