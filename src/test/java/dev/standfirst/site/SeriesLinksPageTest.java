package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that are bound to values of a series open to their rows. */
class SeriesLinksPageTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void build() throws IOException {
        TestProject.create(folder.resolve("project"))
                .file("content/data/boats.csv", "year,people\n2022,45774\n2023,29437\n")
                .facts("""
                        boats:
                          label: People arriving by small boat
                          unit: people
                          source: office
                          data: {file: data/boats.csv, period: year, value: people}
                        """)
                .briefing("""
                        In 2022 [45,774 people](fact:boats@2022) came. In 2023 arrivals [fell by 36 per cent](fact:boats@2022..2023), to
                        [](fact:boats@2023).

                        ![](fact:boats@2023)
                        """)
                .build(folder.resolve("site"));
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path).resolve("index.html"));
    }

    @Test
    void theFigureLeadsToTheRowOfItsPeriod() throws IOException {
        assertThat(page("briefings/briefing"))
                .contains("../../facts/boats/index.html#2022", "../../facts/boats/index.html#2023")
                .contains("29,437");
        assertThat(page("facts/boats")).contains("<tr id=\"2022\">", "<tr id=\"2023\">");
    }

    @Test
    void thePageOfTheSeriesListsTheSentences() throws IOException {
        assertThat(page("facts/boats")).contains("<mark>45,774 people</mark>", "<mark>fell by 36 per cent</mark>");
    }

    @Test
    void thereIsNoPageForAValue() {
        assertThat(folder.resolve("site/facts/boats@2022")).doesNotExist();
        assertThat(folder.resolve("site/facts/boats@2022.json")).doesNotExist();
    }
}
