package dev.standfirst.site;

import dev.standfirst.check.Report;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.Coverage;
import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Content;
import dev.standfirst.content.model.SiteSettings;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.narrative.model.Anchors;
import dev.standfirst.prose.HedgeTable;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models;
import dev.standfirst.site.model.Models.Policy;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageModel;
import dev.standfirst.site.model.PublisherItem;
import dev.standfirst.site.model.SiteModel;
import dev.standfirst.site.view.ChangeLog;
import dev.standfirst.site.view.Language;
import dev.standfirst.site.view.Messages;
import dev.standfirst.site.view.ReadingOrder;
import dev.standfirst.site.view.Uses;
import dev.standfirst.site.view.ViewModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plans a site: which pages there are, and what each shows. */
public final class SitePlanner {
    private final Content content;
    private final Facts facts;
    private final Report report;
    private final ViewModels catalogue;
    private final ReadingOrder order;
    private final List<Briefing> briefings;
    private final List<Page> pages = new ArrayList<>();

    private SitePlanner(Content content, Facts facts, Report report, Messages messages, ReadingOrder order) {
        this.content = content;
        this.facts = facts;
        this.report = report;
        this.catalogue = new ViewModels(content, facts, report, messages);
        this.order = order;
        this.briefings = order.briefings();
    }

    /** Plans the site of a project that has no errors; drafts have no pages. */
    public static SitePlan plan(Content content, Facts facts, Report report, Messages messages) {
        List<Briefing> published = content.briefings().stream()
                .filter(briefing -> !briefing.draft())
                .toList();
        return new SitePlanner(
                        content, DraftFacts.kept(content, facts, report), report, messages, ReadingOrder.of(published))
                .plan();
    }

    /** Plans the preview of a project, drafts and all, as far as its errors allow. */
    public static SitePlan preview(Content content, Facts facts, Report report, Messages messages) {
        return new SitePlanner(content, facts, report, messages, ReadingOrder.of(content.briefings())).plan();
    }

    /**
     * Plans the preview of a project, drafts and all, as far as its errors allow.
     *
     * @param before the plan of the same project a moment ago
     */
    public static SitePlan preview(Content content, Facts facts, Report report, Messages messages, SitePlan before) {
        ReadingOrder order = before.order().updated(content.briefings());
        return new SitePlanner(content, facts, report, messages, order).plan().after(before);
    }

    /** The pages hold this planner, so it keeps nothing of the plan before, or no plan could ever be freed. */
    private SitePlan plan() {
        var uses = new Uses(catalogue, this::gatherUses);
        home();
        new BriefingPages(catalogue, order).pages().forEach(pages::add);
        new ListPages(catalogue, briefings).pages().forEach(pages::add);
        new FactPages(catalogue, content, facts, uses).pages().forEach(pages::add);
        new ClaimPages(catalogue, briefings).pages().forEach(pages::add);
        new SourcePages(catalogue, content, facts).pages().forEach(pages::add);
        corrections();
        method();
        new SearchPages(catalogue, content, facts, briefings).pages().forEach(pages::add);
        pages.add(new Page(
                Route.NOT_FOUND,
                PageModel.NotFound.TEMPLATE,
                catalogue.text("not-found"),
                catalogue.text("not-found.description"),
                false,
                PageModel.NotFound::new));
        new MachinePages(catalogue, content, facts, briefings, site())
                .pages(List.copyOf(pages))
                .forEach(pages::add);
        ChartPages.pages(catalogue, facts, report).forEach(pages::add);
        MediaPages.pages(catalogue.media(), report, content.site().masthead()).forEach(pages::add);
        return new SitePlan(site(), catalogue, order, pages);
    }

    private SiteModel site() {
        SiteSettings site = content.site();
        String title =
                catalogue.proseIfAny(site.title()).map(Models.Prose::plain).orElse("");
        return new SiteModel(
                title,
                catalogue.media().logo(site.masthead()),
                catalogue
                        .proseIfAny(site.description())
                        .map(Models.Prose::plain)
                        .orElse(""),
                site.baseUrl().toString(),
                site.language().toLanguageTag(),
                Language.isRightToLeft(site.language()),
                new PublisherItem(
                        site.publisher().name().isEmpty()
                                ? title
                                : site.publisher().name(),
                        site.publisher().url(),
                        policies().stream()
                                .map(policy -> new PublisherItem.PolicyItem(
                                        policy.name(), new Route(Route.METHOD.path() + "#" + policy.id())))
                                .toList()),
                site.contact(),
                Models.Figures.of(report.coverage()));
    }

    private void gatherUses(Uses uses) {
        for (Briefing briefing : briefings) {
            Route route = Route.briefing(briefing.slug());
            String title = catalogue.prose(briefing.title()).plain();
            catalogue.checked(briefing.title()).ifPresent(text -> uses.add(route, title, text));
            catalogue.checked(briefing.description()).ifPresent(text -> uses.add(route, title, text));
            catalogue.checked(briefing.body()).ifPresent(text -> uses.add(route, title, text));
        }
        for (CheckedClaim claim : report.claims()) {
            Route route = Route.claim(claim.claim().id());
            String title =
                    catalogue.text("fact.claim", catalogue.item(claim).title().plain());
            uses.add(route, title, claim.said());
            catalogue.checked(claim.claim().assessment().rationale()).ifPresent(text -> uses.add(route, title, text));
        }
        for (Fact fact : facts.all()) {
            fact.declared()
                    .caveats()
                    .forEach(caveat -> catalogue
                            .checked(caveat.text())
                            .ifPresent(text -> uses.add(Route.fact(fact.id()), fact.label(), text)));
        }
    }

    private void home() {
        SiteModel site = site();
        pages.add(new Page(
                Route.HOME,
                PageModel.Home.TEMPLATE,
                site.title(),
                site.description(),
                true,
                () -> new HomePage(catalogue, briefings, facts, content.site()).model()));
    }

    private void corrections() {
        pages.add(new Page(
                Route.CORRECTIONS,
                PageModel.CorrectionsPage.TEMPLATE,
                catalogue.text("corrections"),
                catalogue.text("corrections.lead"),
                true,
                () -> new PageModel.CorrectionsPage(new ChangeLog(catalogue, briefings, facts).corrections())));
    }

    private void method() {
        pages.add(new Page(
                Route.METHOD,
                PageModel.MethodPage.TEMPLATE,
                catalogue.text("method"),
                catalogue.text("method.description"),
                true,
                () -> new PageModel.MethodPage(policies(), words())));
    }

    /** No heading's fragment has the underscore that theirs have. */
    private List<Policy> policies() {
        var anchors = new Anchors();
        return content.site().policies().entrySet().stream()
                .filter(policy -> !policy.getValue().isEmpty())
                .map(policy -> new Policy(
                        catalogue.language().headline(policy.getKey()),
                        "policy_" + anchors.of(policy.getKey()),
                        catalogue.prose(policy.getValue())))
                .toList();
    }

    private static List<Models.WordRow> words() {
        return HedgeTable.rows().stream()
                .map(row -> new Models.WordRow(
                        row.hedge().name().toLowerCase(Locale.ROOT).replace('_', '-'), row.before(), row.after()))
                .toList();
    }

    /** Coverage of all published words of a briefing. */
    static Coverage coverage(ViewModels catalogue, Briefing briefing) {
        return java.util.stream.Stream.of(briefing.title(), briefing.description(), briefing.body())
                .flatMap(text -> catalogue.checked(text).stream())
                .map(CheckedText::coverage)
                .reduce(Coverage.NONE, Coverage::plus);
    }
}
