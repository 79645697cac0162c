package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import org.junit.jupiter.api.Test;

/** One fault has one error: what may be defined in an unreadable part is not called missing. */
class KnownIdsTest {
    private static final String FACTS = """
            before: {label: F, value: "12,658", unit: people, period: 2022, source: office}
            fall: {label: F, formula: "change(before, after)"}
            """;

    private static final String CLAIMS = """
            many: {title: Many, by: Jane Roe, on: 2024-05-21, said: "There were [12,658](fact:before).", holds: after > 1}
            """;

    private static final String TEXT = """
            There were [12,658](fact:before) people, then [922](fact:after), or [12,658](claim:many),
            or [922](claim:few): see [this](../../facts/after/).

            ![](fact:after)
            """;

    @Test
    void anIdThatNoFileDefinesIsMissing() {
        assertThat(TestProject.checked(FACTS, CLAIMS, TEXT).codes())
                .containsExactlyInAnyOrder("SF206", "SF206", "SF206", "SF206", "SF208", "SF602");
    }

    @Test
    void ifAFileOfFactsCannotBeReadNoFactIsMissing() {
        assertThat(TestProject.checked(FACTS + "aft\n", CLAIMS, TEXT).codes())
                .containsExactlyInAnyOrder("SF102", "SF208");
        assertThat(TestProject.checked("<<<<<<< HEAD\n" + FACTS, CLAIMS, TEXT).codes())
                .containsExactlyInAnyOrder("SF101", "SF208");
    }

    @Test
    void ifAFileOfClaimsCannotBeReadNoClaimIsMissing() {
        assertThat(TestProject.checked(FACTS, CLAIMS + "fe\n", TEXT).codes())
                .containsExactlyInAnyOrder("SF102", "SF206", "SF206", "SF206", "SF206", "SF602");
    }

    @Test
    void aClaimWhoseDateOrWordsCannotBeReadHasOneError() {
        String text = "He said [a quarter](claim:many) and [a fifth](claim:many).";

        assertThat(TestProject.checked(
                                FACTS.lines().findFirst().orElseThrow(),
                                CLAIMS.replace("2024-05-21", "2024-13-21").replace("after", "before"),
                                text)
                        .codes())
                .containsExactly("SF107");
        assertThat(TestProject.checked(
                                FACTS.lines().findFirst().orElseThrow(),
                                "many: {title: Many, by: Jane Roe, on: 2024-05-21}",
                                text)
                        .codes())
                .containsExactly("SF105");
    }
}
