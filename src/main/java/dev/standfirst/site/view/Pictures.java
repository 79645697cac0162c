package dev.standfirst.site.view;

import dev.standfirst.drawing.Drawing;
import dev.standfirst.drawing.Ink;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.DrawnFile;
import dev.standfirst.site.model.Models.BriefingItem;
import dev.standfirst.site.model.Models.ClaimCard;
import dev.standfirst.site.model.Models.ClaimItem;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageContent;
import dev.standfirst.site.model.ProofLine;
import dev.standfirst.site.picture.TitleCard;
import java.util.Optional;
import java.util.function.Supplier;

/** The pictures that other sites and messengers show beside a link to a briefing or a claim. */
public final class Pictures {
    /** How many briefings have one, the newest first: links to old ones are rarely shared, and a picture costs as much as ten pages. */
    static final int MOST = 200;

    private Pictures() {}

    public static TitleCard of(String site, BriefingItem briefing, Language language) {
        int checked = briefing.coverage().checked() + briefing.coverage().inserted();
        String figures = checked == 0 ? "" : language.text("share.figures", checked);
        return new TitleCard(
                site,
                language.text("briefing"),
                briefing.title().plain(),
                figures,
                Ink.INK,
                briefing.date(),
                Optional.empty());
    }

    /** That of a claim, with the test that decides where there is one. */
    public static TitleCard of(String site, ClaimCard card, Language language) {
        ClaimItem claim = card.claim();
        Ink tone = switch (claim.ruling().kind()) {
            case "supported", "true" -> Ink.GOOD;
            case "mostly-true" -> Ink.FAIR;
            case "contradicted", "false" -> Ink.BAD;
            case "not-established", "misleading" -> Ink.UNSURE;
            default -> Ink.QUIET;
        };
        return new TitleCard(
                site,
                language.text("claim.checked"),
                claim.said(),
                claim.ruling().words(),
                tone,
                claim.by() + ", " + claim.on(),
                card.proof().map(line -> labelled(line, language)));
    }

    /** A line whose texts say which is which. */
    private static ProofLine labelled(ProofLine line, Language language) {
        return line.withTexts(
                language.text("proof.said") + " " + line.words().text(),
                language.text("proof.known") + " " + line.fact().text());
    }

    /**
     * Where the picture of a page is, when there is one.
     *
     * @param words those on it that are not the program's own
     */
    public static Optional<Route> route(Route page, String words) {
        return Drawing.canShow(words) ? Optional.of(page.picture()) : Optional.empty();
    }

    /**
     * The file of a picture, when there is one.
     *
     * @param card asked for when the picture is rendered
     */
    public static Optional<Page> page(Route page, String words, Supplier<TitleCard> card) {
        return route(page, words).map(route -> new Page(route, picture(card)));
    }

    private static PageContent.Picture picture(Supplier<TitleCard> card) {
        return new PageContent.Picture(new DrawnFile(() -> card.get().drawing(), DrawnFile.Format.PNG));
    }
}
