package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several series, or several figures, in one chart or table. */
class GroupChartTest {
    private static final String FACTS = """
            by-boat: {label: By boat, unit: people, source: office, data: {file: data/boat.csv, period: year, value: people}}
            by-lorry: {label: By lorry, unit: people, source: office, data: {file: data/lorry.csv, period: year, value: people}}
            refused: {label: Refused, value: "12,511", unit: people, period: 2023, source: office}
            returned: {label: Returned, value: "-4,325", unit: people, period: 2023, source: office}
            budget: {label: Budget, value: £4 million, period: 2023, source: office}
            minister: {label: Minister, value: Jane Doe, source: office}
            """;

    @TempDir
    private Path folder;

    private TestProject project(String markdown) {
        return TestProject.create(folder.resolve("project"))
                .facts(FACTS)
                .file("content/data/boat.csv", "year,people\n2020,10\n2021,30\n2022,20\n")
                .file("content/data/lorry.csv", "year,people\n2018,40\n2020,15\n2021,29\n")
                .briefing(markdown);
    }

    private String page(String markdown) throws IOException {
        project(markdown).build(folder.resolve("site"));
        return Files.readString(folder.resolve("site/briefings/briefing/index.html"));
    }

    @Test
    void seriesAreLinesOnOneScale() throws IOException {
        String page = page("![Boats overtook](chart:by-boat,by-lorry)");

        assertThat(page)
                .contains("<span id=\"chart-1-title\">Boats overtook</span><span class=\"sub\">People</span>")
                .contains(
                        "<a href=\"../../facts/by-boat/index.html\">By boat</a>",
                        "<a href=\"../../facts/by-lorry/index.html\">By lorry</a>")
                .contains("By boat, 2022: 20; By lorry, 2021: 29")
                .contains(
                        "<polyline class=\"line-1\" vector-effect=\"non-scaling-stroke\" points=\"50,75 75.02,25 100,50\"/>");
    }

    @Test
    void aValueThatMayBeRevisedIsAnOpenCircleAndItsSignIsExplained() throws IOException {
        project("![](chart:by-boat,by-lorry)\n\n![](chart:by-lorry,by-boat \"panels\")")
                .file(
                        "content/data/boat.csv",
                        "year,people,status\n2020,10,provisional\n2021,30,\n2022,20,provisional\n")
                .replace(
                        "content/facts/facts.yaml",
                        "file: data/boat.csv, period: year",
                        "file: data/boat.csv, status: status, period: year")
                .build(folder.resolve("site"));

        assertThat(Files.readString(folder.resolve("site/briefings/briefing/index.html")))
                .contains(
                        "<circle class=\"line-1 open\" cx=\"50%\" cy=\"10.6em\"",
                        "<circle class=\"line-1 open\" cx=\"100%\"", "<circle class=\"line-2\" cx=\"75.02%\"")
                .containsSubsequence("</svg> provisional</li>", "</svg> provisional</p>");
    }

    @Test
    void aGapBreaksALine() throws IOException {
        String page = page("![](chart:by-boat,by-lorry)");

        assertThat(page)
                .contains("<circle class=\"line-2\" cx=\"0%\" cy=\"1.6em\"")
                .contains(
                        "<polyline class=\"line-2\" vector-effect=\"non-scaling-stroke\" points=\"50,62.5 75.02,27.5\"/>")
                .contains("By boat; By lorry</span>");
    }

    @Test
    void theTableHasEveryPeriodOnce() throws IOException {
        assertThat(page("![By way](table:by-boat,by-lorry)"))
                .containsSubsequence(
                        "<th scope=\"row\">2018</th><td class=\"number\">–</td><td class=\"number\">40</td>",
                        "<th scope=\"row\">2020</th><td class=\"number\">10</td><td class=\"number\">15</td>",
                        "<th scope=\"row\">2022</th><td class=\"number\">20</td><td class=\"number\">–</td>");
    }

    @Test
    void singleFiguresAreBarsOnOneScale() throws IOException {
        assertThat(page("![How it ended](chart:refused,returned)"))
                .containsSubsequence(
                        "<span class=\"period\">Refused</span> <b>12,511</b>",
                        "x=\"25.69%\" width=\"74.31%\"",
                        "<span class=\"period\">Returned</span> <b>−4,325</b>",
                        "x=\"0%\" width=\"25.69%\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            by-boat,by-boat     | “by-boat” is in this chart already                                   | 19
            by-boat,refused     | “refused” is a single figure, but “by-boat” is a series              | 19
            refused,by-boat     | “by-boat” is a series, but “refused” is a single figure              | 19
            refused,budget      | “budget” counts in another unit than “refused”                       | 19
            refused,minister    | “minister” is not a quantity, and cannot be shown beside others      | 19
            refused,nobody      | there is no fact “nobody”                                            | 19
            by-boat,            | the id of a fact is missing                                          | 19
            """)
    void whatCannotBeTogetherIsReportedAtItsId(String ids, String message, int column) throws IOException {
        assertThat(project("![](chart:" + ids + ")").check().report().diagnostics())
                .filteredOn(fault -> fault.span().file().endsWith(".md"))
                .singleElement()
                .extracting(Diagnostic::message, fault -> fault.span().column())
                .containsExactly(message, column);
    }

    @Test
    void partsOfAWholeAreOnTopOfEachOtherWithTheirTotal() throws IOException {
        String page = page("![By way](chart:by-boat,by-lorry \"stacked\")");

        assertThat(page)
                .containsSubsequence(
                        "<a href=\"../../facts/by-lorry/index.html\">", "<a href=\"../../facts/by-boat/index.html\">")
                .contains("aria-label=\"2021: 59; By boat: 30; By lorry: 29\"")
                .contains("aria-label=\"2018: 40 (a part is missing); By lorry: 40\"")
                .contains("A part is missing in 2018, 2022.")
                .containsSubsequence(
                        "<th scope=\"row\">2021</th>",
                        "<td class=\"number\">30</td><td class=\"number\">29</td><td class=\"number\">59</td>");
        assertThat(segments(page)).containsSubsequence("y=\"7.5em\" height=\"6.1em\"", "y=\"1.6em\" height=\"5.9em\"");
    }

    /** The height and length of each segment, in the order of the page. */
    private static String segments(String page) {
        return java.util.regex.Pattern.compile(
                        "<rect class=\"part part-.\"[^>]*? (y=\"[^\"]*\")[^>]*? (height=\"[^\"]*\")")
                .matcher(page)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    @Test
    void eachSeriesHasAPanelOnTheSameScale() throws IOException {
        String page = page("![By way](chart:by-boat,by-lorry \"panels\")");

        assertThat(page.split("class=\"panel\"", -1)).hasSize(3);
        assertThat(page)
                .contains("points=\"50,75 75.02,25 100,50\"", "points=\"50,62.5 75.02,27.5\"")
                .containsSubsequence("By boat</a> <b>20</b>", "By lorry</a> <b>29</b>");
    }

    @Test
    void eachFormHasPicturesOfItsOwn() throws IOException {
        page(
                "![By way](chart:by-boat,by-lorry \"panels\")\n\n![By way](chart:by-boat,by-lorry \"stacked\")\n\n![By way](chart:by-boat,by-lorry)");

        try (var files = Files.list(folder.resolve("site/charts"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.matches("by-boat\\.[0-9a-f]{8}\\.png"))
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            by-boat,below    | stacked | “below” is below zero in 2021, so it is not a part of a whole
            refused,returned | stacked | “stacked” is for series, and these are single figures
            refused,returned | panels  | “panels” is for series, and these are single figures
            by-boat          | stacked | “stacked” is for charts of several series
            by-boat,by-lorry | staked  | “staked” is not a form of chart
            """)
    void aFormThatDoesNotFitIsReported(String ids, String form, String message) throws IOException {
        TestProject project = project("![](chart:" + ids + " \"" + form + "\")")
                .facts(
                        FACTS
                                + "below: {label: Below, unit: people, source: office, data: {file: data/below.csv, period: year, value: people}}\n")
                .file("content/data/below.csv", "year,people\n2020,4\n2021,-2\n");

        assertThat(project.check().report().diagnostics())
                .filteredOn(fault -> fault.span().file().endsWith(".md"))
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo(message);
    }

    @Test
    void aZeroThatWasRoundedIsNotBelowZero() throws IOException {
        TestProject project = project("![](chart:nil,nil-too \"stacked\")")
                .facts(FACTS + """
                        nil: {label: Nil, source: office, data: {file: data/nil.csv, period: year, value: rate, unit: "%"}}
                        nil-too: {label: Nil too, source: office, data: {file: data/nil.csv, period: year, value: rate, unit: "%"}}
                        """)
                .file("content/data/nil.csv", "year,rate\n2020,0.0\n2021,1.5\n");

        assertThat(project.check().report().diagnostics())
                .filteredOn(fault -> fault.span().file().endsWith(".md"))
                .isEmpty();
    }
}
