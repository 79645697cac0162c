package dev.standfirst.publish.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.TargetContract;
import dev.standfirst.publish.TestRelease;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.revwalk.RevWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing to a branch of a bare repository on this machine. */
class GitTargetTest extends TargetContract {
    private static final String BRANCH = "gh-pages";

    @TempDir
    private Path temporary;

    private BareRepository origin;

    @BeforeEach
    void create() throws IOException {
        origin = BareRepository.create(temporary.resolve("origin.git"));
    }

    @Override
    protected SiteTarget open() throws IOException {
        return open("cache");
    }

    private SiteTarget open(String cache) throws IOException {
        return GitTarget.open(
                new PublishTarget.Git(origin.folder().toString(), BRANCH),
                new Surroundings(NOW, temporary.resolve(cache), Map.of()));
    }

    @Override
    protected void put(String path, String text) throws IOException {
        origin.commit(BRANCH, path, text);
    }

    @Override
    protected boolean isInPlace() {
        return false;
    }

    @Override
    protected SortedMap<String, String> live() throws IOException {
        return origin.files(BRANCH);
    }

    @Test
    void aReleaseIsOneCommitOnTopOfTheOneBefore() throws IOException {
        origin.commit(BRANCH, "CNAME", "briefing.example.org\n");
        publish(TestRelease.of("1"));
        publish(TestRelease.of("2"));

        try (var repository = origin.open();
                var walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(repository.resolve(BRANCH)));
            assertThat(walk)
                    .extracting(commit -> commit.getShortMessage())
                    .containsExactly("Publish the site", "Publish the site", "Add CNAME");
        }
        assertThat(live()).containsEntry("CNAME", "briefing.example.org\n").containsKey(".nojekyll");
    }

    @Test
    void anotherCacheSeesTheSameBranch() throws IOException {
        publish(TestRelease.of("1"));

        try (SiteTarget target = open("another")) {
            var there = target.look(TestRelease.of("1"));
            assertThat(Plan.of(TestRelease.of("1"), there, NOW).isEmpty()).isTrue();
        }
    }

    @Test
    void whatSomebodyElseHasPushedMeanwhileIsNotOverwritten() throws IOException {
        publish(TestRelease.of("1"));
        try (SiteTarget target = open()) {
            Plan plan = Plan.of(TestRelease.of("2"), target.look(TestRelease.of("2")), NOW);
            origin.commit(BRANCH, "notes.txt", "theirs");

            assertThatThrownBy(() -> target.apply(plan, TestRelease.of("2"), PublishProgress.NONE))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("Somebody else has pushed to gh-pages");
        }
        var expected = new TreeMap<>(TestRelease.of("1").texts());
        expected.put("notes.txt", "theirs");
        assertThat(live()).isEqualTo(expected);

        publish(TestRelease.of("2"));
        assertThat(live()).containsAllEntriesOf(TestRelease.of("2").texts()).containsEntry("notes.txt", "theirs");
    }

    @Test
    void commitsOfOthersArePassedOverByARollback() throws IOException {
        publish(TestRelease.of("1"));
        publish(TestRelease.of("2"));
        origin.commit(BRANCH, "notes.txt", "theirs");

        try (SiteTarget target = open()) {
            assertThat(target.previous().orElseThrow().files())
                    .isEqualTo(TestRelease.of("1").files());
        }
    }

    @Test
    void aRepositoryThatIsNotThereIsSaidSo() {
        var place = new PublishTarget.Git(temporary.resolve("none.git").toString(), BRANCH);

        assertThatThrownBy(() -> GitTarget.open(place, new Surroundings(NOW, temporary.resolve("cache"), Map.of())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("none.git");
    }
}
