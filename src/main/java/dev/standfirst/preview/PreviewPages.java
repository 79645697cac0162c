package dev.standfirst.preview;

import dev.standfirst.content.Briefing;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.render.SiteRenderer;
import dev.standfirst.render.SiteRenderer.Drawing;
import dev.standfirst.route.Route;
import dev.standfirst.site.SitePlan;
import dev.standfirst.site.model.Page;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The files of one plan, each drawn when it is first asked for and remembered. Safe on any thread. */
final class PreviewPages {
    private final Optional<SitePlan> plan;
    private final SiteRenderer renderer;
    private final boolean flawed;
    private final Optional<PreviewPages> fallback;
    private final ConcurrentMap<String, Preview.File> drawn;
    /** The paths of all files, gathered when they are first asked for: drawing adds none. */
    private volatile @Nullable Set<String> files;

    /** The templates that a page could not be drawn with. */
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    private PreviewPages(
            Optional<SitePlan> plan,
            SiteRenderer renderer,
            boolean flawed,
            Optional<PreviewPages> fallback,
            ConcurrentMap<String, Preview.File> drawn) {
        this.plan = plan;
        this.renderer = renderer;
        this.flawed = flawed;
        this.fallback = fallback;
        this.drawn = drawn;
    }

    /**
     * The pages of a plan.
     *
     * @param plan none when the content does not allow any
     * @param flawed whether the content has errors, so that a page may lack what it needs
     * @param lastGood where a page is taken from that cannot be drawn; what that one falls back on itself is let go
     */
    static PreviewPages of(
            Optional<SitePlan> plan, SiteRenderer renderer, boolean flawed, Optional<PreviewPages> lastGood)
            throws IOException {
        var drawn = new ConcurrentHashMap<String, Preview.File>();
        if (plan.isPresent()) {
            renderer.assets((path, content) -> drawn.put(path, new Preview.File(content, false, List.of())));
        }
        return new PreviewPages(plan, renderer, flawed, lastGood.map(PreviewPages::alone), drawn);
    }

    private PreviewPages alone() {
        return new PreviewPages(plan, renderer, flawed, Optional.empty(), drawn);
    }

    Optional<SitePlan> plan() {
        return plan;
    }

    Set<String> files() {
        Set<String> known = files;
        if (known == null) {
            var all = new HashSet<String>();
            plan.ifPresent(some -> all.addAll(some.files()));
            all.addAll(drawn.keySet());
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
        return (same ? drawn.keySet() : files())
                .stream().filter(path -> !others.has(path)).toList();
    }

    boolean has(String path) {
        return drawn.containsKey(path) || planned(path).isPresent();
    }

    Optional<Preview.File> file(String path) throws IOException {
        Preview.File known = drawn.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Page> page = planned(path);
        if (plan.isEmpty() || page.isEmpty()) {
            return Optional.empty();
        }
        Preview.File file = draw(plan.get(), page.get(), path);
        Preview.File first = drawn.putIfAbsent(path, file);
        return Optional.of(first == null ? file : first);
    }

    private Optional<Page> planned(String path) {
        return plan.flatMap(some -> some.page(path));
    }

    private Preview.File draw(SitePlan from, Page page, String path) throws IOException {
        try {
            return switch (renderer.draw(from, page)) {
                case Drawing.Drawn(byte[] content) -> new Preview.File(content, false, List.of());
                case Drawing.Streamed text -> new Preview.File(text.bytes(), false, List.of());
                case Drawing.Failed(Diagnostic fault) -> {
                    failing.add(page.template());
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
     * What is wrong with the templates: found by drawing the first page of each; where the last pages came of the same templates, only of
     * those that had a fault then.
     *
     * @param last the pages before these
     */
    List<Diagnostic> faults(Optional<PreviewPages> last) throws IOException {
        Optional<Set<String>> suspects =
                last.filter(pages -> pages.renderer == renderer).map(pages -> pages.failing);
        var first = new HashMap<String, String>();
        plan.ifPresent(some -> some.pages()
                .forEach(page ->
                        first.computeIfAbsent(page.template(), _ -> page.route().file())));
        var faults = new LinkedHashSet<Diagnostic>();
        for (Map.Entry<String, String> template : first.entrySet()) {
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
