package dev.standfirst.preview;

import dev.standfirst.check.VerdictChange;
import dev.standfirst.content.model.Briefing;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.pipeline.Pipeline;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.render.SiteRenderer;
import dev.standfirst.route.Route;
import dev.standfirst.site.SitePlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A project at one moment: its texts checked, and its site, of which each page is rendered when somebody first asks for it and then kept.
 * To its readers it never changes. Safe on any thread.
 *
 * <p>An editor goes on working while something is wrong, so a preview shows what it can. Content with errors has its pages all the same,
 * with the words as they now are. A page that cannot be rendered, and every page where a whole file could not be read, is shown as it was in
 * the last preview that had no errors.
 */
public final class Preview {
    private static final int MOST_COMPARED = 2_000;

    private final CheckedProject checked;
    private final List<Diagnostic> diagnostics;
    private final List<Timings.Step> timings;
    private final PreviewPages pages;
    private final Map<String, SourceText> templates;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final boolean earlier;

    /** The project when all of its files could last be read: half-typed content changes no verdict. */
    private final CheckedProject lastWhole;

    private Preview(
            CheckedProject checked,
            CheckedProject lastWhole,
            List<Diagnostic> diagnostics,
            List<Timings.Step> timings,
            PreviewPages pages,
            Map<String, SourceText> templates,
            boolean earlier) {
        this.templates = templates;
        this.earlier = earlier;
        this.checked = checked;
        this.lastWhole = lastWhole;
        this.diagnostics = List.copyOf(diagnostics);
        this.timings = timings;
        this.pages = pages;
    }

    /**
     * A file of the site.
     *
     * @param content its bytes, which nobody changes; none at all where it cannot be rendered and never could
     * @param earlier whether it is not what the project now says but an earlier state of it
     * @param faults what is wrong with its template, if that is why
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    public record File(byte[] content, boolean earlier, List<Diagnostic> faults) {
        /** Keeps its own copy of the faults. */
        public File {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Plans the site of a checked project.
     *
     * @param last the preview before this one, where there is one
     * @param lastGood the last preview without errors, where there is one
     */
    static Preview of(
            Pipeline pipeline,
            CheckedProject checked,
            SiteRenderer renderer,
            @Nullable Preview last,
            @Nullable Preview lastGood,
            Timings timings)
            throws IOException {
        PreviewPages before = last == null ? null : last.pages;
        PreviewPages fallback = lastGood == null ? null : lastGood.pages;
        boolean flawed = checked.report().hasErrors();
        SitePlan plan = fallback == null || isReadWhole(checked) ? plan(pipeline, checked, renderer, before) : null;
        PreviewPages pages =
                plan == null && fallback != null ? fallback : PreviewPages.of(plan, renderer, flawed, fallback);
        var diagnostics = new ArrayList<>(checked.report().diagnostics());
        diagnostics.addAll(timings.time("render", () -> pages.faults(before)));
        diagnostics.addAll(renderer.templateFaults());
        CheckedProject lastWhole = last == null || isReadWhole(checked) ? checked : last.lastWhole;
        return new Preview(
                checked, lastWhole, diagnostics, timings.steps(), pages, renderer.texts(), pages == fallback);
    }

    /** Whether every file could be read to its end. If not, what is missing is missing by accident: the editor is still typing. */
    private static boolean isReadWhole(CheckedProject checked) {
        return checked.content().known().all()
                && checked.content().diagnostics().stream()
                        .noneMatch(each -> each.code() == DiagnosticCode.YAML_SYNTAX
                                || each.code() == DiagnosticCode.UNREADABLE_FILE);
    }

    /** The plan; null where content with errors lacks what every plan needs. */
    private static @Nullable SitePlan plan(
            Pipeline pipeline, CheckedProject checked, SiteRenderer renderer, @Nullable PreviewPages before) {
        SitePlan planned = before == null ? null : before.plan();
        try {
            return planned == null
                    ? pipeline.planPreview(checked, renderer)
                    : pipeline.planPreview(checked, renderer, planned);
        } catch (RuntimeException e) {
            if (checked.report().hasErrors()) {
                return null;
            }
            throw e;
        }
    }

    /** The same site, with something that is wrong now. */
    Preview with(List<Diagnostic> faults) {
        return new Preview(checked, lastWhole, faults, List.of(), pages, templates, true);
    }

    /** The project as it was last read. */
    public CheckedProject checked() {
        return checked;
    }

    /** Everything that is wrong or may mislead, in the content and in the templates, by file and place. */
    public List<Diagnostic> diagnostics() {
        return Diagnostics.byPlace(diagnostics);
    }

    /** The files that diagnostics may be about, as they were last read: the content and the project's own templates. */
    public Map<String, SourceText> texts() {
        Map<String, SourceText> content = checked.content().texts();
        if (templates.isEmpty()) {
            return content;
        }
        var all = new HashMap<>(content);
        all.putAll(templates);
        return all;
    }

    /** Whether a build would refuse this. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /** How long each step took that led to this, in their order. */
    public List<Timings.Step> timings() {
        return timings;
    }

    /** The paths of all files of the site, {@code facts/index.html}, in no order. */
    public Set<String> files() {
        return pages.files();
    }

    /** Whether the site has a file at this path. */
    public boolean has(String path) {
        return pages.has(path);
    }

    /**
     * A file of the site, rendered now if nobody has asked for it before.
     *
     * @param path relative to the site: {@code facts/index.html}
     * @return none when the site has no such file
     * @throws IOException when the machine fails
     */
    public Optional<File> file(String path) throws IOException {
        asked.add(path);
        return shown(path);
    }

    private Optional<File> shown(String path) throws IOException {
        return pages.file(path).map(file -> earlier ? new File(file.content(), true, file.faults()) : file);
    }

    /** The page of a briefing: the path of its file within the site, by the path of its Markdown within the project. */
    public Optional<String> pageOf(String briefing) {
        return pages.pageOf(briefing).map(Route::file);
    }

    /** The briefing whose page a file of the site is, by that file's path. */
    public Optional<Briefing> briefingOn(String path) {
        return pages.briefingOn(path);
    }

    /** Whether the site has so many pages that only those are compared with an earlier preview's that somebody has looked at there. */
    public boolean isLarge() {
        return pages.planned() > MOST_COMPARED;
    }

    /**
     * The files of the site that are not what they were in an earlier preview of the same session, new and vanished ones too. Renders those
     * that may have changed: of a large site, whose rendering takes longer than an edit may, only those that were asked for in the earlier one.
     *
     * @throws IOException when the machine fails
     */
    public SortedSet<String> movedSince(Preview before) throws IOException {
        return movedSince(before, isLarge());
    }

    SortedSet<String> movedSince(Preview before, boolean onlyAsked) throws IOException {
        var moved = new TreeSet<String>();
        if (pages == before.pages) {
            return moved;
        }
        moved.addAll(pages.filesNotIn(before.pages));
        moved.addAll(before.pages.filesNotIn(pages));
        for (String path : onlyAsked ? before.asked : files()) {
            if (has(path) && before.has(path) && hasMoved(path, before)) {
                moved.add(path);
            }
        }
        return moved;
    }

    /** Whether one file is not what it was in an earlier preview of the same session. */
    public boolean hasMoved(String path, Preview before) throws IOException {
        return pages != before.pages && !Arrays.equals(content(path), before.content(path));
    }

    private byte @Nullable [] content(String path) throws IOException {
        return shown(path).map(File::content).orElse(null);
    }

    /**
     * The verdicts that are not what they were in an earlier preview of the same session. None while a file cannot be read; when it can
     * again, those that are not what they were when it last could.
     */
    public List<VerdictChange> turnedSince(Preview before) {
        return VerdictChange.between(before.lastWhole.report(), lastWhole.report());
    }
}
