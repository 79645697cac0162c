package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Fix;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.testing.Fixtures;
import dev.standfirst.testing.Golden;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences and their verdicts, from the tables in {@code check/phrases}, one for each topic. A line has the fact, the sentence with the
 * bound words in brackets, and the verdict. A fourth cell gives all codes that are reported, or {@code none}. The briefings are of 22
 * May 2024.
 */
class PhrasesTest {
    private static final TestProject PROJECT = TestProject.at(Fixtures.path("check/phrases"));

    private static final LocalDate DAY = LocalDate.of(2024, 5, 22);

    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

    private static final Pattern LINK = Pattern.compile("\\[.*\\]\\(fact:(.*)\\)");

    /** A line of a table. */
    private record Phrase(String fact, String sentence, String verdict, Optional<String> codes) {
        static Phrase of(String line) {
            String[] cells = line.split("\\s*\\|\\s*");
            assertThat(cells).as("the cells of “%s”", line).hasSizeBetween(3, 4);
            return new Phrase(
                    cells[0], cells[1], cells[2], cells.length == 4 ? Optional.of(cells[3]) : Optional.empty());
        }

        /** The sentence with its bare brackets bound to the fact. */
        String markdown() {
            return sentence.replaceFirst("\\](?!\\()", "](fact:" + fact + ")");
        }

        /** The sentence with other words in the bare brackets. */
        Phrase with(String words) {
            String bound = markdown();
            int end = bound.indexOf("](fact:" + fact + ")");
            String other = bound.substring(0, bound.lastIndexOf('[', end) + 1) + words + bound.substring(end);
            return new Phrase(fact, other, Verdict.SUPPORTED.label(), Optional.empty());
        }

        /** The sentence with an edit made, which may bind the words to another fact. */
        Phrase with(Fix fix) {
            String line = markdown();
            String edited = line.substring(0, fix.span().column() - 1)
                    + fix.replacement()
                    + line.substring(fix.span().endColumn() - 1);
            Matcher link = LINK.matcher(fix.replacement());
            String bound = link.matches() ? link.group(1) : fact;
            return new Phrase(bound, edited, Verdict.SUPPORTED.label(), Optional.empty());
        }

        /** The words in the bare brackets. */
        String words() {
            String bound = markdown();
            int end = bound.indexOf("](fact:" + fact + ")");
            return bound.substring(bound.lastIndexOf('[', end) + 1, end);
        }
    }

    /** A phrase with its result. */
    private record Judged(Phrase phrase, CheckedBinding checked, List<Diagnostic> diagnostics, Report report) {
        String verdict() {
            return checked.verdict().map(Verdict::label).orElse("none");
        }

        String codes() {
            String codes =
                    diagnostics.stream().map(each -> each.code().id()).sorted().collect(Collectors.joining(" "));
            return codes.isEmpty() ? "none" : codes;
        }

        boolean isAsExpected() {
            return verdict().equals(phrase.verdict())
                    && codes().equals(phrase.codes().orElse(codes()));
        }

        /** The sentences that would be right by what is offered: with other words in the link or beside it, or bound to another fact. */
        List<Phrase> offered() {
            return diagnostics.stream()
                    .filter(each -> each.code().id().startsWith("SF4")
                            && each.span().equals(checked.binding().span()))
                    .flatMap(each -> each.fixes().isEmpty()
                            ? quoted(each.help()).map(phrase::with)
                            : each.fixes().stream().map(phrase::with))
                    .toList();
        }

        private static Stream<String> quoted(String help) {
            return help.startsWith("say “") ? QUOTED.matcher(help).results().map(match -> match.group(1)) : Stream.of();
        }

        String account() {
            var account = new StringBuilder(phrase.fact() + ": " + phrase.sentence() + "\n  " + verdict() + ": "
                    + checked.reason() + " | " + checked.reading() + " | " + checked.value() + "\n");
            diagnostics.forEach(each -> account.append("  " + each.code().id() + " " + each.message()
                    + (each.help().isEmpty() ? "" : "; help: " + each.help()) + "\n"));
            report.headrooms()
                    .of(checked)
                    .forEach(room -> account.append("  " + room.fact() + ": " + room.words() + "\n"));
            report.wordings().strongest(checked).ifPresent(words -> account.append("  strongest: " + words + "\n"));
            report.wordings().truer(checked).forEach(words -> account.append("  truer: " + words + "\n"));
            report.windows()
                    .of(checked)
                    .forEach(each -> account.append("  from " + each.window().from() + " to "
                            + each.window().to() + ": " + each.window().compact() + ", "
                            + each.verdict().label() + "\n"));
            return account.toString();
        }
    }

    private static Map<String, List<Judged>> judged = Map.of();

    private static List<String> topics() {
        return Fixtures.tables("check/phrases");
    }

    private static List<Phrase> phrases(String topic) {
        return Fixtures.lines("check/phrases/" + topic + ".txt").stream()
                .map(Phrase::of)
                .toList();
    }

    @BeforeAll
    static void judgeAllInOneProject(@TempDir Path folder) throws IOException {
        judged = judged(folder, topics().stream().collect(Collectors.toMap(topic -> topic, PhrasesTest::phrases)));
    }

    private static Map<String, List<Judged>> judged(Path folder, Map<String, List<Phrase>> tables) throws IOException {
        TestProject project = PROJECT.copyTo(folder);
        tables.forEach((topic, phrases) -> {
            for (int i = 0; i < phrases.size(); i++) {
                project.briefing(file(topic, i), DAY, phrases.get(i).markdown());
            }
        });
        CheckedProject checked = project.check();
        Map<String, List<CheckedBinding>> bindings = checked.report().texts().stream()
                .flatMap(text -> text.checked().bindings().stream())
                .collect(Collectors.groupingBy(
                        binding -> binding.binding().span().file()));
        Map<String, List<Diagnostic>> diagnostics = checked.report().diagnostics().stream()
                .collect(Collectors.groupingBy(each -> each.span().file()));
        return tables.keySet().stream().collect(Collectors.toMap(topic -> topic, topic -> {
            List<Phrase> phrases = Objects.requireNonNull(tables.get(topic));
            return IntStream.range(0, phrases.size())
                    .mapToObj(i -> new Judged(
                            phrases.get(i),
                            bound(phrases.get(i), bindings.getOrDefault(file(topic, i), List.of())),
                            diagnostics.getOrDefault(file(topic, i), List.of()),
                            checked.report()))
                    .toList();
        }));
    }

    private static String file(String topic, int number) {
        return "content/briefings/" + topic + "/" + number + ".md";
    }

    private static CheckedBinding bound(Phrase phrase, List<CheckedBinding> bindings) {
        return bindings.stream()
                .filter(each -> each.binding().target() instanceof Target.FactTarget(String id)
                        && SeriesLink.written(id).equals(phrase.fact())
                        && each.binding().words().equals(phrase.words()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is bound in “" + phrase.sentence() + "”"));
    }

    private static List<Judged> of(String topic) {
        return Objects.requireNonNull(judged.get(topic), topic);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyPhraseHasItsVerdict(String topic) {
        assertThat(of(topic)).isNotEmpty();
        assertThat(of(topic).stream()
                        .filter(each -> !each.isAsExpected())
                        .map(each -> "expected " + each.phrase().verdict()
                                + each.phrase()
                                        .codes()
                                        .map(codes -> " with " + codes)
                                        .orElse("") + " of " + each.account())
                        .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void whatIsReportedOfEachPhraseIsAsReviewed(String topic) {
        Golden.assertMatches(
                "check/phrases/expected-verdicts/" + topic + ".txt",
                of(topic).stream().map(Judged::account).collect(Collectors.joining()));
    }

    @Test
    void wordsThatAreOfferedAreSupportedInTheirSentence(@TempDir Path folder) throws IOException {
        List<Phrase> offered = judged.values().stream()
                .flatMap(List::stream)
                .filter(each -> !each.verdict().equals(Verdict.SUPPORTED.label()))
                .flatMap(each -> each.offered().stream())
                .toList();

        assertThat(offered).isNotEmpty();
        assertThat(judged(folder, Map.of("offered", offered)).get("offered"))
                .filteredOn(each -> !each.isAsExpected())
                .extracting(each -> each.phrase().sentence())
                .isEmpty();
    }

    @Test
    void theFactsOfTheTablesHaveNoErrors() throws IOException {
        CheckedProject checked = PROJECT.check();

        assertThat(checked.report().diagnostics())
                .noneMatch(diagnostic -> diagnostic.code().severity() == Severity.ERROR);
    }
}
