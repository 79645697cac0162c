package dev.standfirst.pipeline;

import dev.standfirst.check.Checker;
import dev.standfirst.check.Report;
import dev.standfirst.check.Tally;
import dev.standfirst.content.AddedBriefing;
import dev.standfirst.content.ContentReader;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.fact.Facts;
import dev.standfirst.output.OutputFolder;
import dev.standfirst.output.SiteWriter;
import dev.standfirst.output.WriteSummary;
import dev.standfirst.pipeline.Build.Outcome;
import dev.standfirst.proof.Proof;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.render.RenderedPages;
import dev.standfirst.render.SiteRenderer;
import dev.standfirst.render.TemplateAnchors;
import dev.standfirst.route.Route;
import dev.standfirst.site.SitePlan;
import dev.standfirst.site.SitePlanner;
import dev.standfirst.site.view.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The six steps from a project to its site: read, resolve, check, plan, render, write. A check takes the first three. A preview takes
 * the first four and renders each page when somebody asks for it. A build takes them all.
 */
public final class Pipeline {
    private final Path project;
    private final CheckOptions options;
    private final Timings timings;

    /**
     * @param project the folder that holds {@code content/}
     * @param timings records each step
     */
    public Pipeline(Path project, CheckOptions options, Timings timings) {
        this.project = project;
        this.options = options;
        this.timings = timings;
    }

    /** What a project is checked for. */
    private enum Goal {
        /** A report: nothing is rendered. */
        REPORT,

        /** A preview: drafts are checked too, and pages are rendered on demand. */
        PREVIEW,

        /** A site: every text will be rendered. */
        SITE
    }

    /**
     * Reads, resolves and checks.
     *
     * @throws IOException when a file cannot be read; bad content is a diagnostic instead
     */
    public CheckedProject check() throws IOException {
        return check(Goal.REPORT, IncrementalState.once(project));
    }

    /**
     * Reads, resolves and checks, drafts too, but only what differs from the last time.
     *
     * @param state of the last time, and of this one afterwards
     * @throws IOException when a file cannot be read; bad content is a diagnostic instead
     */
    public CheckedProject checkForPreview(IncrementalState state) throws IOException {
        return check(Goal.PREVIEW, state);
    }

    /**
     * Reads, resolves and checks, with a text that is in no file as one more briefing.
     *
     * @param name stands for the name of its file
     * @throws IOException when a file or the text cannot be read; bad content is a diagnostic instead
     */
    public CheckedProject check(String name, InputStream text) throws IOException {
        Content content = timings.time("read", () -> AddedBriefing.to(ContentReader.read(project), name, text));
        return check(Goal.REPORT, IncrementalState.once(project), content);
    }

    private CheckedProject check(Goal goal, IncrementalState state) throws IOException {
        return check(goal, state, timings.time("read", () -> ContentReader.read(project, state.files())));
    }

    private CheckedProject check(Goal goal, IncrementalState state, Content read) throws IOException {
        ProseReader prose = state.readerFor(read.site());
        LocalDate asOf = options.asOf(read.site());
        Content content = read.asOf(asOf);
        Facts facts = timings.time("resolve", () -> Facts.resolve(content.facts(), prose::readWhole, state.facts()));
        state.recall(content, facts, asOf);
        var checker = new Checker(prose, goal == Goal.PREVIEW, goal == Goal.SITE, new TemplateAnchors(project));
        Report report = timings.time("check", () -> checker.check(content, facts, asOf, state.results()));
        return state.keep(new CheckedProject(content, facts, report, asOf));
    }

    /** Plans a preview, drafts too. */
    public SitePlan planPreview(CheckedProject checked, SiteRenderer renderer) {
        return timings.time(
                "plan",
                () -> SitePlanner.preview(
                        checked.content(), checked.facts(), checked.report(), messages(checked, renderer)));
    }

    private static Messages messages(CheckedProject checked, SiteRenderer renderer) {
        return renderer.messages(checked.content().site().language());
    }

    /**
     * Plans a preview, drafts too.
     *
     * @param before the plan of the same project a moment ago
     */
    public SitePlan planPreview(CheckedProject checked, SiteRenderer renderer, SitePlan before) {
        return timings.time(
                "plan",
                () -> SitePlanner.preview(
                        checked.content(), checked.facts(), checked.report(), messages(checked, renderer), before));
    }

    /**
     * Reads, resolves, checks, plans, renders and writes. The old site does not change unless all of it went well.
     *
     * @param state of the last build, and of this one afterwards
     * @param known the pages of the last build, and of this one afterwards
     */
    Outcome build(OutputFolder folder, IncrementalState state, RenderedPages known) throws IOException {
        String digest = timings.time("digest", () -> ProjectDigest.of(project));
        CheckedProject checked = check(Goal.SITE, state);
        if (!options.accepts(checked.report())) {
            return new Outcome.Rejected(
                    checked, checked.report().diagnostics(), checked.content().texts());
        }
        var renderer = new SiteRenderer(project);
        List<Diagnostic> templateFaults = renderer.templateFaults();
        if (!templateFaults.isEmpty()) {
            return new Outcome.Rejected(checked, templateFaults, renderer.texts());
        }
        SitePlan plan = timings.time(
                "plan",
                () -> SitePlanner.plan(
                        checked.content(), checked.facts(), checked.report(), messages(checked, renderer)));
        try (SiteWriter writer = SiteWriter.open(folder)) {
            var sink =
                    new DigestingSink(writer, timings.progress(), plan.pages().size());
            RenderedPages rendered = state.memory()
                    .map(memory -> memory.unchanged(plan, checked.content(), checked.facts()))
                    .orElse(known);
            List<Diagnostic> faults = timings.time("render", () -> renderer.render(plan, sink, rendered));
            if (!faults.isEmpty()) {
                return new Outcome.Rejected(checked, faults, renderer.texts());
            }
            var proof = new Proof(sink.digests(), digest, ProgramVersion.number());
            writer.put(
                    Route.PROOF.file(),
                    proof.pieces(
                            Tally.of(checked.report()), checked.facts().all().size()));
            WriteSummary summary = timings.time("write", writer::commit);
            state.memory().ifPresent(memory -> memory.keep(checked.content(), checked.facts(), sink.digests()));
            return new Outcome.Written(checked, summary);
        }
    }
}
