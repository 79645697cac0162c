package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.fact.model.Evaluation;
import dev.standfirst.testing.Fixtures;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code fact/formulas.txt}: the values of formulas. */
class FormulaTableTest {
    private static final List<String> LINES = Fixtures.lines("fact/formulas.txt");
    private static final int BREAK = LINES.indexOf("----");
    private static final Facts FACTS = FactFixture.facts(String.join("\n", LINES.subList(0, BREAK)));

    static Stream<Arguments> cases() {
        return LINES.subList(BREAK + 1, LINES.size()).stream().map(line -> {
            int colon = line.lastIndexOf(": ");
            return Arguments.of(
                    line.substring(0, colon).strip(), line.substring(colon + 2).strip());
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFormulaHasItsValue(String formula, String expected) {
        Evaluation evaluation = FACTS.evaluate(FactFixture.formula(formula));

        assertThat(evaluation.diagnostics()).isEmpty();
        assertThat(FactFixture.shown(evaluation.value().orElseThrow())).isEqualTo(expected);
    }
}
