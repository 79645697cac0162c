package dev.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {
    private static final String FACTS = "a: {label: Arrivals, value: 922, unit: people, source: office}\n";

    @TempDir
    private Path temporary;

    private TestProject project = TestProject.DEMO;
    private String said = "";

    @BeforeEach
    void write() throws IOException {
        project = TestProject.create(temporary.resolve("project"))
                .file("content/site.yaml", """
                        title: A site
                        base-url: https://example.org/
                        publish:
                          live: {folder: ../www}
                        """)
                .facts(FACTS)
                .briefing("There were [922](fact:a).");
        build();
    }

    private void build() throws IOException {
        assertThat(run("build", project.root().toString())).as("%s", said).isZero();
    }

    private int publish(String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "publish";
        words[1] = "--project";
        words[2] = project.root().toString();
        System.arraycopy(options, 0, words, 3, options.length);
        return run(words);
    }

    private int run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = Standfirst.commandLine(arguments)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        said = out.toString() + err;
        return status;
    }

    private Path live(String path) {
        return temporary.resolve("www").resolve(path);
    }

    @Test
    void aSiteIsPublishedAndThenThereIsNothingToSend() throws IOException {
        assertThat(publish()).as("%s", said).isZero();

        assertThat(said)
                .contains("folder ../www", "0 to change, 0 to delete", "standfirst verify https://example.org/");
        assertThat(live("index.html")).hasSameBinaryContentAs(project.path("site-output/index.html"));
        assertThat(live(".standfirst-manifest")).doesNotExist();

        assertThat(publish("live")).isZero();
        assertThat(said).contains("0 files to add", "the target has this site already");
    }

    @Test
    void aDryRunPrintsThePlanAndTouchesNothing() {
        assertThat(publish("--dry-run")).isZero();

        assertThat(said)
                .containsPattern("add +briefings/briefing/index.html \\(")
                .contains("dry run");
        assertThat(live("")).doesNotExist();
    }

    @Test
    void aProjectThatHasChangedSinceItsBuildIsRefused() throws IOException {
        project.replace(TestProject.BRIEFING, "There", "Then there");

        assertThat(publish()).isEqualTo(1);

        assertThat(said).contains("has changed since the site", "Build it again");
        assertThat(live("index.html")).doesNotExist();
    }

    @Test
    void aSentenceThatIsNoLongerTrueIsRefused() throws IOException {
        project.replace("content/facts/facts.yaml", "922", "1,400");

        assertThat(publish()).isEqualTo(1);

        assertThat(said).contains("SF401", "Nothing was published");
        assertThat(live("")).doesNotExist();
    }

    @Test
    void aPageThatWasEditedByHandIsRefused() throws IOException {
        Path page = project.path("site-output/briefings/briefing/index.html");
        Files.writeString(page, Files.readString(page).replace("922", "912"));

        assertThat(publish()).isEqualTo(1);

        assertThat(said).contains("briefings/briefing/index.html", "is not what the build wrote");
        assertThat(live("index.html")).doesNotExist();
    }

    @Test
    void aSiteThatWasNotBuiltIsRefused() {
        assertThat(publish("--output", temporary.resolve("elsewhere").toString()))
                .isEqualTo(1);

        assertThat(said).contains("There is no proved site");
    }

    @Test
    void warningsCountWhereTheyAreAskedTo() throws IOException {
        project.file(
                "content/facts/facts.yaml", FACTS.replace("source: office", "source: office, review-by: 2024-09-01"));
        build();

        assertThat(publish("--strict", "--as-of", "2024-10-01")).isEqualTo(1);
        assertThat(said).contains("SF504");
        assertThat(publish("--strict", "--as-of", "2024-06-01")).as("%s", said).isZero();
    }

    @Test
    void anAddressThatHasBeenPublicGoesOnlyWhenThatIsAllowed() throws IOException {
        publish();
        Files.delete(project.path(TestProject.BRIEFING));
        build();

        assertThat(publish()).isEqualTo(2);
        assertThat(said).contains("briefings/briefing/", "--delete 2");
        assertThat(live("briefings/briefing/index.html")).exists();

        assertThat(publish("--delete", "2")).as("%s", said).isZero();
        assertThat(live("briefings/briefing/index.html")).doesNotExist();
        assertThat(live("data/ledger.txt")).content().contains("gone briefings/briefing/index.html");
    }

    @Test
    void theReleaseBeforeCanBePutBack() throws IOException {
        publish();
        project.replace(TestProject.BRIEFING, "There", "Then there");
        build();
        publish();

        assertThat(publish("--rollback")).as("%s", said).isZero();

        assertThat(live("briefings/briefing/index.html")).content().contains("There were");
        assertThat(publish()).isZero();
        assertThat(live("briefings/briefing/index.html")).content().contains("Then there");
    }

    @Test
    void aRollbackNeedsAReleaseBefore() {
        publish();

        assertThat(publish("--rollback")).isEqualTo(2);
        assertThat(said).contains("no earlier release");
    }

    @Test
    void aTargetIsNamedByItsName() {
        project.file("content/site.yaml", """
                title: A site
                base-url: https://example.org/
                publish:
                  live: {folder: ../www}
                  test: {folder: ../test}
                """);

        assertThat(publish()).isEqualTo(2);
        assertThat(said).contains("Name one of the targets in site.yaml: live, test");
        assertThat(publish("life")).isEqualTo(2);
        assertThat(said).contains("Did you mean “live”?");
    }

    @Test
    void aProjectWithoutTargetsLearnsHowToNameOne() {
        project.file("content/site.yaml", "title: A site\nbase-url: https://example.org/\n");

        assertThat(publish()).isEqualTo(2);
        assertThat(said).contains("publish: {live: {folder:");
    }

    @Test
    void theProjectAndItsSiteAreNoTargets() {
        for (String folder : new String[] {".", "..", "content/www", "site-output", "site-output/www"}) {
            project.file("content/site.yaml", """
                    title: A site
                    base-url: https://example.org/
                    publish: {live: {folder: %s}}
                    """.formatted(folder));
            run("build", project.root().toString());

            assertThat(publish()).as("%s", folder).isEqualTo(2);
            assertThat(said).contains("cannot be published to");
        }
    }
}
