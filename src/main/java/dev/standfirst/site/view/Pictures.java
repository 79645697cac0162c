package dev.standfirst.site.view;

import dev.standfirst.route.Route;
import dev.standfirst.sharecard.TitleCard;
import dev.standfirst.sharecard.TitleCard.Tone;
import dev.standfirst.site.model.Models.BriefingItem;
import dev.standfirst.site.model.Models.ClaimItem;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageContent;
import java.util.Optional;
import java.util.function.Supplier;

/** The pictures that other sites and messengers show beside a link to a briefing or a claim. */
public final class Pictures {
    /** How many briefings have one, the newest first: links to old ones are rarely shared, and a picture costs as much as ten pages. */
    static final int MOST = 200;

    private Pictures() {}

    public static TitleCard of(String site, BriefingItem briefing) {
        int checked = briefing.coverage().checked() + briefing.coverage().inserted();
        String figures = checked == 0 ? "" : checked == 1 ? "1 figure checked" : checked + " figures checked";
        return new TitleCard(site, "Briefing", briefing.title().plain(), figures, Tone.INK, briefing.date());
    }

    public static TitleCard of(String site, ClaimItem claim) {
        Tone tone = switch (claim.ruling().kind()) {
            case "supported", "true", "mostly-true" -> Tone.GOOD;
            case "contradicted", "false" -> Tone.BAD;
            case "not-established", "misleading" -> Tone.UNSURE;
            default -> Tone.QUIET;
        };
        return new TitleCard(
                site, "Claim checked", claim.said(), claim.ruling().words(), tone, claim.by() + ", " + claim.on());
    }

    /**
     * Where the picture of a page is, when there is one.
     *
     * @param words those on it that are not the program's own
     */
    public static Optional<Route> route(Route page, String words) {
        return TitleCard.canShow(words) ? Optional.of(page.picture()) : Optional.empty();
    }

    /**
     * The file of a picture, when there is one.
     *
     * @param card asked for when the picture is rendered
     */
    public static Optional<Page> page(Route page, String words, Supplier<TitleCard> card) {
        return route(page, words).map(route -> new Page(route, new PageContent.Picture(card)));
    }
}
