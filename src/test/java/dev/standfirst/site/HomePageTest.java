package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the front page leads with, and which claims and numbers it shows. */
class HomePageTest {
    private static final Pattern TALLY = Pattern.compile("<span class=\"verdict ([a-z-]+)\">(\\d+) [a-z ]+</span>");
    private static final Pattern CARD = Pattern.compile("<div class=\"claim-card ([a-z-]+)\">");

    @TempDir
    private Path folder;

    private TestProject project = TestProject.DEMO;

    @BeforeEach
    void write() {
        project = TestProject.create(folder.resolve("project"))
                .facts("""
                        level: {label: Level, unit: people, data: {file: data/l.csv, period: year, value: level}, source: office}
                        before: {label: Level in 2022, formula: 'at(level, "2022")'}
                        now: {label: Level in 2023, formula: 'at(level, "2023")'}
                        moved: {label: Change in level, formula: "change(before, now)"}
                        """)
                .file("content/data/l.csv", "year,level\n2021,300\n2022,200\n2023,250\n")
                .briefing(
                        "content/briefings/old.md", LocalDate.of(2024, 5, 1), "In 2022 there were [200](fact:before).")
                .briefing(
                        "content/briefings/new.md",
                        LocalDate.of(2024, 5, 2),
                        "In 2023 there were [250](fact:now).\n\n![Up again](chart:level)")
                .replace("content/briefings/new.md", "title: A briefing", "title: The newest")
                .claims(claim("a", "250", "true")
                        + claim("b", "200", "false")
                        + claim("c", "250", "mostly-true")
                        + claim("d", "260", "misleading")
                        + claim("e", "250", "true"));
    }

    private static String claim(String id, String number, String rating) {
        return """
                %s:
                  title: What was said
                  by: A speaker
                  on: 2024-05-01
                  said: In 2023 there were [%s](fact:now), says %s.
                  rating: %s
                  rationale: So it is.
                """.formatted(id, number, id, rating);
    }

    private String home() throws IOException {
        Path site = folder.resolve("site");
        project.build(site);
        return Files.readString(site.resolve("index.html"));
    }

    private void leadWith(String lead) {
        project.file("content/site.yaml", "title: A site\nbase-url: https://example.org/\nlead: " + lead + "\n");
    }

    @Test
    void theNewestBriefingLeadsWithItsFirstChart() throws IOException {
        assertThat(home())
                .contains(
                        "<h1>The newest</h1>",
                        "<span id=\"chart-0-title\">Up again</span>",
                        "<tspan class=\"change\">+25%</tspan>")
                .contains("href=\"facts/moved/index.html\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            briefing:old | <h1>A briefing</h1>
            chart:level  | <h1>Level</h1>
            claim:b      | <h1>In 2023 there were 200, says b.</h1>
            """)
    void theEditorsChooseWhatItLeadsWith(String lead, String headline) throws IOException {
        leadWith(lead);

        assertThat(home()).contains(headline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            briefing:none | no briefing “none” is published
            chart:now     | “now” is a single figure, but a chart needs a series
            chart:leve    | there is no fact “leve”
            claim:z       | there is no claim “z”
            the newest    | “lead” must name a briefing, chart or claim, not “the newest”
            """)
    void whatCannotLeadIsReported(String lead, String message) throws IOException {
        leadWith(lead);

        assertThat(project.check().report().diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(message);
    }

    @Test
    void theClaimsAreCountedFromTrueToFalse() throws IOException {
        List<String> tally = TALLY.matcher(home())
                .results()
                .map(part -> part.group(2) + " " + part.group(1))
                .toList();

        assertThat(tally).containsExactly("2 true", "1 mostly-true", "1 misleading", "1 false");
    }

    @Test
    void threeClaimsAreShownOneOfEachRulingAndTheWrongOnesFirst() throws IOException {
        assertThat(CARD.matcher(home()).results().map((MatchResult card) -> card.group(1)))
                .containsExactly("false", "misleading", "true");
    }

    @Test
    void aClaimThatIsRatedMisleadingHasNoTickWhateverItsFiguresSay() throws IOException {
        project.claims(claim("d", "250", "misleading"));

        assertThat(home()).doesNotContain("verdict supported").contains("verdict misleading");
    }

    @Test
    void aBriefingShowsItsKeyFigureElseItsFirst() throws IOException {
        project.replace("content/briefings/old.md", "title: A briefing", "title: A briefing\nkey-figure: moved");

        assertThat(home()).contains("<p class=\"big\">25%<span", "<p class=\"big\">250<span");
    }

    @Test
    void anUnknownKeyFigureIsReported() throws IOException {
        project.replace("content/briefings/old.md", "title: A briefing", "title: A briefing\nkey-figure: move");

        assertThat(project.check().report().diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("there is no fact “move”");
    }
}
