package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in the feeds, and under which id. */
class FeedsTest {
    private static final String BRIEFING = "content/briefings/arrivals.md";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void copy() {
        project = TestProject.site("valid/small").copyTo(folder.resolve("project"));
    }

    private String built(String file) throws IOException {
        project.build(folder.resolve("site"));
        return Files.readString(folder.resolve("site").resolve(file));
    }

    /** The ids of the entries, with their summaries. */
    private List<String> corrections() throws IOException {
        return Pattern.compile("#(corrected-[^<]*)</id>.*?<summary>([^<]*)", Pattern.DOTALL)
                .matcher(built("corrections.xml"))
                .results()
                .map(entry -> entry.group(1) + " " + entry.group(2))
                .toList();
    }

    @Test
    void aBriefingWithoutADateIsNotInTheFeed() throws IOException {
        project.file("content/briefings/undated.md", "---\ntitle: Undated\n---\n\nWords.\n");

        assertThat(built("feed.xml"))
                .contains("Arrivals fell", "2024-05-22")
                .doesNotContain("Undated")
                .doesNotContain("1970");
        assertThat(folder.resolve("site/briefings/undated/index.html")).exists();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content/claims/c.yaml  | 'many: {title: Many, by: Jane Roe, on: 2024-03-04, said: Many came.}' | 2024-03-04
            content/sources/s.yaml | 'more: {publisher: P, title: T, url: "https://example.com/", accessed: 2024-05-31}' | 2024-05-31
            """)
    void aFeedWithNoEntriesHasTheLastDateThatIsKnown(String file, String text, String date) throws IOException {
        TestProject bare = TestProject.create(folder.resolve("bare"))
                .file("content/briefings/b.md", "---\ntitle: B\n---\n\nWords.\n")
                .file(file, text);
        bare.build(folder.resolve("bare-site"));

        for (String feed : List.of("feed.xml", "corrections.xml")) {
            assertThat(Files.readString(folder.resolve("bare-site").resolve(feed)))
                    .contains("<updated>" + date + "T00:00:00Z</updated>")
                    .doesNotContain("<entry>");
        }
    }

    @Test
    void aFeedWithNoEntriesOnASiteWithoutDatesHasTheLastDayOfItsFiguresOrAFixedDate() throws IOException {
        TestProject bare = TestProject.create(folder.resolve("bare"));
        bare.build(folder.resolve("bare-site"));
        assertThat(Files.readString(folder.resolve("bare-site/feed.xml"))).contains("<updated>2000-01-01T00:00:00Z<");

        bare.facts("boats: {label: Boats, value: 12, unit: boats, period: 2022, source: office}\n"
                        + "later: {label: Later, value: 13, unit: boats, period: 2030, source: office}")
                .build(folder.resolve("bare-site"));
        assertThat(Files.readString(folder.resolve("bare-site/feed.xml"))).contains("<updated>2030-12-31T00:00:00Z<");
    }

    @Test
    void aSecondCorrectionOfADayDoesNotChangeTheIdOfTheFirst() throws IOException {
        String first = "corrections:\n  - {on: 2024-06-01, text: First.}\n";
        project.replace(BRIEFING, "date: 2024-05-22\n", "date: 2024-05-22\n" + first);
        assertThat(corrections()).containsExactly("corrected-2024-06-01 First.");

        project.replace(BRIEFING, first, first + "  - {on: 2024-06-01, text: Second.}\n");

        assertThat(corrections()).containsExactly("corrected-2024-06-01-2 Second.", "corrected-2024-06-01 First.");
    }
}
