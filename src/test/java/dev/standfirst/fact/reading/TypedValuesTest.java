package dev.standfirst.fact.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.FactFixture;
import dev.standfirst.fact.Facts;
import dev.standfirst.testing.Fixtures;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code fact/typed-values.txt}: what typed values mean. */
class TypedValuesTest {
    static Stream<Arguments> cases() {
        return Fixtures.lines("fact/typed-values.txt").stream().map(line -> {
            int first = line.indexOf('|');
            int last = line.lastIndexOf('|');
            String value = line.substring(0, first).strip();
            String fields = line.substring(first, last).strip();
            return Arguments.of(
                    value + (fields.equals("|") ? "" : " " + fields),
                    line.substring(last + 1).strip());
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTypedValueHasItsMeaning(String declared, String expected) {
        Facts facts = FactFixture.facts("f: " + declared.replaceAll("\\s*\\|\\s*", " | "));

        List<Diagnostic> faults = facts.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() != DiagnosticCode.NO_SOURCE)
                .toList();

        if (expected.matches("[A-Z_]{5,} .*")) {
            int space = expected.indexOf(' ');
            assertThat(faults).singleElement().satisfies(fault -> {
                assertThat(fault.code().name()).isEqualTo(expected.substring(0, space));
                assertThat(fault.message() + " " + fault.help()).contains(expected.substring(space + 1));
            });
            assertThat(facts.find("f")).isEmpty();
        } else {
            assertThat(faults).isEmpty();
            assertThat(FactFixture.shown(facts.find("f").orElseThrow().value())).isEqualTo(expected);
        }
    }

    /** The reader of the file reports them, for every text in it. */
    @Test
    void hiddenCharactersInAValueHaveNoSecondDiagnostic() {
        Facts facts = FactFixture.facts("f: 12\u200B658 | unit people");

        assertThat(facts.find("f")).isEmpty();
        assertThat(facts.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.NO_SOURCE);
    }
}
