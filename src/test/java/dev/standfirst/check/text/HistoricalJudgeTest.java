package dev.standfirst.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.Checker;
import dev.standfirst.check.IncrementalResults;
import dev.standfirst.check.Report;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.reading.QuantityReader;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.quantity.Period;
import dev.standfirst.testing.CheckedBriefing;
import dev.standfirst.testing.TestProject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoricalJudgeTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);

    private static final String FACTS = """
            before:
              label: Before
              value: 12,658
              unit: people
              period: 2022
              source: office
              revisions:
                - {on: 2024-03-01, was: "9,000", reason: Late records.}
                - {on: 2024-05-01, was: "10,000", reason: Later records.}
            after: {label: After, value: 922, unit: people, period: 2023, source: office}
            fall: {label: The fall, formula: "change(before, after)"}
            """;

    private static CheckedClaim claim(String on, String said, String rationale) {
        return written(on, said, rationale).report().claims().getFirst();
    }

    private static CheckedBriefing written(String on, String said, String rationale) {
        return TestProject.checked(FACTS, """
                a-claim:
                  title: A claim
                  by: Somebody
                  on: %s
                  where: office
                  said: %s
                  rationale: %s
                """.formatted(on, said, rationale), "Text.");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, contradicted",
        "2024-03-01, not-established",
        "2024-04-01, not-established",
    })
    void aClaimIsJudgedByTheValuesBeforeTheFirstRevisionAfterIt(String on, String verdict) {
        CheckedClaim claim = claim(on, "It [fell by over 90.5 per cent](fact:fall).", "Nothing.");

        assertThat(claim.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(claim.heldWhenSaid().map(Verdict::label)).contains(verdict);
        assertThat(claim.hasTurned()).isTrue();
    }

    @Test
    void aClaimMadeOnOrAfterTheLastRevisionHasOneVerdict() {
        CheckedClaim claim = claim("2024-05-01", "It [fell by over 90 per cent](fact:fall).", "Nothing.");

        assertThat(claim.heldWhenSaid()).isEmpty();
        assertThat(claim.hasTurned()).isFalse();
    }

    @Test
    void aClaimOnUnrevisedFactsHasOneVerdict() {
        assertThat(claim("2024-02-01", "Of [922](fact:after).", "Nothing.").heldWhenSaid())
                .isEmpty();
    }

    @Test
    void aChangedVerdictHasAWarningUnlessTheRationaleMentionsIt() {
        String said = "It [fell by over 90.5 per cent](fact:fall).";

        assertThat(written("2024-02-01", said, "Nothing.").codes()).contains("SF512");
        assertThat(written("2024-02-01", said, "The count was revised in May.").codes())
                .doesNotContain("SF512");
        assertThat(written("2024-02-01", said, "The claim is incorrect.").codes())
                .contains("SF512");
        assertThat(written("2024-02-01", said, "Nothing.").diagnostic("SF512").message())
                .isEqualTo(
                        "the claim “a-claim” was contradicted when it was said, on 1 February 2024, but is supported now");
    }

    @Test
    void factsCanBeReadAsOfADate() {
        CheckedBriefing written = TestProject.checked(FACTS, "Text.");

        assertThat(written.facts()
                        .on(LocalDate.of(2024, 2, 1), List.of("before"))
                        .find("before")
                        .map(ValueText::compact))
                .contains("9,000");
        assertThat(written.facts()
                        .on(LocalDate.of(2024, 6, 1), List.of("before"))
                        .find("before")
                        .map(ValueText::compact))
                .contains("12,658");
        assertThat(written.facts()
                        .on(LocalDate.of(2024, 2, 1), List.of("fall"))
                        .find("fall")
                        .flatMap(fact -> fact.period()))
                .isEqualTo(Period.parse("2023"));
    }

    @Test
    void aClaimIsJudgedForItsDateAgainOnlyIfItsWordsOrFactsChanged() {
        CheckedBriefing written = written("2024-02-01", "It [fell by over 90.5 per cent](fact:fall).", "Nothing.");
        var words = new ProseReader();
        var former = new ArrayList<String>();
        QuantityReader reader = text -> {
            if (!text.contains("people")) { // the unit
                former.add(text);
            }
            return words.readWhole(text);
        };
        Facts facts = Facts.resolve(written.content().facts(), reader);
        var checker = new Checker(words, false);
        var judgements = new IncrementalResults();

        former.clear();
        Report first = checker.check(written.content(), facts, AS_OF, judgements);
        assertThat(former).containsExactly("9,000");
        former.clear();
        Report second = checker.check(written.content(), facts, AS_OF, judgements);
        assertThat(former).isEmpty();
        assertThat(second.claims()).isEqualTo(first.claims());
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());

        Report third = checker.check(written.content(), facts.with("after", "100"), AS_OF, judgements);
        assertThat(former).contains("9,000");
        assertThat(third.claims().getFirst().heldWhenSaid()).contains(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value: £12 million | was: about £11 million |",
                "value: £12 million | was: unknown | “unknown” is not a valid earlier value of “a”",
                "value: 12, unit: people | was: 11 boats |",
                "value: 2024-05-22 | was: 2024-05-21 |",
                "value: 2024-05-22 | was: May | “May” is not a valid earlier value of “a”",
                "value: true | was: perhaps | “perhaps” is not a valid earlier value of “a”",
                "value: Edi Rama | was: Mr Rama |",
                "value: 12 | was: 11, period: 2023 | this revision names a period, but “a” is not a series",
                "data: {file: data/a.csv, period: year, value: n} | was: 11, period: 2023 |",
                "data: {file: data/a.csv, period: year, value: n} | was: 11 |"
                        + " this revision does not name a period of the series",
                "data: {file: data/a.csv, period: year, value: n} | was: 11, period: 2021 | “a” does not have a value for 2021",
                "data: {file: data/a.csv, period: year, value: n} | was: few, period: 2023 |"
                        + " “few” is not a valid earlier value of “a”",
            })
    void anUnusableRevisionIsAFault(String now, String was, String message) {
        String facts = "a: {label: A, source: office, %s, revisions: [{on: 2024-03-01, reason: Late., %s}]}%n"
                .formatted(now, was);
        CheckedBriefing written = TestProject.checked(
                project -> project.facts(facts).file("content/data/a.csv", "year,n\n2022,10\n2023,12\n"));

        assertThat(written.facts().diagnostics().stream()
                        .map(Diagnostic::message)
                        .toList())
                .isEqualTo(message == null ? List.of() : List.of(message));
    }
}
