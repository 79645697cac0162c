package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.AccuracyCorpus.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that are true or false of some facts, from the tables in {@code check/sentences}; {@code format.txt} there describes them. */
class SentencesTest {
    private static Stream<Text> texts() {
        return AccuracyCorpus.texts("check/sentences").stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingIsReportedForTrueSentencesAndOfFalseOnesWhatIsFalse(Text text) {
        List<String> wrong = AccuracyRun.of(text).stream()
                .filter(run ->
                        run.isWrong() || !run.codes().contains(run.sentence().code()))
                .map(run -> run.sentence().isTrue() + " | " + run.sentence().markdown() + " | " + run.codes())
                .toList();

        assertThat(wrong).as("sentences of %s", text.name()).isEmpty();
    }
}
