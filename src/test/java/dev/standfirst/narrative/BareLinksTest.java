package dev.standfirst.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.narrative.model.Narrative;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareLinksTest {
    @ParameterizedTest
    @CsvSource({
        "<https://example.org/a>, https://example.org/a",
        "<desk@example.org>, desk@example.org",
        "<mailto:desk@example.org>, desk@example.org",
    })
    void anEmailAddressIsShownWithoutItsScheme(String markdown, String words) {
        var source = new SourceText("a.md", markdown);
        Narrative narrative = new NarrativeReader().read(LocatedText.slice(source, 0, markdown.length()));

        assertThat(narrative.html(new PlainFigures())).contains(">" + words + "</a>");
    }
}
