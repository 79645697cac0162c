package dev.standfirst.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GitHubPrinterTest {
    @Test
    void aDiagnosticIsOneCommandWithItsPlaceTitleNotesAndHelp() {
        Diagnostic diagnostic = Diagnostic.of(
                        DiagnosticCode.CONTRADICTED,
                        new SourceSpan("content/a.md", 12, 5, 12, 21),
                        "it is 92.7 %, not less")
                .related(new SourceSpan("content/facts/a.yaml", 3, 10, 3, 13), "the fact")
                .help("say “over 90 per cent”");

        assertThat(printed("", diagnostic))
                .isEqualTo("::error file=content/a.md,line=12,endLine=12,col=5,endColumn=21,"
                        + "title=SF401%3A The fact contradicts the words::it is 92.7 %25, not less"
                        + "%0Anote: the fact (content/facts/a.yaml:3:10)%0Ahelp: say “over 90 per cent”\n");
    }

    @Test
    void aWarningOverSeveralLinesHasNoColumns() {
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.WEAK_WORDS, new SourceSpan("a.md", 2, 5, 4, 1), "weak");

        assertThat(printed("", diagnostic))
                .isEqualTo(
                        "::warning file=a.md,line=2,endLine=4,title=SF505%3A The words are weaker than the fact::weak\n");
    }

    @Test
    void pathsAreRelativeToTheRepository() {
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.WEAK_WORDS, SourceSpan.startOf("content/a.md"), "weak");

        assertThat(printed("site/", diagnostic)).startsWith("::warning file=site/content/a.md,line=1,");
    }

    @Test
    void valuesCannotEndTheirPropertyCommandOrLine() {
        Diagnostic diagnostic = Diagnostic.of(
                        DiagnosticCode.CONTRADICTED,
                        SourceSpan.startOf("a,line=9::b\n::error::c.md"),
                        "x\n::error::y\r##[error]z%0A::error::w")
                .help("\u2028::stop-commands::t");

        assertThat(printed("", diagnostic))
                .isEqualTo(
                        "::error file=a%2Cline=9%3A%3Ab\\u{A}%3A%3Aerror%3A%3Ac.md,line=1,endLine=1,col=1,endColumn=1,"
                                + "title=SF401%3A The fact contradicts the words::"
                                + "x\\u{A}::error::y\\u{D}#\\u{23}[error]z%250A::error::w%0Ahelp: \\u{2028}::stop-commands::t\n");
    }

    private static String printed(String folder, Diagnostic diagnostic) {
        return Printed.by(new GitHubPrinter(folder), List.of(diagnostic));
    }
}
