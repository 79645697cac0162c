package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.testing.CheckedBriefing;
import dev.standfirst.testing.Fixtures;
import dev.standfirst.testing.TestProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences after published texts, each a project with one briefing, from the tables in {@code check/published}. The first of them,
 * {@code format.txt}, describes the format.
 */
class PublishedTextsTest {
    private static final String FOLDER = "check/published";

    /** A line of a table. */
    record Case(String sentence, String facts, LocalDate date, String verdict, String note) {
        static Case of(String line) {
            String[] cells = line.split("\\s+\\|\\s+", -1);
            assertThat(cells).as("the cells of “%s”", line).hasSize(5);
            assertThat(cells[3]).as("the verdict of “%s”", line).isIn("supported", "not-established", "contradicted");
            return new Case(cells[0].replace("\\n", "\n"), cells[1], LocalDate.parse(cells[2]), cells[3], cells[4]);
        }

        TestProject writeTo(TestProject project) {
            return PublishedFacts.write(facts, project).briefing(TestProject.BRIEFING, date, sentence);
        }

        @Override
        public String toString() {
            return sentence + " (" + note + ")";
        }
    }

    private static Stream<Case> cases() {
        return Fixtures.tables(FOLDER).stream()
                .flatMap(table -> Fixtures.lines(FOLDER + "/" + table + ".txt").stream())
                .map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSentenceHasItsVerdict(Case one) {
        CheckedBriefing checked = TestProject.checked(one::writeTo);

        List<String> verdicts = checked.bindings().stream()
                .map(CheckedBinding::verdict)
                .flatMap(Optional::stream)
                .map(Verdict::label)
                .toList();
        var diagnostics = checked.report().diagnostics();
        if (one.verdict().equals("supported")) {
            assertThat(verdicts).as("%s", diagnostics).isNotEmpty().containsOnly("supported");
            assertThat(diagnostics).noneMatch(each -> each.severity() == Severity.ERROR);
        } else {
            assertThat(verdicts).as("%s", diagnostics).contains(one.verdict());
        }
    }
}
