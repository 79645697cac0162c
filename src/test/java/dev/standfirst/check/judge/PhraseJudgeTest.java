package dev.standfirst.check.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseJudgeTest {
    @Test
    void aTextIsSupportedByItsValueInAnyCaseAndSpacing() {
        assertThat(verdict("edi\u00A0  RAMA")).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aTextIsSupportedByAnotherFormOfIt() {
        assertThat(verdict("Mr Rama")).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void anyOtherTextIsContradicted() {
        assertThat(verdict("Bajram Begaj")).isEqualTo(Verdict.CONTRADICTED);
        assertThat(verdict("")).isEqualTo(Verdict.CONTRADICTED);
    }

    private static Verdict verdict(String words) {
        return PhraseJudge.text(words, "Edi Rama", List.of("Mr Rama")).verdict();
    }
}
