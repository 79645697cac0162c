package dev.standfirst.check.headroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.Headroom;
import dev.standfirst.testing.CheckedBriefing;
import dev.standfirst.testing.TestProject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadroomsTest {
    private static final String FACTS = """
            before: {label: Before, value: "12,658", unit: people, period: 2022, source: office}
            after: {label: After, value: 922, unit: people, period: 2023, source: office}
            fall: {label: The fall, formula: "change(before, after)"}
            double: {label: Twice, formula: after * 2}
            removed: {label: Removed, value: "nearly 6,000", unit: people, source: office}
            rounded: {label: Rounded, value: "26,000", unit: people, source: office}
            sum: {label: A sum, value: £4 billion, source: office}
            rate: {label: A rate, value: 1.2718 USD/GBP, source: office}
            part: {label: A part, value: 92.7 %, source: office}
            shift: {label: A shift, value: -36 %, source: office}
            visit: {label: The visit, value: 2024-05-22, source: office}
            """;

    private static List<String> headroom(String sentence) {
        CheckedBriefing written = TestProject.checked(FACTS, sentence);
        return written.report().headrooms().of(written.bindings().getFirst()).stream()
                .map(each -> each.fact() + ": " + each.words())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It [fell by over 90 per cent](fact:fall).| before: 12,658 can rise without limit and fall to 9,221 (contradicted from 9,220)| after: 922 can rise to 1,265 (contradicted from 1,266) and fall without limit",
                "It [rose by over 90 per cent](fact:fall).| after: 922 can rise to 24,050 (supported from 24,051) and fall without limit|",
                "Of [922](fact:after).| after: 922 can neither rise (contradicted from 923) nor fall (contradicted from 921)|",
                "Of [922 or more](fact:after).| after: 922 can rise without limit, and cannot fall (contradicted from 921)|",
                "Of [over 900](fact:after).| after: 922 can rise without limit and fall to 901 (contradicted from 900)|",
                "Of [over 1,000](fact:after).| after: 922 can rise to 1,000 (supported from 1,001) and fall without limit|",
                "Of [over 1,800](fact:double).| after: 922 can rise without limit and fall to 901 (contradicted from 900)|",
                "Of [about 900](fact:after).| after: 922 can rise to 945 (not established from 946) and fall to 855 (not established from 854)|",
                "Of [nearly 6,000](fact:removed).| removed: 5,700 to 6,000 can rise to 5,999 (contradicted from 6,000) and fall to 5,700 (not established from 5,699)|",
                "Of [26,000](fact:rounded).| rounded: 26,000 can rise to 26,500 (contradicted from 26,501) and fall to 25,500 (contradicted from 25,499)|",
                "Of [over £3 billion](fact:sum).| sum: £4 billion can rise without limit and fall to £3.001 billion (contradicted from £3 billion)|",
                "At [about 1.27 dollars to the pound](fact:rate).| rate: 1.2718 can rise to 1.28 (not established from 1.2801) and fall to 1.26 (not established from 1.2599)|",
                "A [fall of 36 per cent](fact:shift).| shift: -36 % can rise to -35.5 % (contradicted from -35.49 %) and fall to -36.5 % (contradicted from -36.51 %)|",
            })
    void eachRootMayMoveUntilTheVerdictChanges(String sentence, String first, String second) {
        assertThat(headroom(sentence)).contains(first);
        if (second != null) {
            assertThat(headroom(sentence)).contains(second);
        }
    }

    @Test
    void aLongChainOfFactsIsResolved() {
        int length = 5_000;
        var facts = new StringBuilder("f0: {label: One, value: 922, unit: people, source: office}\n");
        for (int i = 1; i < length; i++) {
            facts.append("f%d: {label: Another, formula: f%d + 1}\n".formatted(i, i - 1));
        }
        CheckedBriefing written =
                TestProject.checked(facts.toString(), "Of [over 5,900](fact:f%d).".formatted(length - 1));

        assertThat(written.codes()).isEmpty();
        assertThat(written.report().headrooms().of(written.bindings().getFirst()))
                .extracting(Headroom::words)
                .containsExactly("922 can rise without limit and fall to 902 (contradicted from 901)");
    }

    @Test
    void wordsThatAFactsUncertaintyLeavesOpenHaveNoHeadroom() {
        assertThat(headroom("Of [over 26,000](fact:rounded).")).isEmpty();
    }

    @Test
    void aDateHasNoHeadroom() {
        assertThat(headroom("On [22 May](fact:visit).")).isEmpty();
    }

    @Test
    void aClaimChangesWithTheFirstOfItsTests() {
        CheckedBriefing written = TestProject.checked(FACTS, """
                a-claim:
                  title: A claim
                  by: Somebody
                  on: 2024-05-21
                  said: It [fell by over 90 per cent](fact:fall).
                  holds: fall < -92 % and before > 12,000
                  where: office
                """.replace("12,000", "12000"), "");
        CheckedClaim claim = written.report().claims().getFirst();

        assertThat(written.report().headrooms().of(claim))
                .extracting(each -> each.fact() + ": " + each.words())
                .containsExactlyInAnyOrder(
                        "before: 12,658 can rise without limit and fall to 12,001 (contradicted from 12,000)",
                        "after: 922 can rise to 1,012 (contradicted from 1,013) and fall without limit");
    }

    @Test
    void aFalseTestFindsADistantRangeWhereItIsTrue() {
        CheckedBriefing written = TestProject.checked(FACTS, """
                a-claim:
                  title: A claim
                  by: Somebody
                  on: 2024-05-21
                  said: It fell.
                  holds: after > 100000 and after < 100003
                  where: office
                """, "");
        CheckedClaim claim = written.report().claims().getFirst();

        assertThat(written.report().headrooms().of(claim))
                .extracting(Headroom::words)
                .containsExactly("922 can rise to 100,000 (supported from 100,001) and fall without limit");
    }
}
