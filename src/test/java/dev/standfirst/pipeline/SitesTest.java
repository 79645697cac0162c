package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.AnsiStyle;
import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.testing.Golden;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole projects as an editor could have written them, under {@code src/test/sites}: the valid ones have no error, each invalid one
 * has its report beside it in {@code expected.txt}.
 */
class SitesTest {
    @ParameterizedTest
    @MethodSource("dev.standfirst.testing.TestProject#valid")
    void aValidSiteHasNoErrors(TestProject project) throws IOException {
        CheckedProject checked = project.check();

        assertThat(report(checked)).doesNotContain("error");
        assertThat(checked.report().hasErrors()).isFalse();
        assertThat(checked.report().coverage().bound()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("dev.standfirst.testing.TestProject#invalid")
    void anInvalidSiteHasTheReportBesideIt(TestProject project) throws IOException {
        CheckedProject checked = project.check();
        String report = report(checked);

        assertThat(checked.report().hasErrors()).isTrue();
        Golden.assertMatches(project.path("expected.txt"), report);
    }

    private static String report(CheckedProject checked) throws IOException {
        var report = new StringBuilder();
        new HumanPrinter(checked.content().texts(), AnsiStyle.PLAIN)
                .print(checked.report().diagnostics(), report);
        return report.toString();
    }
}
