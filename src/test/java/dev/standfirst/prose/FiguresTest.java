package dev.standfirst.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.testing.Fixtures;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be bound in newspaper sentences, and nothing else: {@code prose/sentences/figures.txt}. */
class FiguresTest {
    private static final ProseReader READER = new ProseReader();

    private static List<String> sentences() {
        return Fixtures.lines("prose/sentences/figures.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void theFiguresOfASentenceAreFoundAndNothingElse(String marked) {
        String sentence = marked.replaceAll("[\\[\\]{}]", "");

        assertThat(marked(sentence)).isEqualTo(marked);
    }

    private static String marked(String sentence) {
        var marked = new StringBuilder(sentence);
        READER.read(sentence).readings().stream()
                .filter(reading -> reading.duty() != BindingRule.FREE)
                .sorted(Comparator.comparingInt(Reading::start).reversed())
                .forEach(reading -> {
                    boolean must = reading.duty().isFigure();
                    marked.insert(reading.end(), must ? ']' : '}');
                    marked.insert(reading.start(), must ? '[' : '{');
                });
        return marked.toString();
    }
}
