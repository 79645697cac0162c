package dev.standfirst.narrative;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.narrative.model.Narrative;

/** Whatever the text, reading it as a narrative ends and throws nothing, and each diagnostic and binding has a place in it. */
class NarrativeReaderFuzz {
    @FuzzTest(maxDuration = "10m")
    void anyTextIsReadAsANarrative(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        var source = new SourceText("content/briefings/a.md", text);
        var reader = new NarrativeReader();
        Narrative blocks = reader.read(LocatedText.slice(source, 0, text.length()));
        reader.readLine(LocatedText.slice(source, 0, text.length()));

        assertThat(blocks.diagnostics())
                .allSatisfy(diagnostic -> assertThat(diagnostic.span().line()).isBetween(1, source.lineCount()));
        assertThat(blocks.bindings())
                .allSatisfy(binding -> assertThat(binding.span().line()).isBetween(1, source.lineCount()));
    }
}
