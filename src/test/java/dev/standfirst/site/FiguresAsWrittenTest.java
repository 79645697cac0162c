package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known only to its last digit is shown as it was written, wherever it is shown. */
class FiguresAsWrittenTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14.98    | degrees            | 14.98
            12.0     | degrees            | 12.0
            1.27     | USD/GBP            | 1.27 dollars to the pound
            1300.50  | GBP                | £1,300.50
            12.3     | deaths per 100,000 | 12.3 per 100,000
            2.99     | '%'                | 2.99 per cent
            0.5      | percentage points  | 0.5 percentage points
            """)
    void aDecimalOfADataFileIsShownAsItStandsThere(String cell, String unit, String shown) throws IOException {
        TestProject.create(folder)
                .facts("""
                        level:
                          label: Level
                          unit: '%s'
                          data: {file: data/levels.csv, period: year, value: level}
                          source: office
                        now:
                          label: Level, 2023
                          formula: at(level, "2023")
                        """.formatted(unit))
                .file("content/data/levels.csv", "year,level\n2022,%s\n2023,%s\n".formatted(cell, cell))
                .briefing("The level was [](fact:now).\n\n![Level](chart:level)\n\n![Level](table:level)\n")
                .build(folder.resolve("site"));

        assertThat(read("briefings/briefing/index.html"))
                .contains("The level was <", ">" + shown + "<")
                .doesNotContain("between");
        assertThat(read("facts/now.json")).contains("\"value\": \"" + shown + "\"");
        assertThat(read("facts/level.json")).contains("\"value\": \"" + shown + "\"");
        assertThat(read("data/facts.csv")).contains("," + (shown.contains(",") ? "\"" + shown + "\"" : shown) + ",");
        try (Stream<Path> pages = Files.walk(folder.resolve("site/facts"))) {
            assertThat(pages.filter(Files::isRegularFile))
                    .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContain(" between "));
        }
    }

    @Test
    void wordsThatAreKnownAsFarAsTheirFactAreShownAsTheyStandToo() throws IOException {
        TestProject.create(folder)
                .facts("level: {label: Level, value: '14.98', unit: degrees, source: office, period: 2023}")
                .briefing("In 2023 the level was [14.98](fact:level).")
                .build(folder.resolve("site"));

        assertThat(read("briefings/briefing/index.html"))
                .contains("The words say 14.98, and so does the fact.")
                .doesNotContain("between");
    }

    @ParameterizedTest
    @CsvSource({
        "en-AU, US$5 million, 0.66 US dollars to the AUD, $7 million",
        "en-GB, $5 million, 0.66 dollars to the AUD, 7 million AUD"
    })
    void aDollarIsNamedWhereDollarsAreOthers(String language, String sum, String rate, String own) throws IOException {
        TestProject.create(folder)
                .file(
                        "content/site.yaml",
                        "title: A site\nbase-url: https://example.org/\nlanguage: " + language + "\n")
                .facts("""
                        exports: {label: Exports, value: USD 5 million, source: office, period: 2023}
                        rate: {label: Rate, value: 0.66 USD/AUD, source: office, period: 2023}
                        ticket: {label: Ticket, value: a pass for $5, source: office}
                        imports: {label: Imports, value: AUD 7 million, source: office, period: 2023}
                        """)
                .briefing("""
                        Exports were [](fact:exports) at [](fact:rate) in 2023, and imports [](fact:imports).

                        They sold [](fact:ticket).
                        """)
                .build(folder.resolve("site"));

        assertThat(read("briefings/briefing/index.html"))
                .contains(">" + sum + "<", ">" + rate + "<", ">" + own + "<", ">a pass for $5<");
    }

    private String read(String page) throws IOException {
        return Files.readString(folder.resolve("site").resolve(page));
    }
}
