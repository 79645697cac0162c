package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.AnsiStyle;
import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.testing.Golden;
import dev.standfirst.testing.Projects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole projects as an editor could have written them, under {@code src/test/sites}: the valid ones have no error, each invalid one
 * has its report beside it in {@code expected.txt}.
 */
class SitesTest {
    private static final Path SITES = Path.of("src", "test", "sites");

    static Stream<String> valid() throws IOException {
        return names("valid");
    }

    static Stream<String> invalid() throws IOException {
        return names("invalid");
    }

    private static Stream<String> names(String kind) throws IOException {
        try (Stream<Path> sites = Files.list(SITES.resolve(kind))) {
            return sites.map(site -> site.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aValidSiteHasNoErrors(String name) throws IOException {
        CheckedProject checked = checked(SITES.resolve("valid").resolve(name));

        assertThat(report(checked)).as("the report of %s", name).doesNotContain("error");
        assertThat(checked.report().hasErrors()).isFalse();
        assertThat(checked.report().coverage().bound()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void anInvalidSiteHasTheReportBesideIt(String name) throws IOException {
        Path site = SITES.resolve("invalid").resolve(name);
        CheckedProject checked = checked(site);
        String report = report(checked);

        assertThat(checked.report().hasErrors()).isTrue();
        Golden.assertMatches(site.resolve("expected.txt"), report);
    }

    private static CheckedProject checked(Path site) throws IOException {
        return Projects.check(site);
    }

    private static String report(CheckedProject checked) throws IOException {
        var report = new StringBuilder();
        new HumanPrinter(checked.content().texts(), AnsiStyle.PLAIN)
                .print(checked.report().diagnostics(), report);
        return report.toString();
    }
}
