package dev.standfirst.site.model;

import dev.standfirst.route.Route;
import dev.standfirst.site.model.HomeModels.BriefingCard;
import dev.standfirst.site.model.HomeModels.LeadItem;
import dev.standfirst.site.model.HomeModels.Tally;
import dev.standfirst.site.model.HomeModels.TitledChart;
import dev.standfirst.site.model.Models.AssessmentItem;
import dev.standfirst.site.model.Models.Body;
import dev.standfirst.site.model.Models.BylineItem;
import dev.standfirst.site.model.Models.ChangeItem;
import dev.standfirst.site.model.Models.CitationItem;
import dev.standfirst.site.model.Models.ClaimCard;
import dev.standfirst.site.model.Models.ClaimItem;
import dev.standfirst.site.model.Models.CorrectionItem;
import dev.standfirst.site.model.Models.Derivation;
import dev.standfirst.site.model.Models.FactGroup;
import dev.standfirst.site.model.Models.FactItem;
import dev.standfirst.site.model.Models.FeedEntry;
import dev.standfirst.site.model.Models.Figures;
import dev.standfirst.site.model.Models.FindingItem;
import dev.standfirst.site.model.Models.Neighbours;
import dev.standfirst.site.model.Models.Note;
import dev.standfirst.site.model.Models.Noted;
import dev.standfirst.site.model.Models.Policy;
import dev.standfirst.site.model.Models.Prose;
import dev.standfirst.site.model.Models.RevisionItem;
import dev.standfirst.site.model.Models.SearchGroup;
import dev.standfirst.site.model.Models.Section;
import dev.standfirst.site.model.Models.SitemapEntry;
import dev.standfirst.site.model.Models.SourceGroup;
import dev.standfirst.site.model.Models.SourceItem;
import dev.standfirst.site.model.Models.TestItem;
import dev.standfirst.site.model.Models.Use;
import dev.standfirst.site.model.Models.WordRow;
import java.util.List;
import java.util.Optional;

/** What the template of one page gets: one record for each template, which names it. */
public sealed interface PageModel {
    /**
     * The home page: what it leads with, the tally of claims, some claims as cards, the briefings in order, and what changed lately, newest
     * first.
     */
    record Home(
            Optional<LeadItem> lead,
            Tally tally,
            List<ClaimCard> claims,
            List<BriefingCard> briefings,
            List<ChangeItem> changes)
            implements PageModel {
        public static final TemplateName<Home> TEMPLATE = new TemplateName<>("home");
    }

    /** A briefing's page. */
    record BriefingPage(
            Prose title,
            Optional<Prose> description,
            BylineItem byline,
            Figures coverage,
            Optional<Body> body,
            List<Section> sections,
            List<Note> notes,
            List<CorrectionItem> corrections,
            Neighbours neighbours,
            Optional<Route> picture)
            implements PageModel, Noted {
        public static final TemplateName<BriefingPage> TEMPLATE = new TemplateName<>("briefing");
    }

    /** The briefings of an author or on a topic; {@code kind} is {@code author} or {@code topic}. */
    record BriefingList(String kind, String name, List<BriefingCard> briefings) implements PageModel {
        public static final TemplateName<BriefingList> TEMPLATE = new TemplateName<>("list");
    }

    /** A fact's page. {@code derivation} is empty where it is not computed. */
    record FactPage(
            FactItem fact,
            String universe,
            String reviewBy,
            Derivation derivation,
            List<FactItem> dependants,
            List<Use> uses,
            List<RevisionItem> revisions,
            Optional<TitledChart> series,
            String periodIso,
            Route json)
            implements PageModel {
        public static final TemplateName<FactPage> TEMPLATE = new TemplateName<>("fact");
    }

    /** A claim's page. {@code brief} says whether what was said is one paragraph. */
    record ClaimPage(
            ClaimItem claim,
            Prose said,
            boolean brief,
            FindingItem finding,
            List<TestItem> tests,
            List<Note> notes,
            List<Prose> untested,
            AssessmentItem assessment,
            List<CitationItem> where,
            Optional<Route> picture)
            implements PageModel, Noted {
        public static final TemplateName<ClaimPage> TEMPLATE = new TemplateName<>("claim");
    }

    /** A source's page: what rests on it; {@code language} is the name of its language, or {@code ""}. */
    record SourcePage(
            SourceItem source,
            String accessed,
            String language,
            String note,
            List<FactItem> facts,
            List<ClaimItem> claims)
            implements PageModel {
        public static final TemplateName<SourcePage> TEMPLATE = new TemplateName<>("source");
    }

    /** The index of facts by topic, which is the file that they are in, with every status and source that occurs in it. */
    record FactsPage(List<FactGroup> groups, List<String> statuses, List<SourceItem> sources) implements PageModel {
        public static final TemplateName<FactsPage> TEMPLATE = new TemplateName<>("facts");
    }

    /** The index of claims, and how many there are of each ruling. */
    record ClaimsPage(Tally tally, List<ClaimItem> claims) implements PageModel {
        public static final TemplateName<ClaimsPage> TEMPLATE = new TemplateName<>("claims");
    }

    /** The index of sources, by publisher. */
    record SourcesPage(List<SourceGroup> groups) implements PageModel {
        public static final TemplateName<SourcesPage> TEMPLATE = new TemplateName<>("sources");
    }

    /** The page of corrections. */
    record CorrectionsPage(List<CorrectionItem> corrections) implements PageModel {
        public static final TemplateName<CorrectionsPage> TEMPLATE = new TemplateName<>("corrections");
    }

    /** The page that says how the site is checked. */
    record MethodPage(List<Policy> policies, List<WordRow> words) implements PageModel {
        public static final TemplateName<MethodPage> TEMPLATE = new TemplateName<>("method");
    }

    /** What is at the address of a fact that was published and is no more. */
    record Withdrawn(String id, Prose reason) implements PageModel {
        public static final TemplateName<Withdrawn> TEMPLATE = new TemplateName<>("withdrawn");
    }

    /** What other sites show in the frame of a fact that was withdrawn: a link to the page that says so. */
    record EmbeddedWithdrawn(Route to) implements PageModel {
        public static final TemplateName<EmbeddedWithdrawn> TEMPLATE = new TemplateName<>("embedded-withdrawn");
    }

    /** A page that leads on to where something is now. */
    record Redirect(Route to) implements PageModel {
        public static final TemplateName<Redirect> TEMPLATE = new TemplateName<>("redirect");
    }

    /** A fact for another site to frame; of a series, its chart. */
    record EmbeddedFact(FactItem fact, Optional<TitledChart> series) implements PageModel {
        public static final TemplateName<EmbeddedFact> TEMPLATE = new TemplateName<>("embedded-fact");
    }

    /** A claim for another site to frame. */
    record EmbeddedClaim(ClaimCard card) implements PageModel {
        public static final TemplateName<EmbeddedClaim> TEMPLATE = new TemplateName<>("embedded-claim");
    }

    /** The search page, with everything that can be found. */
    record SearchPage(List<SearchGroup> groups) implements PageModel {
        public static final TemplateName<SearchPage> TEMPLATE = new TemplateName<>("search");
    }

    /** A feed: its own address, the page it follows, its entries, newest first, and when the newest changed. */
    record Feed(String title, Route self, Route page, String updated, List<FeedEntry> entries) implements PageModel {
        public static final TemplateName<Feed> TEMPLATE = new TemplateName<>("feed.xml");
    }

    /** The addresses for the sitemap. */
    record Sitemap(List<SitemapEntry> pages) implements PageModel {
        public static final TemplateName<Sitemap> TEMPLATE = new TemplateName<>("sitemap.xml");
    }

    /** The files of a sitemap that is too long for one. */
    record SitemapIndex(List<Route> parts) implements PageModel {
        public static final TemplateName<SitemapIndex> TEMPLATE = new TemplateName<>("sitemap-index.xml");
    }

    /** The page for addresses that lead nowhere. */
    record NotFound() implements PageModel {
        public static final TemplateName<NotFound> TEMPLATE = new TemplateName<>("not-found");
    }

    /** What search engines may visit. */
    record Robots() implements PageModel {
        public static final TemplateName<Robots> TEMPLATE = new TemplateName<>("robots.txt");
    }

    /** The HTTP headers, as some hosts read them. */
    record Headers() implements PageModel {
        public static final TemplateName<Headers> TEMPLATE = new TemplateName<>("headers");
    }
}
