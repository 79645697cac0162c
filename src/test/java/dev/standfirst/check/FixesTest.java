package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Fix;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Makes each edit that a diagnostic offers, and checks the project again. */
class FixesTest {
    @TempDir
    Path folder;

    static Stream<TestProject> projects() {
        return Stream.concat(
                TestProject.invalid(),
                Stream.of(TestProject.at(Path.of("src", "test", "resources", "check", "judged"))));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void whatAFixIsMadeForIsNotReportedAgain(TestProject faulty) throws IOException {
        TestProject project = faulty.copyTo(folder);

        for (Diagnostic diagnostic : diagnostics(project)) {
            for (Fix fix : diagnostic.fixes()) {
                Path file = project.path(fix.span().file());
                String before = Files.readString(file);
                Files.writeString(file, fixed(before, fix));

                assertThat(diagnostics(project))
                        .as("after %s", fix)
                        .noneMatch(again -> again.code() == diagnostic.code()
                                && again.span().start().equals(diagnostic.span().start()));
                Files.writeString(file, before);
            }
        }
    }

    private static List<Diagnostic> diagnostics(TestProject project) throws IOException {
        return project.check().report().diagnostics();
    }

    private static String fixed(String text, Fix fix) {
        var source = new SourceText(fix.span().file(), text);
        int start = source.offset(fix.span().line(), fix.span().column());
        int end = source.offset(fix.span().endLine(), fix.span().endColumn());
        return text.substring(0, start) + fix.replacement() + text.substring(end);
    }
}
