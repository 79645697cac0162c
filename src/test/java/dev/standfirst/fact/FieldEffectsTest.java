package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.testing.TestProject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields that only facts of some kinds have. */
class FieldEffectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12, unit: boats            | also: [dozen]          | “also” has no effect on a quantity: it is for texts
            12, unit: boats            | says-true: [x]         | “says-true” has no effect on a quantity: it is for booleans
            12, unit: boats            | compared-with: 2018    | “compared-with” has no effect on a quantity: it is for published changes
            Edi Rama                   | rounded-to: 10         | “rounded-to” has no effect on a text: it is for quantities and series
            Edi Rama                   | counts: [men]          | “counts” has no effect on a text: it is for quantities and series
            Edi Rama                   | says-false: [x]        | “says-false” has no effect on a text: it is for booleans
            2024-05-22                 | also: [the day]        | “also” has no effect on a date: it is for texts
            true                       | counts: [x]            | “counts” has no effect on a boolean: it is for quantities and series
            12, unit: boats            | counts: [ships]        | ''
            120, unit: boats           | rounded-to: 10         | ''
            Edi Rama                   | also: [Mr Rama]        | ''
            True                       | says-true: [came]      | ''
            'FALSE'                    | says-false: [came]     | ''
            '+6.8 %'                   | compared-with: 2018    | ''
            """)
    void aFieldWithoutEffectIsAWarning(String value, String field, String message) {
        String fact = "a: {label: A, value: " + value + ", " + field + ", period: 2022, source: office}";
        List<Diagnostic> faults = TestProject.checked(fact, "Words.").report().diagnostics();

        assertThat(faults)
                .extracting(Diagnostic::message)
                .containsExactlyElementsOf(message.isEmpty() ? List.of() : List.of(message));
        assertThat(faults).allMatch(fault -> fault.code().id().equals("SF117"));
    }

    @ParameterizedTest
    @CsvSource({"yes, write “true” or “false” as the value", "Edi Rama, delete it"})
    void aBooleanInAnotherFormIsTold(String value, String help) {
        String fact = "a: {label: A, value: " + value + ", says-true: [came], source: office}";

        assertThat(TestProject.checked(fact, "Words.").diagnostic("SF117").help())
                .isEqualTo(help);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            formula: a + a, type: text         | “type” has no effect on a fact without a “value”
            formula: a + a, also: [x]          | “also” has no effect on a quantity: it is for texts
            'formula: ''change(a, a)'', compared-with: 2018' | “compared-with” has no effect on a change: it is for published changes
            """)
    void aFormulaHasTheKindOfItsResult(String fields, String message) {
        String facts =
                "a: {label: A, value: 12, unit: boats, period: 2022, source: office}\nb: {label: B, " + fields + "}";

        assertThat(TestProject.checked(facts, "Words.").diagnostic("SF117").message())
                .isEqualTo(message);
    }
}
