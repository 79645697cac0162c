package dev.standfirst.check.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.CheckedBriefing;
import dev.standfirst.testing.TestProject;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final String FACTS = """
            before: {label: Before, value: "12,658", unit: people, source: office}
            after: {label: "After [12,658](fact:before)", value: 922, unit: people, source: office}
            """;

    private static final String CLAIMS = """
            a-claim: {title: A claim, by: Somebody, on: 2024-05-21, where: office, said: "Of [922](fact:after)."}
            """;

    @Test
    void theCoverageOfTheProjectIsTheSumOfItsFiles() {
        CheckedBriefing written = TestProject.checked(
                FACTS,
                CLAIMS,
                "Of [12,658](fact:before), [](fact:after), [922](claim:a-claim), [5,000](fact:none \"an example\") and 7,777.");

        assertThat(written.report().coverageByFile())
                .containsEntry("content/briefings/briefing.md", new Coverage(1, 1, 1, 1, 1))
                .containsEntry("content/claims/claims.yaml", new Coverage(1, 0, 0, 0, 0))
                .containsEntry("content/facts/facts.yaml", new Coverage(1, 0, 0, 0, 0));
        assertThat(written.report().coverageByFile().values().stream().reduce(Coverage.NONE, Coverage::plus))
                .isEqualTo(written.report().coverage());
        assertThat(written.report().coverage().figures()).isEqualTo(7);
        assertThat(written.report().coverage().bound()).isEqualTo(5);
    }

    @Test
    void aFigureInAMalformedBindingIsUnboundAndHasOneMessage() {
        CheckedBriefing written =
                TestProject.checked(FACTS, "Of [12,658](fact: before), [about 922](fact:after and 7,777.");

        assertThat(written.codes()).containsExactly("SF307", "SF307", "SF301");
        assertThat(written.report().coverage().unbound()).isEqualTo(3);
    }
}
