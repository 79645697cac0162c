package dev.standfirst.preview;

import dev.standfirst.content.Briefing;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.render.SiteRenderer;
import dev.standfirst.render.SiteRenderer.Rendered;
import dev.standfirst.route.Route;
import dev.standfirst.site.SitePlan;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageContent.Templated;
import dev.standfirst.site.model.TemplateName;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The files of one plan. Each is rendered when somebody first asks for it, and then kept. Safe on any thread. */
final class PreviewPages {
    private final Optional<SitePlan> plan;
    private final SiteRenderer renderer;
    private final boolean flawed;
    private final Optional<PreviewPages> fallback;
    private final ConcurrentMap<String, Preview.File> rendered;
    /** The paths of all files, gathered when they are first asked for: rendering adds none. */
    private volatile @Nullable Set<String> files;

    /** The templates that failed. */
    private final Set<TemplateName<?>> failing = ConcurrentHashMap.newKeySet();

    private PreviewPages(
            Optional<SitePlan> plan,
            SiteRenderer renderer,
            boolean flawed,
            Optional<PreviewPages> fallback,
            ConcurrentMap<String, Preview.File> rendered) {
        this.plan = plan;
        this.renderer = renderer;
        this.flawed = flawed;
        this.fallback = fallback;
        this.rendered = rendered;
    }

    /**
     * The pages of a plan.
     *
     * @param plan none when the content does not allow any
     * @param flawed whether the content has errors, so that a page may lack what it needs
     * @param lastGood where a page is taken from that cannot be rendered; what that one falls back on itself is let go
     */
    static PreviewPages of(
            Optional<SitePlan> plan, SiteRenderer renderer, boolean flawed, Optional<PreviewPages> lastGood)
            throws IOException {
        var rendered = new ConcurrentHashMap<String, Preview.File>();
        if (plan.isPresent()) {
            renderer.assets((path, content) -> rendered.put(path, new Preview.File(content, false, List.of())));
        }
        return new PreviewPages(plan, renderer, flawed, lastGood.map(PreviewPages::alone), rendered);
    }

    private PreviewPages alone() {
        return new PreviewPages(plan, renderer, flawed, Optional.empty(), rendered);
    }

    Optional<SitePlan> plan() {
        return plan;
    }

    Set<String> files() {
        Set<String> known = files;
        if (known == null) {
            var all = new HashSet<String>();
            plan.ifPresent(some -> all.addAll(some.files()));
            all.addAll(rendered.keySet());
            known = Collections.unmodifiableSet(all);
            files = known;
        }
        return known;
    }

    /** How many pages are planned. */
    int planned() {
        return plan.map(some -> some.pages().size()).orElse(0);
    }

    /** The files that others have not. */
    List<String> filesNotIn(PreviewPages others) {
        boolean same = plan.isPresent() && others.plan.isPresent() && plan.get().hasFilesOf(others.plan.get());
        return (same ? rendered.keySet() : files())
                .stream().filter(path -> !others.has(path)).toList();
    }

    boolean has(String path) {
        return rendered.containsKey(path) || planned(path).isPresent();
    }

    Optional<Preview.File> file(String path) throws IOException {
        Preview.File known = rendered.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Page> page = planned(path);
        if (plan.isEmpty() || page.isEmpty()) {
            return Optional.empty();
        }
        Preview.File file = render(plan.get(), page.get(), path);
        Preview.File first = rendered.putIfAbsent(path, file);
        return Optional.of(first == null ? file : first);
    }

    private Optional<Page> planned(String path) {
        return plan.flatMap(some -> some.page(path));
    }

    private Preview.File render(SitePlan from, Page page, String path) throws IOException {
        try {
            return switch (renderer.render(from, page)) {
                case Rendered.Bytes(byte[] content) -> new Preview.File(content, false, List.of());
                case Rendered.Pieces text -> new Preview.File(text.bytes(), false, List.of());
                case Rendered.Failed(var template, Diagnostic fault) -> {
                    failing.add(template);
                    yield earlier(path, List.of(fault));
                }
            };
        } catch (RuntimeException e) {
            if (flawed) {
                return earlier(path, List.of());
            }
            throw e;
        }
    }

    private Preview.File earlier(String path, List<Diagnostic> faults) throws IOException {
        byte[] content = new byte[0];
        if (fallback.isPresent()) {
            content = fallback.get().file(path).map(Preview.File::content).orElse(content);
        }
        return new Preview.File(content, true, faults);
    }

    /**
     * What is wrong with the templates: found by rendering the first page of each. If the last pages came of the same templates, only those
     * that failed then are tried again.
     *
     * @param last the pages before these
     */
    List<Diagnostic> faults(Optional<PreviewPages> last) throws IOException {
        Optional<Set<TemplateName<?>>> suspects =
                last.filter(pages -> pages.renderer == renderer).map(pages -> pages.failing);
        var first = new LinkedHashMap<TemplateName<?>, String>();
        for (Page page : plan.map(SitePlan::pages).orElse(List.of())) {
            if (page.content() instanceof Templated<?> content) {
                first.putIfAbsent(content.template(), page.route().file());
            }
        }
        var faults = new LinkedHashSet<Diagnostic>();
        for (Map.Entry<TemplateName<?>, String> template : first.entrySet()) {
            if (suspects.isEmpty() || suspects.get().contains(template.getKey())) {
                file(template.getValue()).ifPresent(file -> faults.addAll(file.faults()));
            }
        }
        return List.copyOf(faults);
    }

    Optional<Route> pageOf(String briefing) {
        return plan.flatMap(some -> some.briefingIn(briefing));
    }

    Optional<Briefing> briefingOn(String path) {
        return plan.flatMap(some -> some.page(path).flatMap(page -> some.briefingAt(page.route())));
    }
}
