package dev.standfirst.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What readers see has typographic quotation marks and apostrophes. */
class TypographyTest {
    /** What is not for readers, or also for machines: it keeps straight quotation marks. */
    private static final Pattern NOT_PROSE = Pattern.compile("(?s)<(script|code|textarea)\\b.*?</\\1>|<[^>]*>");

    private static final Pattern STRAIGHT = Pattern.compile(".{0,40}(['\"]|&#39;|&quot;).{0,40}");

    @Test
    void noPageOfTheDemoHasAStraightApostropheOrQuote() throws IOException {
        Path site = TestProject.DEMO.built();
        var found = new TreeSet<String>();
        try (var files = Files.walk(site)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                String text = NOT_PROSE.matcher(Files.readString(page)).replaceAll(" ");
                STRAIGHT.matcher(text).results().forEach(match -> found.add(match.group()));
            }
        }

        assertThat(found).isEmpty();
    }
}
