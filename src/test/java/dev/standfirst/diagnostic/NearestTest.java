package dev.standfirst.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> FIELDS =
            List.of("label", "value", "unit", "period", "source", "status", "caveat");

    @ParameterizedTest
    @CsvSource({
        "lable, label", // two letters swapped
        "valu, value", // one dropped
        "uniit, unit", // one added
        "pariod, period", // one changed
        "Source, source", // only the case differs
        "STATUSES, status"
    })
    void aMistypedFieldFindsTheOneThatWasMeant(String written, String meant) {
        assertThat(Nearest.to(written, FIELDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "universe", "''"})
    void aWordThatIsLikeNoneFindsNone(String written) {
        assertThat(Nearest.to(written, FIELDS)).isEmpty();
    }

    @Test
    void theFirstOfEquallyNearCandidatesWins() {
        assertThat(Nearest.to("arrivals-202", List.of("arrivals-2022", "arrivals-2023")))
                .contains("arrivals-2022");
        assertThat(Nearest.to("arrivals-202", List.of("arrivals-2023", "arrivals-2022")))
                .contains("arrivals-2023");
    }

    @Test
    void aNearerCandidateBeatsAnEarlierOne() {
        assertThat(Nearest.to("arrivals-2023x", List.of("arrivals-2022", "arrivals-2023")))
                .contains("arrivals-2023");
    }

    @Test
    void aSwapOfNeighboursCountsOnce() {
        assertThat(Nearest.to("ab", List.of("ba"))).contains("ba");
        assertThat(Nearest.to("abc", List.of("cba"))).isEmpty();
    }

    @Test
    void noCandidatesOrHugeWordsFindNone() {
        assertThat(Nearest.to("label", List.of())).isEmpty();
        assertThat(Nearest.to("label", List.of(""))).isEmpty();
        assertThat(Nearest.to("l".repeat(1_000_000), List.of("l".repeat(1_000_000))))
                .isEmpty();
    }
}
