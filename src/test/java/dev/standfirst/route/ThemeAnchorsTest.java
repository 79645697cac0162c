package dev.standfirst.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.narrative.model.Anchors;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fragments that the theme gives pages are those that links and headings are checked against. */
class ThemeAnchorsTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    private static List<String> ids(String page) throws IOException {
        String html = Files.readString(TestProject.DEMO.built().resolve(new Route(page).file()));
        return ID.matcher(html).results().map((MatchResult id) -> id.group(1)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "facts/",
                "claims/",
                "sources/",
                "method/",
                "search/",
                "facts/albanian-arrivals-2022/",
                "claims/over-90-per-cent-fall/",
            })
    void anIdOnAPageIsKnown(String page) throws IOException {
        Set<String> known = ThemeAnchors.of(new Route(page));

        assertThat(ids(page))
                .filteredOn(id -> id.matches("[a-z-]+") && !id.startsWith("topic-"))
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"briefings/arrivals/", "claims/over-90-per-cent-fall/", "method/"})
    void noHeadingTakesAnIdOfAPageWithHeadings(String page) throws IOException {
        Set<String> known = page.equals("briefings/arrivals/")
                ? ThemeAnchors.ofBriefing(true, true)
                : ThemeAnchors.of(new Route(page));

        assertThat(ids(page))
                .filteredOn(id -> known.contains(id) || id.matches(".*[0-9].*"))
                .isNotEmpty()
                .noneMatch(id -> new Anchors().of(id.replace('-', ' ')).equals(id));
    }
}
