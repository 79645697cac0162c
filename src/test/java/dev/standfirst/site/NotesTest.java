package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notes on the figures of a page. */
class NotesTest {
    private static final Pattern NOTE = Pattern.compile("(?s)<div class=\"note\".*?Close</button>");

    @Test
    void anInsertUpdatesWithItsFactAndHasNoHeadroom() throws IOException {
        Path site = TestProject.DEMO.built();
        List<String> notes = NOTE.matcher(Files.readString(site.resolve("briefings/arrivals/index.html")))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(notes)
                .filteredOn(note -> note.contains("<q>12,658</q>") && note.contains("Filled in from the fact"))
                .hasSize(1)
                .noneMatch(note -> note.contains("Headroom"));
        assertThat(notes)
                .filteredOn(note -> note.contains("<q>over 90 per cent</q>"))
                .isNotEmpty()
                .allMatch(note -> note.contains("Headroom") && note.contains("can rise to 1,265"));
    }

    @Test
    void aNoteSaysWhichWordsBesideTheFigureWereNotTested(@TempDir Path folder) throws IOException {
        TestProject.create(folder.resolve("project"))
                .facts("""
                        arrivals:
                          label: Arrivals
                          value: 922
                          unit: people
                          period: 2023
                          source: office
                        """)
                .briefing(
                        "There were [an average of 922](fact:arrivals) in 2023, and [922](fact:arrivals) people in all.")
                .build(folder.resolve("site"));

        List<String> notes = NOTE.matcher(Files.readString(folder.resolve("site/briefings/briefing/index.html")))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(notes)
                .filteredOn(note -> note.contains("Not tested: “average”."))
                .hasSize(1);
    }
}
