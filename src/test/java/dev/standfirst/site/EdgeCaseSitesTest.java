package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.standfirst.pipeline.Build;
import dev.standfirst.testing.BrowserTest;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edge cases of sites: long words, other languages, no facts, charts of unusual series. */
class EdgeCaseSitesTest {
    private static final String LONG =
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" + "x".repeat(120);

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void create() {
        project = TestProject.create(folder.resolve("project"));
    }

    private void site(String language, String title) {
        project.file(
                "content/site.yaml",
                "title: %s\nbase-url: https://example.org/\nlanguage: %s\nunchecked-sentences: true\npublisher: The desk\n"
                        .formatted(title, language));
    }

    private Path built() throws IOException {
        Path site = folder.resolve("site");
        assertThat(project.build(site)).isInstanceOf(Build.Outcome.Written.class);
        return site;
    }

    private String page(String path) throws IOException {
        return Files.readString(built().resolve(path));
    }

    private void nothingButWords() {
        project.file("content/briefings/words.md", "---\ntitle: Words\n---\n\nThere is nothing to count here.\n");
    }

    private void series(String cells) {
        project.file("content/data/s.csv", "year,value\n" + cells);
        project.file("content/facts/s.yaml", """
                measured:
                  label: Measured
                  unit: "%"
                  data: {file: data/s.csv, period: year, value: value}
                latest:
                  label: Latest
                  formula: at(measured, "2023")
                """);
        project.file(
                "content/briefings/b.md",
                "---\ntitle: B\n---\n\nIt is [](fact:latest).\n\n![By year](chart:measured)\n");
    }

    @BrowserTest
    @ParameterizedTest
    @ValueSource(ints = {390, 820})
    void longWordsBreakAndLargeTextFits(int width, Page page) throws IOException {
        site("en-GB", LONG);
        project.file(
                "content/sources/s.yaml",
                "s:\n  publisher: %1$s\n  title: %1$s\n  url: https://example.org/\n".formatted(LONG));
        project.file("content/facts/f.yaml", """
                word:
                  label: %1$s
                  value: %1$s
                  source: s
                number:
                  label: %1$s again
                  value: 123,456,789,012,345,678
                  unit: people
                  period: 2024
                  source: s
                  universe: %1$s
                """.formatted(LONG));
        project.file("content/claims/c.yaml", """
                c:
                  title: %1$s
                  by: %1$s
                  role: %1$s
                  on: 2024-05-01
                  where: s
                  said: It is [%1$s](fact:word).
                """.formatted(LONG));
        project.file("content/briefings/b.md", """
                ---
                title: %1$s
                description: %1$s
                authors: [%1$s]
                ---

                ## %1$s

                It is [%1$s](fact:word) and [](fact:number).

                ![](fact:word)

                ![](fact:number)

                ![](claim:c)

                ## More

                ## And more
                """.formatted(LONG));
        Path site = built();

        page.setViewportSize(width, 900);
        var tooWide = new ArrayList<String>();
        for (String path : List.of(
                "",
                "briefings/b/",
                "facts/",
                "facts/word/",
                "facts/number/",
                "claims/",
                "claims/c/",
                "sources/",
                "sources/s/",
                "embed/facts/word/")) {
            page.navigate(site.resolve(path + "index.html").toUri().toString());
            for (int percent : new int[] {112, 225}) {
                page.evaluate("size => document.documentElement.style.fontSize = size + '%'", percent);
                int over = ((Number) page.evaluate("document.scrollingElement.scrollWidth - innerWidth")).intValue();
                if (over > 0) {
                    tooWide.add(path + " at " + percent + " %: " + over + " px");
                }
            }
        }

        assertThat(tooWide).isEmpty();
    }

    @BrowserTest
    @Test
    void inLargeTextBarsDoNotCoverOrCutOffWords(Page page) throws IOException {
        site("en-GB", "Bars");
        project.file("content/data/s.csv", """
                period,value,status
                2022-01/2022-05,9607,official
                2023-01-01/2023-05-16,9681,provisional
                """);
        project.file("content/facts/s.yaml", """
                measured:
                  label: Measured
                  unit: people
                  data: {file: data/s.csv, period: period, value: value, status: status, cumulative: true}
                """);
        project.file("content/briefings/b.md", "---\ntitle: B\n---\n\n![By year](chart:measured)\n");
        Path site = built();

        page.setViewportSize(390, 900);
        page.navigate(site.resolve("briefings/b/index.html").toUri().toString());
        page.evaluate("document.documentElement.style.fontSize = '225%'");

        assertThat(page.locator(".bars li").allInnerTexts()).hasSize(2).allMatch(text -> text.matches("(?s).*\\d.*"));
        assertThat(page.evaluate("""
                [...document.querySelectorAll('.bars li')].filter(row => {
                  const bar = row.querySelector('svg').getBoundingClientRect();
                  return [...row.querySelectorAll('span, b')].some(words => {
                    const box = words.getBoundingClientRect();
                    return box.bottom > bar.top + 1 || box.right > innerWidth;
                  });
                }).length""")).isEqualTo(0);
    }

    @Test
    void aPercentageOfASeriesIsShownAsWrittenInItsData() throws IOException {
        site("en-GB", "Percentages");
        series("2021,4.4\n2022,3.0\n2023,6.1\n");

        assertThat(page("briefings/b/index.html"))
                .contains("4.4 per cent", "3.0 per cent", "6.1 per cent")
                .doesNotContain("between");
    }

    @Test
    void theColumnsOfAShortChartAreFocusableAndThoseOfALongOneAreNot() throws IOException {
        site("en-GB", "Columns");
        series(years(2000, 2024));
        assertThat(page("briefings/b/index.html")).contains("role=\"group\"").contains("tabindex=\"0\" role=\"img\"");

        series(years(1900, 2024));
        assertThat(page("briefings/b/index.html"))
                .doesNotContain("tabindex")
                .containsPattern("<svg [^>]*role=\"img\"")
                .contains("class=\"point");
    }

    private static String years(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(year -> year + "," + (year - from + 1) + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void aSiteWithNothingToCountSaysSo() throws IOException {
        site("en-GB", "Words");
        nothingButWords();

        assertThat(page("facts/index.html"))
                .contains("There are no facts so far.")
                .doesNotContain("<form", "<nav class=\"contents", "By source", "<script src");
        assertThat(page("claims/index.html"))
                .contains("No claims have been checked so far.")
                .doesNotContain("<ul class=\"claims\">");
        assertThat(page("sources/index.html"))
                .contains("There are no sources so far.")
                .doesNotContain("<ul class=\"sources\">");
        assertThat(page("briefings/words/index.html")).contains("No figures.").doesNotContain("0 figures");
    }

    @Test
    void aSiteInAnotherLanguageSaysThatItsSentencesAreNotChecked() throws IOException {
        site("de", "Der Hafen");
        project.file(
                "content/briefings/words.md",
                "---\ntitle: Worte\n---\n\nEs kamen 9.874 Menschen, 12,5 Prozent mehr.\n");

        assertThat(page("briefings/words/index.html"))
                .contains("Sätze in der Sprache dieser Website werden nicht geprüft")
                .doesNotContain("Jede Zahl wird an ihren Fakten geprüft");
        assertThat(page("method/index.html")).contains("Die Sätze dieser Website werden nicht geprüft");
    }

    @BrowserTest
    @Test
    void aRightToLeftLanguageStartsAtTheRight(Page page) throws IOException {
        site("ar", "موجز");
        nothingButWords();
        Path site = built();

        page.setViewportSize(1440, 900);
        page.navigate(site.resolve("index.html").toUri().toString());

        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(page.locator(".name").boundingBox().x)
                .isGreaterThan(page.locator(".banner nav").boundingBox().x);
        assertThat(((Number) page.evaluate("document.scrollingElement.scrollWidth - innerWidth")).intValue())
                .isZero();
    }

    @BrowserTest
    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ar"})
    void aNoteOpensBesideItsFigureNotOverIt(String language, Page page) throws IOException {
        site(language, "Notes");
        project.file("content/sources/s.yaml", "s: {publisher: PA, title: Boats, url: \"https://example.org/\"}\n");
        project.file(
                "content/facts/f.yaml", "boats: {label: Boats, value: 42, unit: boats, period: 2024, source: s}\n");
        project.file(
                "content/briefings/b.md", "---\ntitle: B\n---\n\nThere were [42 boats](fact:boats) in the harbour.\n");
        Path site = built();

        page.setViewportSize(1200, 800);
        page.navigate(site.resolve("briefings/b/index.html").toUri().toString());
        var figure = page.locator("label.figure");
        figure.click();
        var words = figure.boundingBox();
        var note = page.locator(".note:popover-open").boundingBox();

        assertThat(note.x)
                .as("the note from %s on is clear of the words at %s", note.x, words.x)
                .matches(x -> x >= words.x + words.width || x + note.width <= words.x);

        page.setViewportSize(1000, 800);
        page.reload();
        figure.click();
        var below = figure.boundingBox();
        var narrow = page.locator(".note:popover-open").boundingBox();

        assertThat(narrow.y >= below.y + below.height - 1 || narrow.y + narrow.height <= below.y + 1)
                .as("the note from %s on is clear of the words at %s", narrow.y, below.y)
                .isTrue();
    }

    @Test
    void aTitleInAnotherLanguageNamesTheLanguage() throws IOException {
        site("en-GB", "Sources");
        nothingButWords();
        project.file("content/sources/s.yaml", """
                s: {publisher: MTI, title: Illegális bevándorlás, url: "https://example.org/", language: hu}
                t: {publisher: PA, title: Arrivals, url: "https://example.org/t", language: en}
                """);

        assertThat(page("sources/index.html"))
                .contains("<span lang=\"hu\" dir=\"auto\">Illegális bevándorlás</span>")
                .contains(">Arrivals</a>");
        assertThat(page("sources/s/index.html")).contains("<dd>Hungarian</dd>");
    }
}
