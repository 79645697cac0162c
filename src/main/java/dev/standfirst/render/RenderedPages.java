package dev.standfirst.render;

import dev.standfirst.digest.Sha256;
import dev.standfirst.render.AskedPlan.Answer;
import dev.standfirst.site.SitePlan;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageContent.Picture;
import dev.standfirst.site.model.PageContent.Templated;
import dev.standfirst.site.model.PageModel;
import dev.standfirst.site.model.SiteModel;
import dev.standfirst.site.model.TemplateName;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What the pages of a site were rendered from, kept from one build to the next: a page whose model is the same, and that gets the same
 * answers from the plan, has the same bytes. Templates are taken to be the same until it is told otherwise. Safe on any thread.
 */
public final class RenderedPages {
    /** How many pages are remembered. What one was rendered from takes some 10 kB. */
    private static final int MOST = 50_000;

    private final int most;
    private final ConcurrentMap<String, Made> made = new ConcurrentHashMap<>();

    /** The SHA-256 of pages that are known to be what they were, by path. */
    private final Map<String, String> unchanged;

    private RenderedPages(int most, Map<String, String> unchanged) {
        this.most = most;
        this.unchanged = Map.copyOf(unchanged);
    }

    /**
     * Remembers nothing, but knows of some pages that they are what they were.
     *
     * @param digests the SHA-256 of each, by path
     */
    public static RenderedPages unchanged(Map<String, String> digests) {
        return new RenderedPages(0, digests);
    }

    /** The SHA-256 of a page that is known to be what it was. */
    Optional<String> unchanged(Page page) {
        return Optional.ofNullable(unchanged.get(page.route().file()));
    }

    /** Remembers nothing. */
    public static RenderedPages none() {
        return new RenderedPages(0, Map.of());
    }

    /** Remembers nothing yet. */
    public static RenderedPages remembered() {
        return new RenderedPages(MOST, Map.of());
    }

    /** A page that has been rendered: from what, and the SHA-256 of its bytes. */
    private record Made(Object inputs, List<Answer> answers, String digest) {}

    /** What a template's page is rendered from, besides what it asks of the plan. */
    private record Inputs(SiteModel site, Page.Head head, TemplateName<?> template, PageModel model) {}

    /**
     * A page whose model has been made.
     *
     * @param page the page, which gives that model to whoever asks
     * @param inputs what it is rendered from
     */
    record Ready(Page page, Object inputs) {}

    /** Makes the model of a page; none of one that is not remembered. */
    Optional<Ready> ready(SitePlan plan, Page page) {
        if (most == 0) {
            return Optional.empty();
        }
        return switch (page.content()) {
            case Templated<?> content -> Optional.of(ready(plan, page, content));
            case Picture(var file) -> Optional.of(new Ready(page, file.drawing()));
            default -> Optional.empty();
        };
    }

    private static <M extends PageModel> Ready ready(SitePlan plan, Page page, Templated<M> content) {
        M model = content.model().get();
        Page.Head head = page.head().get();
        return new Ready(
                new Page(page.route(), () -> head, page.indexed(), new Templated<>(content.template(), () -> model)),
                new Inputs(plan.site(), head, content.template(), model));
    }

    /** The SHA-256 that a page had when it was last rendered, if it would be the same again. */
    Optional<String> digest(Ready ready, SitePlan plan) {
        Made last = made.get(ready.page().route().file());
        return last != null
                        && last.inputs().equals(ready.inputs())
                        && last.answers().stream().allMatch(each -> each.isOf(plan))
                ? Optional.of(last.digest())
                : Optional.empty();
    }

    /** Remembers a page that has been rendered. */
    void put(Ready ready, AskedPlan asked, byte[] content) throws IOException {
        String path = ready.page().route().file();
        if (made.size() < most || made.containsKey(path)) {
            made.put(path, new Made(ready.inputs(), asked.answers(), Sha256.of(content)));
        }
    }

    /** Forgets pages that a plan does not have. */
    void keepThoseOf(SitePlan plan) {
        if (!made.isEmpty()) {
            made.keySet().retainAll(new HashSet<>(plan.files()));
        }
    }

    /** Forgets all of them: a template may have changed. */
    public void clear() {
        made.clear();
    }
}
