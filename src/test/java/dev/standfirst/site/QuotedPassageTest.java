package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A locator that quotes a passage opens the source at it. */
class QuotedPassageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            '“nearly 6,000 returns, a year-on-year rise”' | <a href="https://example.org/arrivals#:~:text=nearly%206%2C000%20returns%2C%20a%20year%2Don%2Dyear%20rise">“nearly 6,000 returns, a year-on-year rise”</a>
            '"up & down"'                                 | <a href="https://example.org/arrivals#:~:text=up%20%26%20down">“up &amp; down”</a>
            table 2                                       | The Office, table 2
            """)
    void aLocatorIsALinkWhereItQuotes(String locator, String shown) throws IOException {
        TestProject.create(folder.resolve("project"))
                .facts("a: {label: Arrivals, value: 922, unit: people, source: {id: office, locator: " + locator + "}}")
                .briefing("There were [922](fact:a).\n")
                .build(folder.resolve("site"));

        assertThat(Files.readString(folder.resolve("site/facts/a/index.html"))).contains(shown);
        assertThat(Files.readString(folder.resolve("site/briefings/briefing/index.html")))
                .contains(shown);
    }
}
