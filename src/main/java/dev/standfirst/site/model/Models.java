package dev.standfirst.site.model;

import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.Coverage;
import dev.standfirst.route.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The parts of what templates get; {@link PageModel} has the whole of each page. */
public final class Models {
    private Models() {}

    /** How many figures there are, and what their verdicts are. */
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

    /** Something that changed: {@code what} is "Published", "Revised", "Corrected" or "Figure revised", in the language of the site. */
    public record ChangeItem(String on, String onIso, String what, Link page) {}

    /** A briefing in a list. */
    public record BriefingItem(
            Route route, Prose title, Optional<Prose> description, String date, String dateIso, Figures coverage) {}

    /**
     * Who wrote a briefing, on what, and when it was published and revised: each date in words and as ISO 8601, {@code ""} where there is
     * none.
     */
    public record BylineItem(
            List<Link> authors,
            List<Link> topics,
            String published,
            String publishedIso,
            String revised,
            String revisedIso) {}

    /** The briefings before and after one, in the order of reading, and those that rest on the same facts. */
    public record Neighbours(Optional<Link> previous, Optional<Link> next, List<Link> related) {}

    /** A heading in a briefing's contents. */
    public record Section(String anchor, String text) {}

    /** A page that has notes: a figure of one of their texts opens its note in place, any other figure is a link. */
    public interface Noted {
        /** The notes, numbered from 1. */
        List<Note> notes();
    }

    /**
     * What is behind a figure of a page.
     *
     * @param number its number on the page, from 1
     * @param place where the figure is
     * @param words the figure as it is on the page
     * @param mode assert, insert or quote
     * @param verdict the verdict's label; {@code ""} for a quote
     * @param reason why, a sentence without its full stop
     * @param limits how far the verdict reaches
     * @param proof its words and the fact on one line, where a number was tested
     * @param fact the fact behind it
     * @param claim the claim it is quoted from
     */
    public record Note(
            int number,
            NotePlace place,
            String words,
            String mode,
            String verdict,
            String reason,
            NoteLimits limits,
            Optional<ProofLine> proof,
            Optional<FactItem> fact,
            Optional<ClaimItem> claim) {}

    /**
     * How far the verdict on a figure reaches.
     *
     * @param untested words beside the figure that were not tested: they make another quantity of it, and its fact does not have them
     * @param headroom how far the facts at its root may move before the verdict changes; empty for an insert, which moves with its fact
     */
    public record NoteLimits(List<String> untested, List<HeadroomItem> headroom) {}

    /** Where a figure is: in a text, and there among its bindings, from 0. */
    public record NotePlace(CheckedText text, int binding) {}

    /** How far a fact may move: {@code 922 may rise to 1,265 (contradicted from 1,266) and fall without limit}. */
    public record HeadroomItem(Prose fact, Route route, String words) {}

    /**
     * The same comparison over other periods: {@code own} is the fact's own; {@code from} and {@code length} place its bar, in hundredths
     * of the room that all of them take.
     */
    public record WindowItem(String periods, String value, String from, String length, String verdict, boolean own) {}

    /**
     * A fact wherever it is listed: its value as readers read it, what it is about, and where it comes from.
     *
     * @param route its page
     * @param id its id
     * @param label what it is, a noun phrase
     * @param definition what exactly it counts
     * @param value its value
     * @param statuses how settled it is
     * @param attribution where it comes from
     * @param caveats what readers must know with it, its own and those of its inputs
     * @param computed whether it has a formula
     * @param worked its formula with numbers filled in: {@code 922 / 12,658 − 1 = −92.7 per cent}; else {@code ""}
     */
    public record FactItem(
            Route route,
            String id,
            Prose label,
            Optional<Prose> definition,
            ValueItem value,
            List<String> statuses,
            AttributionItem attribution,
            List<Prose> caveats,
            boolean computed,
            String worked) {}

    /**
     * A fact's value as readers read it.
     *
     * @param text the value
     * @param unit the noun of a count, else {@code ""}
     * @param period its period, or {@code ""}
     * @param spark the points of a line through its series, {@code x,y} in a box of 100 by 30; {@code ""} where it has none
     */
    public record ValueItem(String text, String unit, String period, String spark) {
        /** The value with its unit: {@code 922 people}. */
        public String words() {
            return unit.isEmpty() ? text : text + " " + unit;
        }
    }

    /**
     * Where a fact comes from.
     *
     * @param saidBy who stated it, or {@code ""}
     * @param sources the sources that give it
     * @param restsOn for a computed fact with no source of its own, where the facts at its root come from
     */
    public record AttributionItem(String saidBy, List<CitationItem> sources, List<CitationItem> restsOn) {}

    /**
     * Where a fact or claim is in a source; {@code url} is the source's own address, or {@code ""}; {@code passage} is that of the words
     * that the locator quotes, or {@code ""}; {@code language} is the tag of its title's language where that is another than the site's, or
     * {@code ""}.
     */
    public record CitationItem(
            Route route,
            String title,
            String language,
            String publisher,
            String url,
            String locator,
            String passage,
            String via,
            String read) {}

    /** How a fact is computed: its formula, {@code ""} where it has none, and the facts in it. */
    public record Derivation(String formula, List<FactItem> inputs) {}

    /** A value that a fact had before. */
    public record RevisionItem(String on, String onIso, String was, Prose reason) {}

    /** A sentence that rests on a fact: {@code words} are bound to it, {@code before} and {@code after} are around them. */
    public record Use(
            Route route,
            String page,
            String before,
            String words,
            String after,
            String mode,
            String verdict,
            String reason) {}

    /**
     * A claim wherever it is listed.
     *
     * @param route its page
     * @param title a few words
     * @param said what was said, in the editors' words and without markup
     * @param by who said it
     * @param role what they are, or {@code ""}
     * @param on when
     * @param onIso the same as ISO 8601
     * @param verdict the label of what the figures say
     * @param rating the label of what the editors say, or {@code ""}
     * @param ruling the one verdict that readers see
     */
    public record ClaimItem(
            Route route,
            Prose title,
            String said,
            String by,
            String role,
            String on,
            String onIso,
            String verdict,
            String rating,
            Ruling ruling) {}

    /**
     * The verdict on a claim that readers see: the editors' rating where there is one, else what the figures say.
     *
     * @param kind its label: {@code mostly-true}, {@code contradicted}
     * @param words the same for readers: {@code Mostly true}
     */
    public record Ruling(String kind, String words) {}

    /**
     * A claim with the reason for its ruling.
     *
     * @param claim the claim
     * @param reason what the arithmetic found, one or two sentences
     * @param proof the test that decides, where a number was tested and somebody other than the speaker gave it
     */
    public record ClaimCard(ClaimItem claim, String reason, Optional<ProofLine> proof) {}

    /**
     * What the figures say of a claim.
     *
     * @param reason what the arithmetic found, one or two sentences
     * @param proof the test that decides, where a number was tested and somebody other than the speaker gave it
     * @param heldWhenSaid the verdict's label when it was said, where a fact has been revised since; else {@code ""}
     * @param partly whether only part of it could be checked
     * @param holds what must be true as well, worked through
     * @param headroom how far the facts at its root may move before the verdict changes
     * @param caveats what readers must know with those facts
     */
    public record FindingItem(
            String reason,
            Optional<ProofLine> proof,
            String heldWhenSaid,
            boolean partly,
            List<ConditionPart> holds,
            List<HeadroomItem> headroom,
            List<String> caveats) {}

    /**
     * A part of what must be true as well of a claim: a figure with its fact, or the words between figures.
     *
     * @param text the figure or the words
     * @param label the fact's label, with the period where it is one value of a series; {@code ""} for words
     * @param route the fact's page
     */
    public record ConditionPart(String text, String label, Optional<Route> route) {}

    /**
     * What the editors make of a claim.
     *
     * @param rationale why
     * @param override why their rating may be kinder than the tests
     * @param response the speaker's reply
     * @param publishedIso when a briefing first told of it, or {@code ""}
     */
    public record AssessmentItem(
            Optional<Prose> rationale, Optional<Prose> override, Optional<Prose> response, String publishedIso) {}

    /**
     * A figure of a claim and how it was tested.
     *
     * @param note what is behind it
     * @param wordings the strongest true words of the same shape, where the words are true and could say more; else words that would
     *     be true
     * @param windows what the words would be over every like pair of periods of the fact's series; empty where there is one alone
     */
    public record TestItem(Note note, List<String> wordings, List<WindowItem> windows) {}

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

    /** Facts of one topic, under its name and an anchor. */
    public record FactGroup(String anchor, String name, List<FactItem> facts) {}

    /**
     * A correction.
     *
     * @param on when
     * @param onIso the same as ISO 8601
     * @param text what was wrong and what is right, or why
     * @param page the page that was corrected, where it is another
     * @param was the value of a fact before, or {@code ""}
     * @param now its value after, or {@code ""}
     * @param changed the claims whose verdict it changed; a correction that changed one is material
     */
    public record CorrectionItem(
            String on, String onIso, Prose text, Optional<Link> page, String was, String now, List<Link> changed) {}

    /** The sources of one publisher. */
    public record SourceGroup(String publisher, List<SourceItem> sources) {}

    /** Words of one meaning: the name of the meaning ({@code at-least}), and the words before and after a number. */
    public record WordRow(String meaning, List<String> before, List<String> after) {}

    /** A policy in the editors' words: {@code id} is its fragment. */
    public record Policy(String name, String id, Prose text) {}

    /** All pages of one kind. */
    public record SearchGroup(String name, List<SearchEntry> entries) {}

    /** What can be found: {@code by} is who said or published it, or a fact's value; {@code ruling} is a claim's; {@code text} is searched and not shown. */
    public record SearchEntry(
            Route route, String kind, String title, String by, Optional<Ruling> ruling, Supplier<String> text) {}

    /**
     * A series as a chart and a table.
     *
     * @param title its label
     * @param unit what it counts, or {@code ""}
     * @param route its page
     * @param bars the values that the chart draws: all, or of each stretch of many the highest and the lowest
     * @param table its values in rows
     * @param zero where zero is, in hundredths
     * @param summary the first, last, highest and lowest value in words
     * @param scale round numbers and where they are
     * @param change the fact that compares the last value with the one before it, where there is one
     * @param sources where the values come from
     */
    public record SeriesModel(
            String title,
            String unit,
            Route route,
            List<Bar> bars,
            SeriesTable table,
            String zero,
            String summary,
            List<ProofLine.Tick> scale,
            Optional<ChangeMark> change,
            List<CitationItem> sources) {}

    /**
     * The values of a series in rows.
     *
     * @param rows the values, or the latest of many
     * @param earlier how many values before them are left out
     */
    public record SeriesTable(List<SeriesRow> rows, int earlier) {}

    /**
     * A value of a series in a table.
     *
     * @param period its period as readers read it
     * @param place what the row goes by in an address, {@code 2015}
     * @param value the value as readers read it
     * @param provisional whether it may be revised
     * @param part whether it covers only part of a period that others cover in full
     */
    public record SeriesRow(String period, String place, String value, boolean provisional, boolean part) {}

    /** The change from one value of a series to the next, in short and with its periods: {@code −92.7%}, {@code 2022 to 2023}. */
    public record ChangeMark(String text, String periods, Route route, boolean rise) {}

    /**
     * One value of a series. Lengths are in hundredths of the room that all values and zero take.
     *
     * @param period its period as readers read it
     * @param place what the row of the period goes by in an address, {@code 2015}
     * @param value the value as readers read it
     * @param from where its bar begins
     * @param length how long its bar is
     * @param end where the value itself is: the end of the bar that is away from zero
     * @param at where its period is between the first and the last, in hundredths
     * @param provisional whether it may be revised
     * @param part whether it covers only part of a period that others cover in full
     * @param label whether a chart with many values names this one: the first, the last, the highest and the lowest
     */
    public record Bar(
            String period,
            String place,
            String value,
            String from,
            String length,
            String end,
            String at,
            boolean provisional,
            boolean part,
            boolean label) {}

    /** One entry of a feed; its id never changes. */
    public record FeedEntry(Route route, String id, String title, String description, String updated) {}

    /** One address, with the date it last changed or {@code ""}. */
    public record SitemapEntry(Route route, String changed) {}
}
