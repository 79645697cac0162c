package dev.standfirst.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.CheckedBinding;
import dev.standfirst.check.Verdict;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.narrative.Target;
import dev.standfirst.testing.Projects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Sentences and their verdicts, from a table that an editor could read and extend: {@code check/phrases/phrases.txt}. */
class PhrasesTest {
    private static final Path PROJECT = Path.of("src", "test", "resources", "check", "phrases");

    /** A line of the table. */
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

        /** The words in the bare brackets. */
        String words() {
            String bound = markdown();
            int end = bound.indexOf("](fact:" + fact + ")");
            return bound.substring(bound.lastIndexOf('[', end) + 1, end);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPhraseHasItsVerdict(@TempDir Path folder) throws IOException {
        List<Phrase> phrases = Files.readAllLines(PROJECT.resolve("phrases.txt"), UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Phrase::of)
                .toList();
        Projects.copy(PROJECT, folder);
        Path briefings = Files.createDirectories(folder.resolve("content/briefings"));
        for (int i = 0; i < phrases.size(); i++) {
            Files.writeString(
                    briefings.resolve("p" + i + ".md"),
                    "---\ntitle: A phrase\ndate: 2024-05-22\n---\n\n"
                            + phrases.get(i).markdown() + "\n",
                    UTF_8);
        }
        Proof proof = Proof.of(folder, Optional.empty(), LocalDate.of(2024, 6, 1), new Timings());
        Map<String, List<CheckedBinding>> byFile = proof.report().texts().stream()
                .flatMap(text -> text.checked().bindings().stream())
                .collect(Collectors.groupingBy(
                        binding -> binding.binding().span().file()));
        return Stream.iterate(0, i -> i < phrases.size(), i -> i + 1).map(i -> {
            String file = "content/briefings/p" + i + ".md";
            String codes = proof.report().diagnostics().stream()
                    .filter(each -> each.span().file().equals(file))
                    .map(each -> each.code().id())
                    .sorted()
                    .collect(Collectors.joining(" "));
            return test(phrases.get(i), byFile.getOrDefault(file, List.of()), codes.isEmpty() ? "none" : codes);
        });
    }

    @Test
    void theFactsOfTheTableAreSound() throws IOException {
        Proof proof = Proof.of(PROJECT, Optional.empty(), LocalDate.of(2024, 6, 1), new Timings());

        assertThat(proof.report().diagnostics())
                .noneMatch(diagnostic -> diagnostic.code().severity() == Severity.ERROR);
    }

    private static DynamicTest test(Phrase phrase, List<CheckedBinding> bindings, String codes) {
        return DynamicTest.dynamicTest(phrase.fact() + ": " + phrase.sentence(), () -> {
            CheckedBinding checked = bindings.stream()
                    .filter(each -> each.binding().target().equals(new Target.FactTarget(phrase.fact()))
                            && each.binding().words().equals(phrase.words()))
                    .findFirst()
                    .orElseThrow();
            assertThat(checked.verdict().map(Verdict::label).orElse("none"))
                    .as("%s (reading %s, value %s)", checked.reason(), checked.reading(), checked.value())
                    .isEqualTo(phrase.verdict());
            phrase.codes().ifPresent(expected -> assertThat(codes).isEqualTo(expected));
        });
    }
}
