package dev.standfirst.pipeline;

import dev.standfirst.check.Tally;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.output.OutputFolder;
import dev.standfirst.output.OutputRefused;
import dev.standfirst.output.SiteWriter;
import dev.standfirst.output.WriteSummary;
import dev.standfirst.pipeline.cache.BuildCache;
import dev.standfirst.render.SiteRenderer;
import dev.standfirst.site.SitePlan;
import dev.standfirst.site.SitePlanner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a site: reads, resolves, checks, plans, renders, writes. Nothing of the old site changes unless all of it went well. */
public final class Build {
    private final Path project;
    private final Path output;
    private final BuildCache cache;

    /**
     * @param project the folder that holds {@code content/}
     * @param output the folder the site is written to
     */
    public Build(Path project, Path output) {
        this(project, output, BuildCache.none());
    }

    /**
     * @param project the folder that holds {@code content/}
     * @param output the folder the site is written to
     * @param cache knows whether anything has changed since the last build
     */
    public Build(Path project, Path output, BuildCache cache) {
        this.project = project;
        this.output = output;
        this.cache = cache;
    }

    /** How a build ended. */
    public sealed interface Outcome {
        /** Nothing has changed since the site was written: it stands as it is, byte for byte. */
        record Standing(Tally tally, WriteSummary summary) implements Outcome {}

        /** The site has been written. */
        record Written(Proof proof, WriteSummary summary) implements Outcome {}

        /**
         * The content or a template has errors; the old site is as it was.
         *
         * @param texts the files that the diagnostics are about, by their paths
         */
        record Rejected(Proof proof, List<Diagnostic> diagnostics, Map<String, SourceText> texts) implements Outcome {}
    }

    /**
     * Runs the build.
     *
     * @param asOf the day that freshness is judged by; else the project's own, else {@code today}
     * @param today today's date where the command runs
     * @param strict whether warnings stop the build
     * @param timings takes note of each step
     * @throws OutputRefused when the site may not be written where it was asked to be
     * @throws IOException when the machine fails; the old site is whole
     */
    public Outcome run(Optional<LocalDate> asOf, LocalDate today, boolean strict, Timings timings) throws IOException {
        OutputFolder folder =
                OutputFolder.of(output, project, List.of(project.resolve("content"), project.resolve("templates")));
        Optional<BuildCache.Entry> entry =
                timings.time("look", () -> cache.entry(project, folder, settings(asOf, today, strict)));
        if (entry.isPresent()) {
            Optional<BuildCache.Standing> standing =
                    timings.time("compare", () -> entry.get().standing(folder));
            if (standing.isPresent()) {
                return new Outcome.Standing(
                        standing.get().tally(), standing.get().summary());
            }
        }
        Outcome outcome = make(folder, asOf, today, strict, timings);
        if (entry.isPresent() && outcome instanceof Outcome.Written(Proof proof, WriteSummary summary)) {
            if (proof.report().diagnostics().isEmpty()) {
                entry.get().remember(summary.checksum(), Tally.of(proof.report()));
            }
        }
        return outcome;
    }

    private static List<String> settings(Optional<LocalDate> asOf, LocalDate today, boolean strict) {
        return List.of(asOf.map(LocalDate::toString).orElse(""), today.toString(), String.valueOf(strict));
    }

    private Outcome make(
            OutputFolder folder, Optional<LocalDate> asOf, LocalDate today, boolean strict, Timings timings)
            throws IOException {
        Proof proof = Proof.of(project, asOf, today, Purpose.SITE, timings);
        List<Diagnostic> found = proof.report().diagnostics();
        if (proof.report().hasErrors() || (strict && !found.isEmpty())) {
            return new Outcome.Rejected(proof, found, proof.content().texts());
        }
        var renderer = new SiteRenderer(project);
        List<Diagnostic> ownFaults = renderer.templateFaults();
        if (!ownFaults.isEmpty()) {
            return new Outcome.Rejected(proof, ownFaults, renderer.texts());
        }
        SitePlan plan = timings.time("plan", () -> SitePlanner.plan(proof.content(), proof.facts(), proof.report()));
        try (SiteWriter writer = SiteWriter.open(folder)) {
            int pages = plan.pages().size();
            List<Diagnostic> faults = timings.time(
                    "render",
                    () -> renderer.render(plan, new SiteRenderer.Sink() {
                        @Override
                        public void put(String path, byte[] content) throws IOException {
                            writer.put(path, content);
                            timings.progress().drawn(pages);
                        }

                        @Override
                        public void put(String path, Iterable<String> pieces) throws IOException {
                            writer.put(path, pieces);
                            timings.progress().drawn(pages);
                        }
                    }));
            if (!faults.isEmpty()) {
                return new Outcome.Rejected(proof, faults, renderer.texts());
            }
            return new Outcome.Written(proof, timings.time("write", writer::commit));
        }
    }
}
