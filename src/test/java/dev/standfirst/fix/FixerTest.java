package dev.standfirst.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FixerTest {
    private static final String FACTS = """
            arrivals:
              label: Arrivals
              value: 922
              unit: people
              period: 2023
              source: office
            """;

    private static final String FALSE = "There were [923](fact:arrivals) in 2023, [over 930](fact:arrivals) of them.";
    private static final String TRUE = "There were [922](fact:arrivals) in 2023, [over 920](fact:arrivals) of them.";

    @TempDir
    Path folder;

    private TestProject project;

    /** Wants all changes, and may do something before they are made. */
    private static class Willing implements Fixer.Editor {
        final List<String> refused = new ArrayList<>();
        final List<FileChanges> written = new ArrayList<>();

        @Override
        public boolean binds() {
            return false;
        }

        @Override
        public List<TextChange> chosen(FileChanges offered) {
            return offered.changes();
        }

        @Override
        public void written(FileChanges made) {
            written.add(made);
        }

        @Override
        public void refused(String file) {
            refused.add(file);
        }
    }

    private final Willing willing = new Willing();

    @BeforeEach
    void aProject() {
        project = TestProject.create(folder).facts(FACTS);
    }

    private CheckedProject fix(Fixer.Editor editor) throws IOException {
        return new Fixer(folder, false, editor).run(project::check);
    }

    private String briefing() {
        return project.text(TestProject.BRIEFING);
    }

    @Test
    void falseWordsBecomeTrueAndTheOutcomeIsThatOfTheNewText() throws IOException {
        project.briefing(FALSE);

        assertThat(fix(willing).report().diagnostics()).isEmpty();
        assertThat(briefing()).endsWith(TRUE + "\n");
    }

    @Test
    void ofWhatNobodyWantsNothingIsWritten() throws IOException {
        project.briefing(FALSE);
        String before = briefing();

        CheckedProject checked = fix(new Willing() {
            @Override
            public List<TextChange> chosen(FileChanges offered) {
                return List.of();
            }
        });

        assertThat(checked.report().diagnostics()).hasSize(2);
        assertThat(briefing()).isEqualTo(before);
    }

    @Test
    void lineEndsAndTheByteOrderMarkStay() throws IOException {
        project.briefing(FALSE);
        project.file(TestProject.BRIEFING, "\ufeff" + briefing().replace("\n", "\r\n"));

        fix(willing);

        assertThat(briefing())
                .startsWith("\ufeff---\r\n")
                .endsWith(TRUE + "\r\n")
                .doesNotContainPattern("[^\r]\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theModeStays() throws IOException {
        project.briefing(FALSE);
        Path file = project.path(TestProject.BRIEFING);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        fix(willing);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
        assertThat(briefing()).endsWith(TRUE + "\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkStaysOneAndWhatItLeadsToIsChanged() throws IOException {
        project.briefing("content/briefings/real.md", LocalDate.of(2024, 5, 22), FALSE);
        Path link = project.path("content/briefings/real.md").resolveSibling("link.md");
        Files.move(project.path("content/briefings/real.md"), project.path("content/text.txt"));
        Files.createSymbolicLink(link, Path.of("..", "text.txt"));

        fix(willing);

        assertThat(link).isSymbolicLink();
        assertThat(project.text("content/text.txt")).endsWith(TRUE + "\n");
    }

    @Test
    void aFileThatChangedUnderneathIsLeftAloneAndNamed() throws IOException {
        project.briefing(FALSE);
        var slow = new Willing() {
            @Override
            public List<TextChange> chosen(FileChanges offered) {
                project.briefing("Another sentence.");
                return offered.changes();
            }
        };

        fix(slow);

        assertThat(slow.refused).containsExactly(TestProject.BRIEFING);
        assertThat(slow.written).isEmpty();
        assertThat(briefing()).endsWith("Another sentence.\n");
    }

    @Test
    void noOtherFileIsLeftBehind() throws IOException {
        project.briefing(FALSE);

        fix(willing);

        try (var files = Files.list(project.path("content/briefings"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("briefing.md");
        }
    }

    @Test
    void aFigureIsNotBoundWithoutAPerson() throws IOException {
        project.briefing("There were 922 people.");

        fix(willing);
        assertThat(willing.written).isEmpty();

        fix(new Willing() {
            @Override
            public boolean binds() {
                return true;
            }
        });
        assertThat(briefing()).endsWith("There were [922 people](fact:arrivals).\n");
    }

    @Test
    void aFigureIsNotBoundToAnotherFactWithoutAPerson() throws IOException {
        project.facts(FACTS + """
                        asylum:
                          label: Asylum claims
                          value: 74,751
                          unit: people
                          source: office
                        """).briefing("There were [74,751 people](fact:arrivals) in 2023.");

        fix(willing);

        assertThat(briefing()).doesNotContain("fact:asylum");
    }

    @Test
    void ofOverlappingChangesTheFirstIsMadeAndTheOtherOnlyIfItIsStillOffered() throws IOException {
        project.briefing("There were [923](fact:arrivals).");
        var found = project.check();
        var twice = new ArrayList<>(found.report().diagnostics());
        twice.addAll(found.report().diagnostics());

        List<FileChanges> offered = FileChanges.of(twice, found.content().texts(), _ -> true);

        assertThat(offered).hasSize(1);
        assertThat(offered.getFirst().changes()).hasSize(1);
    }

    @Test
    void aDiffShowsEachChangedLineWithThoseAroundIt() throws IOException {
        project.briefing("One.\n\nTwo.\n\n" + FALSE + "\nThree.\n" + FALSE + "\n\nFour.\n\nFive.\n\nSix.");

        fix(willing);

        assertThat(willing.written.getFirst().diff())
                .containsExactly("""
                --- a/content/briefings/briefing.md
                +++ b/content/briefings/briefing.md
                @@ -7,9 +7,9 @@
                \s
                 Two.
                \s
                -%1$s
                +%2$s
                 Three.
                -%1$s
                +%2$s
                \s
                 Four.
                \s
                """.formatted(FALSE, TRUE).lines().toArray(String[]::new));
    }

    @Test
    void aDiffSaysWhereThereIsNoLineEndAtTheEnd() throws IOException {
        project.file(TestProject.BRIEFING, "---\ntitle: A\ndate: 2024-05-22\n---\n[923](fact:arrivals) came.");

        fix(willing);

        assertThat(willing.written.getFirst().diff())
                .endsWith(
                        "-[923](fact:arrivals) came.",
                        "\\ No newline at end of file",
                        "+[922](fact:arrivals) came.",
                        "\\ No newline at end of file");
    }
}
