package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.context.PublishedTexts.PublishedText;
import dev.standfirst.check.context.PublishedTexts.Role;
import dev.standfirst.check.context.RecordedDependencies;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.Coverage;
import dev.standfirst.check.model.LookedUp;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.narrative.NarrativeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RememberedTextsTest {
    private static final String FILE = "content/briefings/first.md";
    private static final Coverage COVERAGE = new Coverage(1, 2, 3, 4, 5);
    private static final LookedUp LOOKED_UP = new LookedUp(Set.of("boats"), Set.of("rise"), true, false);

    private int judged;

    private PublishedText body(String file) {
        var source = new SourceText(file, "Some words.");
        return new PublishedText(LocatedText.slice(source, 0, 11), true, Role.OURS, Optional.empty());
    }

    private IncrementalResults.Judged judge(PublishedText text) {
        judged++;
        var checked = new CheckedText(new NarrativeReader().read(text.source()), List.of(), List.of());
        return new IncrementalResults.Judged(
                text,
                new Report.Published(text.source(), checked),
                Coverage.NONE,
                List.of(),
                RecordedDependencies.NONE);
    }

    private static RememberedTexts knowing(String file) {
        var outline = new TextOutline(List.of(), List.of(), List.of(), List.of(), List.of());
        return new RememberedTexts(
                Map.of(file, new RememberedText(COVERAGE, List.of(), LOOKED_UP, outline, List.of())));
    }

    @Test
    void aTextThatStandsIsJudgedOnceAndOnlyForItsWords() {
        PublishedText text = body(FILE);
        var found = knowing(FILE).judged(text, () -> judge(text));

        assertThat(found.coverage()).isEqualTo(COVERAGE);
        assertThat(found.dependencies().lookedUp()).isEqualTo(LOOKED_UP);
        assertThat(found.published().checked().coverage()).isEqualTo(COVERAGE);
        assertThat(found.published().checked().narrative().links()).isEmpty();
        assertThat(judged).isZero();

        assertThat(found.published().checked().narrative().plain(_ -> "")).isEqualTo("Some words.");
        assertThat(found.published().checked().bindings()).isEmpty();
        assertThat(judged).isEqualTo(1);
    }

    @Test
    void aTextOfAnotherFileIsJudged() {
        PublishedText text = body("content/briefings/second.md");

        assertThat(knowing(FILE).judged(text, () -> judge(text)).coverage()).isEqualTo(Coverage.NONE);
        assertThat(judged).isEqualTo(1);
    }
}
