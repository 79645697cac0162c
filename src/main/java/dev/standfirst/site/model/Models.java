package dev.standfirst.site.model;

import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.Coverage;
import dev.standfirst.route.Route;
import dev.standfirst.sharecard.TitleCard;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the templates get, one record for each kind of page and each part that several pages share. */
public final class Models {
    private Models() {}

    /** How many figures there are, and how they stand. */
    public record Figures(int figures, int checked, int inserted, int quoted, int exempt) {
        /** The figures of a text or site. */
        public static Figures of(Coverage coverage) {
            return new Figures(
                    coverage.figures(), coverage.checked(), coverage.inserted(), coverage.quoted(), coverage.exempt());
        }
    }

    /** A link: where it leads, as a route, and its words. */
    public record Link(Route route, String text) {}

    /** A text as the editors wrote it, with its verdicts; {@code plain} is the same without markup. */
    public record Prose(CheckedText checked, String plain) {}

    /** A text of many paragraphs as the editors wrote it, with its verdicts. */
    public record Body(CheckedText checked) {}

    /** The home page: the briefings in order, figures worth a card, the claims, and what changed lately, newest first. */
    public record Home(
            List<BriefingItem> briefings, List<FactItem> figures, List<ClaimItem> claims, List<ChangeItem> changes) {}

    /** Something that changed: {@code what} is "Published", "Revised", "Corrected" or "Figure revised". */
    public record ChangeItem(String on, String onIso, String what, Link page) {}

    /** A briefing in a list. */
    public record BriefingItem(
            Route route, Prose title, Optional<Prose> description, String date, String dateIso, Figures coverage) {}

    /** A briefing's page. */
    public record BriefingPage(
            Prose title,
            Optional<Prose> description,
            List<String> authors,
            String date,
            String dateIso,
            String revised,
            String revisedIso,
            Figures coverage,
            Optional<Body> body,
            List<Section> sections,
            List<Note> notes,
            List<CorrectionItem> corrections,
            Optional<Link> previous,
            Optional<Link> next,
            Optional<Route> picture)
            implements Noted {}

    /** A heading in a briefing's contents. */
    public record Section(String anchor, String text) {}

    /** A page that has notes: a figure of one of their texts opens its note in place, any other figure is a link. */
    public interface Noted {
        /** The notes, numbered from 1. */
        List<Note> notes();
    }

    /**
     * What stands behind a figure of a page.
     *
     * @param number its number on the page, from 1
     * @param text the text in which the figure stands
     * @param binding the figure's place among the bindings of that text, from 0
     * @param words the figure as it stands on the page
     * @param mode assert, insert or quote
     * @param verdict the verdict's label; {@code ""} for a quote
     * @param reading what the words say, in short; {@code ""} for a quote
     * @param reason why, a sentence without its full stop
     * @param headroom how far the facts at its root may move before the verdict turns; none for an insert, which moves with its fact
     * @param fact the fact behind it
     * @param claim the claim it is quoted from
     */
    public record Note(
            int number,
            CheckedText text,
            int binding,
            String words,
            String mode,
            String verdict,
            String reading,
            String reason,
            List<HeadroomItem> headroom,
            Optional<FactItem> fact,
            Optional<ClaimItem> claim) {}

    /** How far a fact may move: {@code 922 may rise to 1,265 (contradicted from 1,266) and fall without limit}. */
    public record HeadroomItem(Prose fact, Route route, String words) {}

    /**
     * The same comparison over other periods: {@code own} is the fact's own; {@code from} and {@code length} place its bar, in hundredths
     * of the room that all of them take.
     */
    public record WindowItem(String periods, String value, String from, String length, String verdict, boolean own) {}

    /**
     * A fact wherever it is listed: its value as shown, what it is about, and where it comes from.
     *
     * @param route its page
     * @param id its id
     * @param label what it is, a noun phrase
     * @param definition what exactly it counts
     * @param value its value as readers read it
     * @param unit the noun of a count, else {@code ""}
     * @param period its period as readers read it, or {@code ""}
     * @param statuses how settled it is
     * @param saidBy who stated it, or {@code ""}
     * @param sources where it comes from
     * @param restsOn for a computed fact with no source of its own, where the facts at its root come from
     * @param caveats what must be known beside it, its own and those of its inputs
     * @param computed whether it has a formula
     * @param spark the points of a line through its series, {@code x,y} in a box of 100 by 30; {@code ""} where it has none
     * @param worked its formula with numbers filled in: {@code 922 / 12,658 − 1 = −92.7 per cent}; else {@code ""}
     */
    public record FactItem(
            Route route,
            String id,
            Prose label,
            Optional<Prose> definition,
            String value,
            String unit,
            String period,
            List<String> statuses,
            String saidBy,
            List<CitationItem> sources,
            List<CitationItem> restsOn,
            List<Prose> caveats,
            boolean computed,
            String spark,
            String worked) {}

    /**
     * Where a fact or claim stands in a source; {@code url} is the source's own address, or {@code ""}; {@code language} is the tag of its
     * title's language where that is another than the site's, or {@code ""}.
     */
    public record CitationItem(
            Route route,
            String title,
            String language,
            String publisher,
            String url,
            String locator,
            String via,
            String read) {}

    /** A fact's page. */
    public record FactPage(
            FactItem fact,
            String universe,
            String reviewBy,
            String formula,
            List<FactItem> inputs,
            List<FactItem> dependants,
            List<Use> uses,
            List<RevisionItem> revisions,
            Optional<SeriesModel> series,
            String periodIso,
            Route json) {}

    /** A value that a fact had before. */
    public record RevisionItem(String on, String onIso, String was, Prose reason) {}

    /** A sentence that rests on a fact: {@code words} are bound to it, {@code before} and {@code after} stand around them. */
    public record Use(
            Route route,
            String page,
            String before,
            String words,
            String after,
            String mode,
            String verdict,
            String reason) {}

    /** A claim wherever it is listed. */
    public record ClaimItem(
            Route route,
            String id,
            Prose title,
            String by,
            String role,
            String on,
            String onIso,
            String verdict,
            String rating) {}

    /**
     * A figure of a claim and how it was tested.
     *
     * @param note what stands behind it
     * @param wordings the strongest true words of the same shape, where the words are true and could say more; else words that would
     *     be true
     * @param windows what the words would be over every like pair of periods of the fact's series; empty where there is one alone
     */
    public record TestItem(Note note, List<String> wordings, List<WindowItem> windows) {}

    /** A claim's page. {@code heldWhenSaid} is the verdict's label when it was said, where a fact has been revised since. */
    public record ClaimPage(
            ClaimItem claim,
            Prose said,
            String reason,
            String heldWhenSaid,
            boolean partly,
            List<HeadroomItem> headroom,
            List<TestItem> tests,
            List<Note> notes,
            String holds,
            List<String> caveats,
            List<Prose> untested,
            Optional<Prose> rationale,
            Optional<Prose> override,
            Optional<Prose> response,
            List<CitationItem> where,
            Optional<Route> picture)
            implements Noted {}

    /** A source wherever it is listed; {@code language} is the tag of its title's where that is another than the site's, or {@code ""}. */
    public record SourceItem(
            Route route,
            String id,
            String publisher,
            String title,
            String language,
            String url,
            String published,
            String carriedBy,
            String evidence,
            int uses) {}

    /** A source's page: what rests on it; {@code language} is the name of its language, or {@code ""}. */
    public record SourcePage(
            SourceItem source,
            String accessed,
            String language,
            String note,
            List<FactItem> facts,
            List<ClaimItem> claims) {}

    /** The index of facts by topic, which is the file that they stand in, with every status and source that occurs in it. */
    public record FactsPage(List<FactGroup> groups, List<String> statuses, List<SourceItem> sources) {}

    /** Facts of one topic, under its name and an anchor. */
    public record FactGroup(String anchor, String name, List<FactItem> facts) {}

    /** The index of claims. */
    public record ClaimsPage(List<ClaimItem> claims) {}

    /** The index of sources. */
    public record SourcesPage(List<SourceItem> sources) {}

    /** A correction. */
    public record CorrectionItem(String on, String onIso, Prose text, Optional<Link> page) {}

    /** The page of corrections. */
    public record CorrectionsPage(List<CorrectionItem> corrections) {}

    /** The page that says how the site is checked. */
    public record MethodPage(List<Policy> policies, List<WordRow> words) {}

    /** Words of one meaning: the name of the meaning ({@code at-least}), and the words before and after a number. */
    public record WordRow(String meaning, List<String> before, List<String> after) {}

    /** A policy in the editors' words. */
    public record Policy(String name, Prose text) {}

    /** What stands at the address of a fact that was published and is no more. */
    public record Withdrawn(String id, Prose reason) {}

    /** A page that leads on to where something stands now. */
    public record Redirect(Route to) {}

    /** A fact for another site to frame. */
    public record EmbeddedFact(FactItem fact) {}

    /** A claim for another site to frame. */
    public record EmbeddedClaim(ClaimItem claim) {}

    /** The search page, with everything that can be found. */
    public record SearchPage(List<SearchGroup> groups) {}

    /** All pages of one kind. */
    public record SearchGroup(String name, List<SearchEntry> entries) {}

    /** What can be found: {@code by} is who said or published it, or a fact's value; {@code text} is searched and not shown. */
    public record SearchEntry(
            Route route, String kind, String title, String by, String verdict, Supplier<String> text) {}

    /** A page that needs nothing but the site. */
    public record Plain() {}

    /** A series as a chart and a table. */
    public record SeriesModel(
            String id, String title, String unit, Route route, List<Bar> bars, String zero, String summary) {}

    /**
     * One value of a series. Lengths are in hundredths of the room that all values and nought take.
     *
     * @param period its period as readers read it
     * @param value the value as readers read it
     * @param from where its bar begins
     * @param length how long its bar is
     * @param end where the value itself stands: the end of the bar that is away from nought
     * @param at where its period stands between the first and the last, in hundredths
     * @param provisional whether it may be revised
     * @param part whether it covers only part of a period that others cover in full
     * @param label whether a chart with many values names this one: the first, the last, the highest and the lowest
     */
    public record Bar(
            String period,
            String value,
            String from,
            String length,
            String end,
            String at,
            boolean provisional,
            boolean part,
            boolean label) {}

    /** A feed: its own address, the page it follows, its entries, newest first, and when the newest changed. */
    public record Feed(String title, Route self, Route page, String updated, List<FeedEntry> entries) {}

    /** One entry of a feed; its id never changes. */
    public record FeedEntry(Route route, String id, String title, String description, String updated) {}

    /** The addresses for the sitemap. */
    public record Sitemap(List<SitemapEntry> pages) {}

    /** The files of a sitemap that is too long for one. */
    public record SitemapIndex(List<Route> parts) {}

    /** One address, with the date it last changed or {@code ""}. */
    public record SitemapEntry(Route route, String changed) {}

    /** The picture beside a shared link to a page. */
    public record Picture(TitleCard card) {}

    /** A file whose text is made already and needs no template. */
    public record Verbatim(String text) {}

    /** A file whose text is made while it is written, piece by piece, so that a long one need not be held whole. */
    public record LongText(Iterable<String> pieces) {}
}
