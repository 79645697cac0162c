package dev.standfirst.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.standfirst.testing.BrowserTest;
import dev.standfirst.testing.FileServer;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers type, and what they find first. */
@BrowserTest
class SearchWordsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12658     | The count
            12,658    | The count
            koci      | The count
            Koçi      | The count
            4 billion | There are up to £4 billion.
            zoe       | There are up to £4 billion.
            """)
    void findsNumbersAndNamesHoweverTheyAreTyped(String typed, String found, Page page) throws IOException {
        TestProject.create(folder.resolve("project"))
                .facts("""
                        arrivals: {label: The number, value: "12,658", unit: people, source: office}
                        ceiling: {label: The money, value: up to £4 billion, source: office}
                        """)
                .claims("""
                        c: {title: A claim, by: Zoë, on: 2024-05-22, said: "There are [up to £4 billion](fact:ceiling)."}
                        """)
                .briefing("There were [12,658](fact:arrivals) people, said Koçi.")
                .replace(TestProject.BRIEFING, "title: A briefing", "title: The count")
                .build(folder.resolve("site"));
        try (FileServer server = FileServer.of(folder.resolve("site"))) {
            page.navigate(server.url("/search/"));
            page.locator("#q").fill(typed);

            assertThat(page.locator("#found a").first()).hasText(found);
        }
    }
}
