package dev.standfirst.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.Fixtures;
import dev.standfirst.testing.Golden;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is reported for faulty content, case by case, from the files in {@code content/faults}. After an intended change,
 * {@code ./test --update -Dtest=FaultsTest} rewrites the reports; read the difference.
 */
class FaultsTest {
    private static final Path FOLDER = Fixtures.path("content/faults");
    private static final String CASE = "#### ";
    private static final String FILE = "=== ";
    private static final String REPORT = "report";

    @TempDir
    Path root;

    /** A case: the files of a project, and the lines that are reported for them. */
    record Case(String name, Map<String, String> files, List<String> report) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachFaultIsReportedOnceAtItsPlaceWithHelp(Case faulty) {
        assertThat(report(faulty, root)).containsExactlyElementsOf(faulty.report());
    }

    private static List<String> report(Case faulty, Path folder) {
        var project = TestProject.create(folder).file("content/sources/bulletin.yaml", """
                bulletin: {publisher: P, title: T, url: "https://example.org/"}
                """);
        faulty.files().forEach((name, text) -> project.file("content/" + name, text));
        return ReportLines.of(project);
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path file : files()) {
            List<Case> read = read(file);
            if (Golden.isUpdating()) {
                rewrite(file, read);
                read = read(file);
            }
            cases.addAll(read);
        }
        return cases.stream();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static List<Case> read(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        var text = new StringBuilder();
        String part = REPORT;
        for (String line : Files.readAllLines(file, UTF_8)) {
            if (line.startsWith(CASE)) {
                keep(cases, part, text);
                cases.add(new Case(line.substring(CASE.length()), new LinkedHashMap<>(), new ArrayList<>()));
                part = REPORT;
            } else if (line.startsWith(FILE)) {
                keep(cases, part, text);
                part = line.substring(FILE.length());
            } else {
                text.append(line).append('\n');
            }
        }
        keep(cases, part, text);
        return cases;
    }

    private static void keep(List<Case> cases, String part, StringBuilder text) {
        if (part.equals(REPORT) && !cases.isEmpty()) {
            cases.getLast().report().addAll(text.toString().strip().lines().toList());
        } else if (!cases.isEmpty()) {
            cases.getLast().files().put(part, text.toString());
        }
        text.setLength(0);
    }

    private static void rewrite(Path file, List<Case> cases) throws IOException {
        var text = new StringBuilder();
        for (Case faulty : cases) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(CASE)
                    .append(faulty.name())
                    .append('\n');
            faulty.files()
                    .forEach((name, content) ->
                            text.append(FILE).append(name).append('\n').append(content));
            text.append(FILE).append(REPORT).append('\n');
            report(faulty, temporary()).forEach(line -> text.append(line).append('\n'));
        }
        Files.writeString(file, text, UTF_8);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("faults");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
