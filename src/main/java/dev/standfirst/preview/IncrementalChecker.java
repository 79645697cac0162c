package dev.standfirst.preview;

import dev.standfirst.check.Checker;
import dev.standfirst.check.IncrementalResults;
import dev.standfirst.check.Report;
import dev.standfirst.content.Content;
import dev.standfirst.content.ContentCache;
import dev.standfirst.content.ContentReader;
import dev.standfirst.fact.Facts;
import dev.standfirst.pipeline.Proof;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.prose.ProseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proves a project again and again, each time doing only what has another outcome. Every step takes over what it made of the very same
 * objects before: a file that has not changed gives the same declarations and texts, a fact of the same declaration and inputs is the same
 * fact, and a text is judged again when it, or anything that its judging looked up, is another. One thread at a time.
 */
final class IncrementalChecker {
    private final Path project;
    private final Optional<LocalDate> asOf;
    private final LocalDate today;
    private final ContentCache files;
    private @Nullable Proof last;
    private @Nullable ProseReader reader;
    private IncrementalResults judgements = new IncrementalResults();

    IncrementalChecker(Path project, Optional<LocalDate> asOf, LocalDate today) {
        this.project = project;
        this.asOf = asOf;
        this.today = today;
        this.files = new ContentCache(project);
    }

    /** Takes every file for changed. */
    void forget() {
        files.forget(List.of(project));
    }

    /**
     * The proof of what the files hold now.
     *
     * @param changed the files and folders that may have changed since the last time
     */
    Proof prove(Collection<Path> changed, Timings timings) throws IOException {
        files.forget(changed);
        Content content = timings.time("read", () -> ContentReader.read(project, files));
        Optional<Proof> before = Optional.ofNullable(last).filter(proof -> isOfTheSameSite(proof, content));
        ProseReader words = reader;
        if (words == null || before.isEmpty()) {
            words = new ProseReader(content.site().tolerances());
            judgements = new IncrementalResults();
            reader = words;
        }
        ProseReader reading = words;
        Facts facts = timings.time(
                "resolve", () -> Facts.resolve(content.facts(), reading::readWhole, before.map(Proof::facts)));
        LocalDate day = asOf.or(() -> content.site().asOf()).orElse(today);
        Report report = timings.time("check", () -> new Checker(reading, true).check(content, facts, day, judgements));
        var proof = new Proof(content, facts, report, day);
        last = proof;
        return proof;
    }

    /** Whether site.yaml was not read again: its tolerances and language bear on every text. */
    @SuppressWarnings("ReferenceEquality") // the very same object
    private static boolean isOfTheSameSite(Proof before, Content now) {
        return before.content().site() == now.site();
    }
}
