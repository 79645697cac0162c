package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.Report;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.testing.TestProject;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edit leaves unchanged: a judge that looked up more than it needs would have every text checked again. */
class IncrementalStateTest {
    private static final String FACTS = "content/facts/apart.yaml";

    @TempDir
    private Path folder;

    @Test
    void changingAnUnusedFactHasNoTextCheckedAgain() throws Exception {
        TestProject project = TestProject.site("valid/harbour").copyTo(folder.resolve("project"));
        project.file(FACTS, facts(7));
        var state = IncrementalState.of(project.root());
        var pipeline = new Pipeline(project.root(), TestProject.OPTIONS, new Timings());
        Report before = pipeline.checkForPreview(state).report();

        project.file(FACTS, facts(8));
        state.forget(List.of(project.path(FACTS)));
        Report after = pipeline.checkForPreview(state).report();

        Set<CheckedText> known = Collections.newSetFromMap(new IdentityHashMap<>());
        before.texts().forEach(text -> known.add(text.checked()));
        assertThat(after.texts())
                .filteredOn(text -> !text.source().span().file().endsWith("apart.yaml"))
                .hasSizeGreaterThan(20)
                .filteredOn(text ->
                        text.checked().unbound().isEmpty()) // a figure with no fact is offered any that it may mean
                .filteredOn(text -> !known.contains(text.checked()))
                .extracting(text -> text.source().span())
                .isEmpty();
    }

    private static String facts(int value) {
        return "apart:\n  label: Nothing rests on it\n  value: %d\n  unit: buoys\n  source: yearbook-2023\n"
                .formatted(value);
    }
}
