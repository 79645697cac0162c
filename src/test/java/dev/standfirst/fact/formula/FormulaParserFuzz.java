package dev.standfirst.fact.formula;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;

/** Whatever the text, parsing it as a formula ends and throws nothing; what is wrong with it is a diagnostic with a place. */
class FormulaParserFuzz {
    @FuzzTest(maxDuration = "10m")
    void anyTextIsParsed(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        var source = new SourceText("content/facts/a.yaml", text);
        ParsedFormula parsed = FormulaParser.parse(LocatedText.slice(source, 0, text.length()));

        assertThat(parsed.diagnostics()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.span().line()).isBetween(1, source.lineCount());
            assertThat(diagnostic.message()).isNotBlank();
        });
    }
}
