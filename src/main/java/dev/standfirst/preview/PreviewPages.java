package dev.standfirst.preview;

import dev.standfirst.content.model.Briefing;
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
    private final @Nullable SitePlan plan;
    private final SiteRenderer renderer;
    private final boolean flawed;
    private final @Nullable PreviewPages fallback;
    private final ConcurrentMap<String, Preview.File> rendered;
    /** The paths of all files, gathered when they are first asked for: rendering adds none. */
    private volatile @Nullable Set<String> files;

    /** The templates that failed. */
    private final Set<TemplateName<?>> failing = ConcurrentHashMap.newKeySet();

    private PreviewPages(
            @Nullable SitePlan plan,
            SiteRenderer renderer,
            boolean flawed,
            @Nullable PreviewPages fallback,
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
     * @param plan null when the content does not allow any
     * @param flawed whether the content has errors, so that a page may lack what it needs
     * @param lastGood where a page is taken from that cannot be rendered; what that one falls back on itself is dropped
     */
    static PreviewPages of(
            @Nullable SitePlan plan, SiteRenderer renderer, boolean flawed, @Nullable PreviewPages lastGood)
            throws IOException {
        var rendered = new ConcurrentHashMap<String, Preview.File>();
        if (plan != null) {
            renderer.assets((path, content) -> rendered.put(path, new Preview.File(content, false, List.of())));
        }
        return new PreviewPages(plan, renderer, flawed, lastGood == null ? null : lastGood.alone(), rendered);
    }

    private PreviewPages alone() {
        return new PreviewPages(plan, renderer, flawed, null, rendered);
    }

    @Nullable
    SitePlan plan() {
        return plan;
    }

    Set<String> files() {
        Set<String> known = files;
        if (known == null) {
            var all = new HashSet<String>();
            if (plan != null) {
                all.addAll(plan.files());
            }
            all.addAll(rendered.keySet());
            known = Collections.unmodifiableSet(all);
            files = known;
        }
        return known;
    }

    /** How many pages are planned. */
    int planned() {
        return plan == null ? 0 : plan.pages().size();
    }

    /** The files that others have not. */
    List<String> filesNotIn(PreviewPages others) {
        boolean same = plan != null && others.plan != null && plan.hasFilesOf(others.plan);
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
        if (plan == null || page.isEmpty()) {
            return Optional.empty();
        }
        Preview.File file = render(plan, page.get(), path);
        Preview.File first = rendered.putIfAbsent(path, file);
        return Optional.of(first == null ? file : first);
    }

    private Optional<Page> planned(String path) {
        return plan == null ? Optional.empty() : plan.page(path);
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
        if (fallback != null) {
            content = fallback.file(path).map(Preview.File::content).orElse(content);
        }
        return new Preview.File(content, true, faults);
    }

    /**
     * What is wrong with the templates: found by rendering the first page of each. If the last pages came of the same templates, only those
     * that failed then are tried again.
     *
     * @param last the pages before these, where there are any
     */
    List<Diagnostic> faults(@Nullable PreviewPages last) throws IOException {
        Set<TemplateName<?>> suspects = last != null && last.renderer == renderer ? last.failing : null;
        var first = new LinkedHashMap<TemplateName<?>, String>();
        for (Page page : plan == null ? List.<Page>of() : plan.pages()) {
            if (page.content() instanceof Templated<?> content) {
                first.putIfAbsent(content.template(), page.route().file());
            }
        }
        var faults = new LinkedHashSet<Diagnostic>();
        for (Map.Entry<TemplateName<?>, String> template : first.entrySet()) {
            if (suspects == null || suspects.contains(template.getKey())) {
                file(template.getValue()).ifPresent(file -> faults.addAll(file.faults()));
            }
        }
        return List.copyOf(faults);
    }

    Optional<Route> pageOf(String briefing) {
        return plan == null ? Optional.empty() : plan.briefingIn(briefing);
    }

    Optional<Briefing> briefingOn(String path) {
        return planned(path).flatMap(page -> plan == null ? Optional.empty() : plan.briefingAt(page.route()));
    }
}
