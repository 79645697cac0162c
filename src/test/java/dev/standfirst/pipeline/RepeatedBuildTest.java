package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page shows that its own text does not say follows the files as well. */
class RepeatedBuildTest {
    private static final String PAGE = "briefings/first/index.html";

    @TempDir
    private Path folder;

    private TestProject project;
    private RepeatedBuild build;

    @BeforeEach
    void create() throws IOException {
        project = TestProject.create(folder.resolve("project"))
                .facts("""
                        visits:
                          label: Visits
                          unit: people
                          data: {file: data/visits.csv, period: year, value: count}
                        boats:
                          label: Boats
                          value: 31
                        """)
                .claims("""
                        few:
                          title: Few boats
                          by: A. Speaker
                          on: 2024-05-01
                          where: {id: office}
                          said: There were few boats.
                          holds: boats < 33
                        """)
                .file("content/data/visits.csv", "year,count\n2021,13\n2022,24\n")
                .file("content/briefings/first.md", """
                        ---
                        title: First
                        date: 2024-05-01
                        ---

                        There were [](fact:boats). See [the other](second.md).

                        ![Visits](chart:visits)
                        """)
                .file("content/briefings/second.md", "---\ntitle: Second\ndate: 2024-05-02\n---\n\nNothing.\n");
        build = new RepeatedBuild(project.root(), folder.resolve("site"));
        build();
    }

    /** The page after a build that equals a clean one. */
    private String build(String... changed) throws IOException {
        List<Path> paths = Arrays.stream(changed).map(project::path).toList();
        assertThat(build.run(paths, TestProject.OPTIONS, new Timings())).isInstanceOf(Build.Outcome.Written.class);
        Path clean = Files.createTempDirectory(folder, "clean");
        project.build(clean);
        assertThat(TestProject.bytes(folder.resolve("site"))).isEqualTo(TestProject.bytes(clean));
        return Files.readString(folder.resolve("site").resolve(PAGE));
    }

    @Test
    void anEmbeddedChartFollowsItsData() throws IOException {
        project.file("content/data/visits.csv", "year,count\n2021,13\n2022,27\n");

        assertThat(build("content/data/visits.csv")).contains(">27</text>").doesNotContain(">24</text>");
    }

    @Test
    void aLinkFollowsThePageThatItLeadsTo() throws IOException {
        project.replace("content/briefings/second.md", "title: Second", "title: Second\nslug: moved");

        assertThat(build("content/briefings/second.md")).contains("briefings/moved/index.html\">the other");
    }

    @Test
    void aFilledInValueFollowsItsFact() throws IOException {
        project.replace("content/facts/facts.yaml", "value: 31", "value: 37");

        assertThat(build("content/facts/facts.yaml")).contains("37");
    }

    @Test
    void anEmbeddedClaimFollowsItsVerdict() throws IOException {
        project.file("content/briefings/first.md", "---\ntitle: First\ndate: 2024-05-01\n---\n\n![](claim:few)\n");
        assertThat(build("content/briefings/first.md")).contains("Supported").doesNotContain("Contradicted");

        project.replace("content/facts/facts.yaml", "value: 31", "value: 37");

        assertThat(build("content/facts/facts.yaml")).contains("Contradicted").doesNotContain("Supported");
    }

    @Test
    void aChangedTemplateReachesEveryPage() throws IOException {
        project.file("templates/parts/figure.ftlh", "<i>${words}</i>");

        assertThat(build("templates/parts/figure.ftlh")).contains("<i>31");
    }

    @Test
    void aPageThatSomebodyHasEditedIsPutRight() throws IOException {
        Path page = folder.resolve("site").resolve(PAGE);
        String before = Files.readString(page);
        Files.writeString(page, before.replace("First", "Worst"));

        assertThat(build()).isEqualTo(before);
    }

    @Test
    void aPageThatIsTheSameIsNotWritten() throws IOException {
        project.file("content/briefings/second.md", "---\ntitle: Second\ndate: 2024-05-02\n---\n\nSomething.\n");

        var outcome =
                build.run(List.of(project.path("content/briefings/second.md")), TestProject.OPTIONS, new Timings());

        assertThat(outcome).isInstanceOfSatisfying(Build.Outcome.Written.class, written -> {
            assertThat(written.summary().written()).isBetween(1, 6);
            assertThat(written.summary().unchanged()).isGreaterThan(20);
        });
    }
}
