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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sentences after published texts, each a project with one briefing, from the tables in {@code check/published}. The first of them,
 * {@code format.txt}, describes the format.
 */
class PublishedTextsTest {
    private static final String FOLDER = "check/published";

    private static final String SOURCE = "s: {publisher: P, title: A source, url: 'https://example.org/s'}\n";

    /** A line of a table. */
    record Case(String sentence, String facts, LocalDate date, String verdict, String note) {
        static Case of(String line) {
            String[] cells = line.split("\\s+\\|\\s+", -1);
            assertThat(cells).as("the cells of “%s”", line).hasSize(5);
            assertThat(cells[3]).as("the verdict of “%s”", line).isIn("supported", "not-established", "contradicted");
            return new Case(cells[0].replace("\\n", "\n"), cells[1], LocalDate.parse(cells[2]), cells[3], cells[4]);
        }

        /** A fact is a name and its fields; a data file has fields without a name. */
        TestProject writeTo(TestProject project) {
            var yaml = new StringBuilder();
            int at = 0;
            while (at < facts.length()) {
                int open = facts.indexOf('{', at);
                assertThat(open)
                        .as("an opening brace in “%s”", facts.substring(at))
                        .isNotNegative();
                int close = end(facts, open);
                String id = facts.substring(at, open).replace(":", "").strip();
                String fields = facts.substring(open, close);
                if (id.isEmpty()) {
                    JsonMapper.shared()
                            .readTree(fields)
                            .forEachEntry((name, text) -> project.file("content/data/" + name, text.asString()));
                } else {
                    yaml.append(id)
                            .append(": {")
                            .append(defaults(id, fields))
                            .append(fields.substring(1))
                            .append('\n');
                }
                at = close;
                while (at < facts.length() && facts.charAt(at) == ' ') {
                    at++;
                }
            }
            return project.file("content/sources/s.yaml", SOURCE)
                    .facts(yaml.toString())
                    .briefing(TestProject.BRIEFING, date, sentence);
        }

        private static String defaults(String id, String fields) {
            String label = fields.contains("label:")
                    ? ""
                    : "label: " + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1) + " thing, ";
            boolean given = fields.contains("source:") || fields.contains("formula:");
            return label + (given ? "" : "source: s, ");
        }

        /** The offset after the brace that closes the one at {@code open}; braces in double quotation marks do not count. */
        private static int end(String text, int open) {
            int depth = 0;
            boolean quoted = false;
            for (int at = open; at < text.length(); at++) {
                switch (text.charAt(at)) {
                    case '\\' -> at += quoted ? 1 : 0;
                    case '"' -> quoted = !quoted;
                    case '{' -> depth += quoted ? 0 : 1;
                    case '}' -> depth -= quoted ? 0 : 1;
                    default -> {}
                }
                if (depth == 0 && !quoted) {
                    return at + 1;
                }
            }
            throw new AssertionError("no closing brace in “" + text.substring(open) + "”");
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
