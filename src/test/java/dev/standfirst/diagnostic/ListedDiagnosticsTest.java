package dev.standfirst.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListedDiagnosticsTest {
    private static final List<Diagnostic> MANY = many();

    /** A warning after 3,500 errors of one kind, the last of them first. */
    private static List<Diagnostic> many() {
        var many = new ArrayList<Diagnostic>();
        IntStream.iterate(3_500, line -> line > 0, line -> line - 1)
                .mapToObj(line -> Diagnostic.of(
                        DiagnosticCode.UNBOUND_FIGURE, new SourceSpan("a.md", line, 1, line, 2), "unbound " + line))
                .forEach(many::add);
        many.add(Diagnostic.of(DiagnosticCode.WEAK_WORDS, new SourceSpan("a.md", 4_000, 1, 4_000, 2), "weak"));
        return many;
    }

    @Test
    void theFirstThousandOfEachCodeAreListed() {
        ListedDiagnostics report = ListedDiagnostics.of(MANY);

        assertThat(report.listed()).hasSize(1_001);
        assertThat(report.listed().get(999).message()).isEqualTo("unbound 1000");
        assertThat(report.listed().getLast().message()).isEqualTo("weak");
        assertThat(report.more()).isEqualTo(Map.of(DiagnosticCode.UNBOUND_FIGURE, 2_500));
        assertThat(report.notes()).containsExactly("2,500 more of SF301 are not listed");
        assertThat(ListedDiagnostics.of(MANY.subList(2_500, 3_501)).more()).isEmpty();
    }

    @Test
    void everyReportSaysHowManyAreNotListedAndCountsThem() {
        assertThat(Printed.by(new HumanPrinter(Map.of(), AnsiStyle.PLAIN), MANY))
                .contains("\n2,500 more of SF301 are not listed.\n3500 errors, 1 warning\n")
                .doesNotContain("unbound 1001");
        assertThat(Printed.by(new GitHubPrinter(""), MANY))
                .endsWith("\n::notice::2,500 more of SF301 are not listed\n")
                .doesNotContain("unbound 1001");
        assertThat(Printed.by(new SarifPrinter("", "0"), MANY))
                .contains("\"toolExecutionNotifications\"", "2,500 more of SF301 are not listed")
                .doesNotContain("unbound 1001");
    }
}
