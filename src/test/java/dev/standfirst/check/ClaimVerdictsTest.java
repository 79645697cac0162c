package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.testing.CheckedBriefing;
import dev.standfirst.testing.TestProject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Jane Roe said on 21 May 2024, and the verdicts on it. */
class ClaimVerdictsTest {
    private static final String FACTS = """
            before: {label: F, value: "12,658", unit: people, period: 2022, source: office}
            after: {label: F, value: "924", unit: people, period: 2023, source: office}
            fall: {label: F, formula: "change(before, after)"}
            removals: {label: F, value: "26,000", unit: people, period: 2023-05-22/2024-05-21, source: office}
            albanians: {label: F, value: "nearly 6,000", unit: people, period: 2023-05-22/2024-05-21, source: office}
            ceiling: {label: F, value: up to £4 billion, source: office}
            dollars: {label: F, value: 1.2718 USD/GBP, source: office}
            in-dollars: {label: F, formula: "(convert (ceiling, dollars))"}
            half-of-it: {label: F, formula: "convert(ceiling, dollars) / 2"}
            hers: {label: F, value: "1,234", unit: people, period: 2023, source: office, status: attributed, said-by: Jane Roe,
              caveat: Her own count.}
            theirs: {label: F, value: "1,235", unit: people, period: 2023, source: office, status: attributed, said-by: Ms Roe}
            twice-hers: {label: F, formula: "hers * 2"}
            both: {label: F, formula: "hers + after"}
            deal: {label: F, value: true, says-true: [a deal], says-false: [no deal], source: office}
            task-force: {label: F, value: true, period: 2023, says-true: [set up a task force], source: office}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the worst of the tests is the verdict
            They [fell by over 90 per cent](fact:fall) in 2023. | | supported
            They [rose by over 90 per cent](fact:fall) in 2023. | | contradicted
            They [fell by over 90 per cent](fact:fall) in 2021. | | contradicted
            [over 26,000](fact:removals) were removed. | | not-established
            [26,000](fact:removals) went over the past year, [nearly 6,000](fact:albanians) of them Albanians. | | supported
            [26,000](fact:removals) went, [over 6,000](fact:albanians) of them Albanians. | | contradicted
            [over 26,000](fact:removals) went, [over 6,000](fact:albanians) of them Albanians. | | contradicted
            There was [a deal](fact:deal). | | supported
            There was [no deal](fact:deal). | | contradicted
            They [set up a task force](fact:task-force) in 2023. | | supported
            They [set up a task force](fact:task-force) in May 2023. | | not-established
            They [set up a task force](fact:task-force) in 2021. | | contradicted
            Fewer came. | after < before | supported
            More came. | after > before | contradicted
            More came. | removals > 26000 | not-established
            They [fell by over 90 per cent](fact:fall). | after > before | contradicted
            # money that equals money in another currency goes by its amount, on both sides
            £4 billion is [$5.5 billion](fact:in-dollars). | | contradicted
            £4 billion is [$5.1 billion](fact:in-dollars). | | supported
            [£4 billion](fact:ceiling) is [$5.1 billion](fact:in-dollars). | | supported
            [£4 billion](fact:ceiling) is there. | | not-established
            Half of it is [$2.5 billion](fact:half-of-it). | | not-established
            # what nothing tests is not supported, nor is what only the speaker has said
            It was great. | | unverified
            It was [great](fact:none "no figure"). | | unverified
            There were [1,234](fact:hers) people. | | unverified
            There were [1,235](fact:theirs) people. | | unverified
            It was great. | 1 < 2 | unverified
            It was great. | 2 < 1 | unverified
            It was great. | after <= after | unverified
            It was great. | not (after < (after)) | unverified
            It was great. | after = after and true | unverified
            It was less. | after < before or after < after | supported
            Fewer came, and 1 is less than 2. | after < before and 1 < 2 | supported
            There were [2,468](fact:twice-hers) people. | | unverified
            There were [2,469](fact:twice-hers) people. | | contradicted
            There were [2,158](fact:both) people. | | supported
            """)
    void aClaimHasTheWorstVerdictOfItsTests(String said, String holds, String verdict) {
        CheckedClaim claim = claim(said, holds == null ? "" : "  holds: " + holds + "\n")
                .report()
                .claims()
                .getFirst();

        assertThat(claim.verdict().label()).as(claim.reason()).isEqualTo(verdict);
    }

    @Test
    void aRatingNeedsARationaleOrAnOverride() {
        String said = "They [fell by over 90 per cent](fact:fall).";

        assertThat(claim(said, "  rating: misleading\n").codes()).containsExactly("SF519");
        assertThat(claim(said, "").codes()).isEmpty();
    }

    @Test
    void onlyAClaimOfWhichSomethingIsTestedIsPartlyChecked() {
        String parts = "  untested: [that it was good]\n";

        assertThat(claim("They [fell by over 90 per cent](fact:fall).", parts)
                        .report()
                        .claims()
                        .getFirst()
                        .partly())
                .isTrue();
        assertThat(claim("It was great.", parts).report().claims().getFirst().partly())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They [fell by over 90 per cent](fact:fall). | true         | sound
            They [fell by over 90 per cent](fact:fall). | false        | sound
            They [rose by over 90 per cent](fact:fall). | true         | SF406
            They [rose by over 90 per cent](fact:fall). | mostly-true  | SF406
            They [rose by over 90 per cent](fact:fall). | unproven     | SF406
            They [rose by over 90 per cent](fact:fall). | misleading   | sound
            They [rose by over 90 per cent](fact:fall). | false        | sound
            [over 26,000](fact:removals) were removed.  | mostly-true  | SF406
            [over 26,000](fact:removals) were removed.  | unproven     | sound
            There were [1,234](fact:hers) people.       | mostly-true  | SF406
            There were [1,234](fact:hers) people.       | unproven     | sound
            """)
    void aRatingIsNotMoreFavourableThanTheTestsWithoutAnOverride(String said, String rating, String code) {
        List<String> expected = code.equals("sound") ? List.of() : List.of(code);

        assertThat(claim(said, "  rating: " + rating + "\n  rationale: So it is.\n")
                        .codes())
                .isEqualTo(expected);
        assertThat(claim(said, "  rating: " + rating + "\n  override: We know better.\n")
                        .codes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,234](fact:hers)", "[2,158](fact:both)"})
    void aClaimHasTheCaveatsOfItsFacts(String said) {
        assertThat(claim("There were " + said + " people.", "")
                        .report()
                        .claims()
                        .getFirst()
                        .caveats())
                .containsExactly("Her own count.");
    }

    @Test
    void aConditionCountsLikeWhatWasSaid() {
        CheckedBriefing hers = claim("It was a lot.", "  holds: hers > 1000\n");
        CheckedBriefing unknown = claim("It was a lot.", "  holds: nobody > 1000\n");

        CheckedClaim claim = hers.report().claims().getFirst();
        assertThat(claim.verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(claim.caveats()).containsExactly("Her own count.");
        assertThat(unknown.diagnostic("SF206").message()).isEqualTo("there is no fact “nobody”");
        assertThat(unknown.report().claims().getFirst().verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
    }

    private static CheckedBriefing claim(String said, String fields) {
        return TestProject.checked(
                FACTS,
                "claim:\n  title: A claim\n  by: Jane Roe\n  on: 2024-05-21\n  said: >-\n    " + said + "\n" + fields,
                "Words.");
    }

    @Test
    void aRatingThatIsTooFavourableNamesTheTestThatFails() {
        Diagnostic said = rated("There were [26,000](fact:removals) and [over 1,000](fact:after).", "");
        Diagnostic holds = rated("More came.", "  holds: after > before\n");

        assertThat(said.related()).singleElement().satisfies(test -> {
            assertThat(test.message()).isEqualTo("“over 1,000”: the words say more than 1,000, but the fact is 924");
            assertThat(test.span().file()).isEqualTo("content/claims/claims.yaml");
        });
        assertThat(holds.related())
                .singleElement()
                .satisfies(test -> assertThat(test.message()).isEqualTo("“after > before” is false"));
        assertThat(rated("It was great.", "").related()).isEmpty();
        assertThat(rated("There were [1,234](fact:hers) people.", "").related()).isEmpty();
    }

    private static Diagnostic rated(String said, String more) {
        return claim(said, "  rating: true\n" + more).diagnostic("SF406");
    }
}
