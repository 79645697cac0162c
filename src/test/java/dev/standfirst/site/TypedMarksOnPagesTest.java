package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prose has the quotation marks, apostrophes and dashes of its language; figures, code and addresses what was typed. */
class TypedMarksOnPagesTest {
    private static final String FACTS = """
            master: {label: Harbour master, value: "Ines O'Hara", source: office}
            """;

    @TempDir
    private Path folder;

    private String built(String language, String text) throws IOException {
        TestProject.create(folder)
                .facts(FACTS)
                .replace(
                        "content/site.yaml",
                        "title: A site",
                        "title: A site\nlanguage: " + language + "\nunchecked-sentences: true")
                .briefing(text)
                .build(folder.resolve("site"));
        return Files.readString(folder.resolve("site/briefings/briefing/index.html"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | “The year’s end”, they said: ‘late’
            de | „The year’s end“, they said: ‚late‘
            fr | «\u00a0The year’s end\u00a0», they said: “late”
            sq | „The year’s end“, they said: ‚late‘
            """)
    void marksAreThoseOfTheLanguage(String language, String shown) throws IOException {
        assertThat(built(language, "\"The year's *end*\", they said: 'late' - of [](fact:master).\n"))
                .contains("<p>" + shown.replace("end", "<em>end</em>") + " – ");
    }

    @Test
    void figuresCodeAndAddressesStayAsTheyWereTyped() throws IOException {
        assertThat(
                        built(
                                "en",
                                "It's [Ines O'Hara](fact:master). The file is `\"x\" -- y`, or ['the ledger'](https://example.com/a--b?it's).\n"))
                .contains(
                        "<p>It’s ", ">Ines O'Hara<", "<code>&quot;x&quot; -- y</code>", "https://example.com/a--b?it's")
                .contains(">‘the ledger’</a>");
    }

    @Test
    void theNoteOnAFigureHasItsSentenceSetAndItsWordsAsTheyAre() throws IOException {
        built("en", "\"[Ines O'Hara](fact:master)\" isn't new.\n");

        assertThat(Files.readString(folder.resolve("site/facts/master/index.html")))
                .contains("“<", ">Ines O&#39;Hara<", ">” isn’t new.");
    }
}
