package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.pipeline.Build;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address of a withdrawn fact. */
class WithdrawnTest {
    @TempDir
    private Path folder;

    private Build.Outcome build(String withdrawn) throws IOException {
        TestProject project = TestProject.DEMO.copyTo(folder.resolve("project"));
        project.file("content/site.yaml", project.text("content/site.yaml") + "\nwithdrawn:\n  " + withdrawn + "\n");
        return project.build(folder.resolve("site"));
    }

    private String page(String id) throws IOException {
        return Files.readString(folder.resolve("site/facts/" + id + "/index.html"));
    }

    @Test
    void aWithdrawnFactLeavesANoticeAtItsAddress() throws IOException {
        build("old-count: Some were counted twice; the new count is [26,000](fact:returns).");

        assertThat(page("old-count"))
                .contains("This fact has been withdrawn", "<code>old-count</code>", "Some were counted twice")
                .contains("facts/returns/");
        assertThat(Files.readString(folder.resolve("site/sitemap.xml"))).doesNotContain("old-count");
    }

    @Test
    void anExistingFactCannotBeWithdrawn() throws IOException {
        assertThat(build("returns: It is back."))
                .isInstanceOfSatisfying(
                        Build.Outcome.Rejected.class,
                        rejected -> assertThat(rejected.diagnostics())
                                .extracting(Diagnostic::code)
                                .containsExactly(DiagnosticCode.DUPLICATE_ID));
    }

    @Test
    void anInvalidIdIsRefused() throws IOException {
        assertThat(build("../../elsewhere: Away."))
                .isInstanceOfSatisfying(
                        Build.Outcome.Rejected.class,
                        rejected -> assertThat(rejected.diagnostics())
                                .extracting(Diagnostic::code)
                                .contains(DiagnosticCode.BAD_ID));
    }
}
