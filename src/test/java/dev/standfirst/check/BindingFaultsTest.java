package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.testing.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reported for bindings that do not fit their target. */
class BindingFaultsTest {
    private static final String FACTS = """
            arrivals: {label: Arrivals, value: 922, unit: people, period: 2023, source: office}
            part: {label: A part, value: 69, unit: people, source: office}
            whole: {label: The whole, value: 100, unit: people, source: office}
            ratio: {label: A ratio, formula: "ratio(part, whole)"}
            deal: {label: The deal, value: true, says-true: [a deal], says-false: [no deal], source: office}
            silent: {label: Something, value: true, source: office}
            """;

    private static final String CLAIMS = """
            many-came: {title: Many came, by: Jane Roe, on: 2024-05-21, said: Many came.}
            """;

    private static Diagnostic fault(String sentence) {
        return TestProject.checked(FACTS, CLAIMS, sentence).report().diagnostics().stream()
                .filter(each -> each.span().file().endsWith("briefing.md"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[some deal](fact:deal) | “some deal” neither asserts nor denies “deal” | say “a deal” or “no deal”, or add these words to “says-true” or “says-false” of the fact",
                "[](fact:deal) | “deal” is true or false, and cannot be inserted | write “a deal” or “no deal” between the brackets",
                "[so](fact:silent) | “so” neither asserts nor denies “silent” | add these words to “says-true” or “says-false” of the fact",
                "[](fact:silent) | “silent” is true or false, and cannot be inserted | write words between the brackets, and add them to “says-true” or “says-false” of the fact",
                "[922](fact:many-came) | “many-came” is a claim, not a fact | write “claim:many-came”",
                "[922](claim:arrivals) | “arrivals” is a fact, not a claim | write “fact:arrivals”",
                "[922](fact:) | the id of a fact is missing | write the id of a fact after the colon",
                "![By year](chart:) | the id of a fact is missing | write the id of a fact after the colon",
                "![](claim:) | the id of a claim is missing | write the id of a claim after the colon",
                "![](claim:nothing-of-the-sort) | there is no claim “nothing-of-the-sort” | claims are declared in “content/claims/”",
                "[over 70 per cent](fact:ratio) | “over 70 per cent”: the words say more than 70 %, but the fact is 69 % | say “over 68 per cent” or “0.69”",
            })
    void eachFaultSuggestsWhatWouldFit(String markdown, String message, String help) {
        Diagnostic fault = fault(markdown);

        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault.help()).isEqualTo(help);
    }

    @Test
    void aQuoteThatTheClaimDoesNotContainIsReported() {
        assertThat(fault("She said [a third](claim:many-came).").message())
                .isEqualTo("the claim “many-came” does not say “a third”");
    }
}
