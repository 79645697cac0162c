package dev.standfirst.check;

import dev.standfirst.check.context.PublishedTexts.PublishedText;
import dev.standfirst.check.context.SiteAddresses;
import dev.standfirst.check.context.SiteAddresses.Place;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.narrative.model.Anchors;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Heading;
import dev.standfirst.narrative.model.WebLink;
import dev.standfirst.route.Route;
import dev.standfirst.route.ThemeAnchors;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Judges what is after {@code #} in links within the site: whether the page that a link leads to has such a place. It needs all texts
 * of a project, since the headings of one are the places for links in another. Used for one check by one thread.
 */
final class FragmentJudge {
    /** Stands for the pages of all claims: which claim a text belongs to is not known here. */
    private static final Route CLAIM = Route.claim("-");

    private final Content content;
    private final SiteAddresses addresses;
    private final Consumer<BiConsumer<PublishedText, CheckedText>> texts;
    private final Predicate<String> isOfTemplates;
    private final Diagnostics diagnostics;

    /** The fragments of headings by page, for those pages that have any. */
    private final Map<Route, Set<String>> headings = new HashMap<>();

    /** The pages of briefings with figures, and those with corrections. */
    private final Set<Route> withFigures = new LinkedHashSet<>();

    private boolean gathered;

    /**
     * @param addresses the pages of the project
     * @param texts gives all texts
     * @param isOfTemplates whether the project's own templates may give some page such a fragment
     * @param diagnostics takes what is wrong
     */
    FragmentJudge(
            Content content,
            SiteAddresses addresses,
            Consumer<BiConsumer<PublishedText, CheckedText>> texts,
            Predicate<String> isOfTemplates,
            Diagnostics diagnostics) {
        this.content = content;
        this.addresses = addresses;
        this.texts = texts;
        this.isOfTemplates = isOfTemplates;
        this.diagnostics = diagnostics;
    }

    /** Judges the links of all texts. */
    void judge() {
        texts.accept((text, checked) -> {
            for (WebLink link : checked.narrative().links()) {
                if (!link.place().isEmpty()) {
                    judge(addresses.ofSite(link), text);
                }
            }
        });
    }

    private void judge(WebLink link, PublishedText text) {
        page(link, text).ifPresent(page -> {
            gather();
            Set<String> known = anchors(page);
            String fragment = link.place();
            if (!known.contains(fragment) && !isOfTemplates.test(fragment)) {
                report(link, page, fragment, known);
            }
        });
    }

    /** The page that a link leads to; none where that is not a page, or reported already. */
    private Optional<Route> page(WebLink link, PublishedText text) {
        String file = text.source().span().file();
        if (link.isOfPage()) {
            return text.blocks() ? Optional.of(pageOf(file)) : Optional.empty();
        }
        return link.isOfSite()
                        && addresses.place(link, file, text.blocks()) instanceof Place.There(Optional<Route> route)
                ? route.filter(page -> page.path().isEmpty() || page.path().endsWith("/"))
                : Optional.empty();
    }

    /** The page that a text with headings is on. */
    private Route pageOf(String file) {
        return addresses.briefingIn(file).orElse(Content.isOfClaims(file) ? CLAIM : Route.METHOD);
    }

    private void gather() {
        if (gathered) {
            return;
        }
        gathered = true;
        var given = new HashMap<Route, Anchors>();
        texts.accept((text, checked) -> {
            Route page = pageOf(text.source().span().file());
            if (page.isOfBriefing()
                    && checked.narrative().bindings().stream()
                            .anyMatch(binding -> binding.mode() != BindingMode.EXEMPT)) {
                withFigures.add(page);
            }
            if (text.blocks()) {
                for (Heading heading : checked.narrative().headings()) {
                    headings.computeIfAbsent(page, _ -> new LinkedHashSet<>())
                            .add(given.computeIfAbsent(page, _ -> new Anchors()).distinct(heading.anchor()));
                }
            }
        });
    }

    private Set<String> anchors(Route page) {
        Route shown = page.path().startsWith(Route.CLAIMS.path()) && !page.equals(Route.CLAIMS) ? CLAIM : page;
        Set<String> known = page.isOfBriefing()
                ? ThemeAnchors.ofBriefing(withFigures.contains(page), isCorrected(page))
                : ThemeAnchors.of(page);
        known.addAll(headings.getOrDefault(shown, Set.of()));
        if (page.equals(Route.FACTS)) {
            known.addAll(ThemeAnchors.ofTopics(content.facts().stream()
                    .map(fact -> fact.span().file())
                    .distinct()
                    .toList()));
        }
        return known;
    }

    private boolean isCorrected(Route page) {
        return content.briefings().stream()
                .anyMatch(briefing -> !briefing.corrections().isEmpty()
                        && Route.briefing(briefing.slug()).equals(page));
    }

    private void report(WebLink link, Route page, String fragment, Set<String> known) {
        String where =
                page.equals(CLAIM) ? "this page" : page.path().isEmpty() ? "the home page" : "“" + page.path() + "”";
        Diagnostic broken = Diagnostic.of(
                DiagnosticCode.BROKEN_LINK,
                link.span(),
                "there is no place “#" + fragment + "” on " + (link.isOfPage() ? "this page" : where));
        String before = link.url().substring(0, link.url().indexOf('#') + 1);
        diagnostics.add(DidYouMean.to(fragment, new TreeSet<>(known))
                .map(near -> broken.didYouMean(before + near))
                .orElseGet(() -> broken.help(help(page))));
    }

    private String help(Route page) {
        return headings.getOrDefault(page, Set.of()).stream()
                .findFirst()
                .map(first -> "link to a heading of the page, such as “#" + first + "”")
                .orElse("that page has no headings to link to; delete “#” and what follows it, or the link");
    }
}
