package dev.standfirst.narrative.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.narrative.model.Heading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HtmlTemplateTest {
    @Test
    @Timeout(60)
    void anyNumberOfHolesIsFilledAtOnce() {
        LocatedText none = LocatedText.slice(new SourceText("a.md", ""), 0, 0);
        var anchor = new HtmlTemplate.Hole.Anchor(new Heading(2, "Arrivals", "arrivals"));

        String html = new HtmlTemplate(("\0" + "0\0").repeat(2_000_000), List.of(anchor), none).with(new NoFigures());

        assertThat(html).hasSize(2_000_000 * "arrivals".length());
    }
}
