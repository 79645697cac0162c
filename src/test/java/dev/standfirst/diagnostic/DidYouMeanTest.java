package dev.standfirst.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
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
        assertThat(DidYouMean.to(written, FIELDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "universe", "''"})
    void aWordThatIsLikeNoCandidateFindsNone(String written) {
        assertThat(DidYouMean.to(written, FIELDS)).isEmpty();
    }

    @Test
    void theFirstOfEquallyNearCandidatesWins() {
        assertThat(DidYouMean.to("arrivals-202", List.of("arrivals-2022", "arrivals-2023")))
                .contains("arrivals-2022");
        assertThat(DidYouMean.to("arrivals-202", List.of("arrivals-2023", "arrivals-2022")))
                .contains("arrivals-2023");
    }

    @Test
    void aNearerCandidateBeatsAnEarlierOne() {
        assertThat(DidYouMean.to("arrivals-2023x", List.of("arrivals-2022", "arrivals-2023")))
                .contains("arrivals-2023");
    }

    @ParameterizedTest
    @CsvSource({
        "library-budget-2024, library-visits-2024",
        "library-budget-2023, library-budget-2024",
        "gdp-2024-q1, gdp-2024-q2",
        "population-male, population-female",
        "library-us, library-uk",
        "library-visits-change, library-visits",
        "mostly-false, mostly-true",
    })
    void anIdWithAnotherWordOrNumberInItWasNotMeant(String written, String candidate) {
        assertThat(DidYouMean.to(written, List.of(candidate))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "libary-visits-2024, library-visits-2024",
        "library-vists-2024, library-visits-2024",
        "library-visits-202, library-visits-2024",
        "library-visits2024, library-visits-2024",
        "library_visits_2024, library-visits-2024",
        "as_of, as-of",
    })
    void anIdWithASlipInItFindsTheOneThatWasMeant(String written, String meant) {
        assertThat(DidYouMean.to(written, List.of(meant))).contains(meant);
    }

    @Test
    void aSwapOfNeighboursCountsOnce() {
        assertThat(DidYouMean.to("ab", List.of("ba"))).contains("ba");
        assertThat(DidYouMean.to("abc", List.of("cba"))).isEmpty();
    }

    @Test
    void noCandidatesOrHugeWordsFindNone() {
        assertThat(DidYouMean.to("label", List.of())).isEmpty();
        assertThat(DidYouMean.to("label", List.of(""))).isEmpty();
        assertThat(DidYouMean.to("l".repeat(1_000_000), List.of("l".repeat(1_000_000))))
                .isEmpty();
    }

    @Test
    void ofVeryManyCandidatesOnlyTheFirstCount() {
        List<String> many = IntStream.rangeClosed(1, 10_001)
                .mapToObj(i -> i <= 10_000 ? "x".repeat(i % 50 + 20) : "label")
                .toList();

        assertThat(DidYouMean.to("lable", many)).isEmpty();
        assertThat(DidYouMean.to("lable", many.reversed())).contains("label");
    }

    /** Compared with the definition, computed without a shortcut. */
    @Property(tries = 300)
    void theNearestIsNearestByTheDefinition(
            @ForAll @StringLength(min = 1, max = 6) @CharRange(from = 'a', to = 'c') String word,
            @ForAll @StringLength(min = 1, max = 6) @CharRange(from = 'a', to = 'c') String candidate) {
        int limit = Math.max(1, Math.max(word.length(), candidate.length()) / 3);

        assertThat(DidYouMean.to(word, List.of(candidate)).isPresent()).isEqualTo(distance(word, candidate) <= limit);
    }

    private static int distance(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Math.max(a.length(), b.length());
        }
        int change = a.charAt(0) == b.charAt(0) ? 0 : 1;
        int least = Math.min(
                distance(a.substring(1), b.substring(1)) + change,
                1 + Math.min(distance(a.substring(1), b), distance(a, b.substring(1))));
        boolean swapped = a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return swapped ? Math.min(least, 1 + distance(a.substring(2), b.substring(2))) : least;
    }
}
