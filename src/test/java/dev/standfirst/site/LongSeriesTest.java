package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.CheckedBriefing;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** Series of more values than readers could use on one page. */
class LongSeriesTest {
    private static final String FACTS = """
            rate: {label: Rate, unit: boats, source: office, data: {file: data/rate.csv, period: day, value: rate}}
            other: {label: Other, unit: boats, source: office, data: {file: data/other.csv, period: day, value: rate}}
            """;

    @TempDir
    private Path folder;

    private TestProject project(int days, String markdown) {
        return TestProject.create(folder.resolve("project"))
                .facts(FACTS)
                .file("content/data/rate.csv", "day,rate\n" + rows(days, 5))
                .file("content/data/other.csv", "day,rate\n" + rows(days, 7))
                .briefing(markdown);
    }

    private static String rows(int days, int step) {
        LocalDate first = LocalDate.of(1960, 1, 1);
        return IntStream.range(0, days)
                .mapToObj(day -> first.plusDays(day) + "," + (1000 + day * step % 977) + "\n")
                .collect(Collectors.joining());
    }

    private List<String> codes(int days, String markdown) throws IOException {
        return new CheckedBriefing(project(days, markdown).check()).codes();
    }

    private String page(String route) throws IOException {
        return Files.readString(folder.resolve("site").resolve(route).resolve("index.html"));
    }

    private static long count(String page, String words) {
        return page.split(words, -1).length - 1L;
    }

    @Test
    void aTableInATextHasTheLatestValuesAndALinkToAll() throws IOException {
        project(1200, "![](table:rate)").build(folder.resolve("site"));

        String page = page("briefings/briefing");
        assertThat(count(page, "<tr><th scope=\"row\">")).isEqualTo(1000);
        assertThat(page).contains("14 April 1963").doesNotContain("1 January 1960");
        assertThat(page)
                .contains(
                        "The latest 1,000 values; <a href=\"../../facts/rate/index.html\">all of them, with 200 earlier ones</a>.");
        assertThat(count(page("facts/rate"), "<tr id=\"19\\d\\d-")).isEqualTo(1200);
    }

    @Test
    void aChartDrawsTheHighestAndTheLowestOfEachStretch() throws IOException {
        project(1200, "![](chart:rate)").build(folder.resolve("site"));

        String page = page("briefings/briefing");
        assertThat(count(page, "<rect class=\"bar\"")).isBetween(900L, 1000L);
        assertThat(page)
                .contains("1 January 1960: ", "of each stretch it shows the highest and the lowest")
                .contains(">1,976<");
    }

    @Test
    void seriesTogetherHaveTheLatestRowsToo() throws IOException {
        project(1200, "![](chart:rate,other)").build(folder.resolve("site"));

        String page = page("briefings/briefing");
        assertThat(count(page, "<tr><th scope=\"row\">")).isEqualTo(1000);
        assertThat(page).contains("The latest 1,000 periods; 200 earlier ones are on the pages of <a href=");
    }

    @Test
    void partsOfAWholeHaveTheLatestColumnsToo() throws IOException {
        project(1200, "![](chart:rate,other \"stacked\")").build(folder.resolve("site"));

        String page = page("briefings/briefing");
        assertThat(count(page, "<g class=\"point")).isEqualTo(1000);
        assertThat(page).contains("The latest 1,000 periods; 200 earlier ones are on the pages of <a href=");
    }

    @Test
    void whatIsLeftOutIsReported() throws IOException {
        assertThat(codes(1000, "![](table:rate)")).doesNotContain("SF312");
        assertThat(codes(1001, "![](table:rate)\n\n![](chart:rate,other)\n\n![](chart:rate)"))
                .filteredOn("SF312"::equals)
                .hasSize(3);
    }

    @Test
    void eachValueIsALineOfTheMachineReadableFile() throws IOException {
        project(3, "![](chart:rate)").build(folder.resolve("site"));

        String all = Files.readString(folder.resolve("site/data/facts.json"));
        assertThat(all)
                .contains("        {\"period\": \"1960-01-02\", \"value\": \"1,005\", \"low\": 1005, \"high\": 1005, ")
                .endsWith("\n    }\n  ]\n}\n");
        assertThat(new ObjectMapper().readTree(all).get("facts").values())
                .extracting(fact -> fact.get("id").stringValue())
                .containsExactly("rate", "other");
    }

    @Test
    void twentyThousandValuesTogetherTakeNoTime() throws IOException {
        long start = System.nanoTime();
        project(20_000, "![](chart:rate,other)").build(folder.resolve("site"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
