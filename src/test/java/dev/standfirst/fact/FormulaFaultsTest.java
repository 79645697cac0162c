package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.model.Evaluation;
import dev.standfirst.testing.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code fact/formula-faults.txt}: what is reported for wrong formulas, and where. */
class FormulaFaultsTest {
    private static final List<String> LINES = Fixtures.lines("fact/formula-faults.txt");
    private static final int BREAK = LINES.indexOf("----");
    private static final Facts FACTS = FactFixture.facts(String.join("\n", LINES.subList(0, BREAK)));
    private static final Pattern CASE = Pattern.compile("(.*?)\\s*: ([A-Z_, ]+) : (.*)");

    static Stream<Arguments> cases() {
        return LINES.subList(BREAK + 1, LINES.size()).stream().map(line -> {
            var parts = CASE.matcher(line);
            assertThat(parts.matches()).as(line).isTrue();
            return Arguments.of(parts.group(1), parts.group(2), parts.group(3));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFaultIsReportedAtItsPlace(String marked, String codes, String words) {
        String formula = marked.replaceAll("[«»]", "");

        Evaluation evaluation = FACTS.evaluate(FactFixture.formula(formula));

        List<Diagnostic> found = evaluation.diagnostics();
        assertThat(evaluation.value()).isEmpty();
        assertThat(found)
                .extracting(Diagnostic::code)
                .extracting(DiagnosticCode::name)
                .containsExactly(codes.split(", ", -1));
        assertThat(found)
                .extracting(diagnostic ->
                        List.of(diagnostic.span().column(), diagnostic.span().endColumn()))
                .containsExactlyElementsOf(places(marked));
        String[] fragments = words.split("\\| ", -1);
        for (int i = 0; i < fragments.length; i++) {
            String said = found.get(i).message() + " " + found.get(i).help();
            assertThat(said)
                    .contains(Stream.of(fragments[i].split("~", -1))
                            .map(String::strip)
                            .toList());
        }
    }

    private static List<List<Integer>> places(String marked) {
        var places = new ArrayList<List<Integer>>();
        int column = 1;
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case '«' -> start = column;
                case '»' -> places.add(List.of(start, column));
                default -> column++;
            }
        }
        return places;
    }
}
