package dev.standfirst.site;

import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.SiteSettings;
import dev.standfirst.fact.Facts;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.HomeModels.LeadItem;
import dev.standfirst.site.model.HomeModels.TitledChart;
import dev.standfirst.site.model.Models.BriefingItem;
import dev.standfirst.site.model.Models.ClaimCard;
import dev.standfirst.site.model.Models.ClaimItem;
import dev.standfirst.site.model.Models.Link;
import dev.standfirst.site.model.Models.Prose;
import dev.standfirst.site.model.PageModel;
import dev.standfirst.site.view.ChangeLog;
import dev.standfirst.site.view.Tallies;
import dev.standfirst.site.view.ViewModels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans what the front page shows. */
final class HomePage {
    private static final int LATEST_CHANGES = 3;
    private static final int MOST_CLAIMS = 3;

    private final ViewModels catalogue;
    private final List<Briefing> briefings;
    private final Facts facts;
    private final SiteSettings settings;

    HomePage(ViewModels catalogue, List<Briefing> briefings, Facts facts, SiteSettings settings) {
        this.catalogue = catalogue;
        this.briefings = briefings;
        this.facts = facts;
        this.settings = settings;
    }

    PageModel.Home model() {
        List<ClaimItem> claims =
                catalogue.claims().stream().map(catalogue::item).toList();
        return new PageModel.Home(
                lead(),
                Tallies.of(claims, catalogue.language()),
                cards(),
                briefings.stream()
                        .map(briefing -> BriefingCards.of(catalogue, briefing))
                        .toList(),
                new ChangeLog(catalogue, briefings, facts).latest(LATEST_CHANGES));
    }

    /** A few claims: one of each ruling first, the most telling before the others, and then more. */
    private List<ClaimCard> cards() {
        List<CheckedClaim> telling = catalogue.claims().stream()
                .sorted(Comparator.comparingInt(claim -> Tallies.weight(ruling(claim))))
                .toList();
        List<CheckedClaim> firsts = telling.stream()
                .filter(claim -> telling.stream()
                        .filter(other -> ruling(other).equals(ruling(claim)))
                        .findFirst()
                        .equals(Optional.of(claim)))
                .toList();
        return Stream.concat(firsts.stream(), telling.stream())
                .distinct()
                .limit(MOST_CLAIMS)
                .map(catalogue::card)
                .toList();
    }

    private String ruling(CheckedClaim claim) {
        return catalogue.item(claim).ruling().kind();
    }

    private Optional<LeadItem> lead() {
        return settings.lead()
                .flatMap(lead -> switch (lead.kind()) {
                    case BRIEFING ->
                        briefings.stream()
                                .filter(briefing -> briefing.slug().equals(lead.id()))
                                .findFirst()
                                .map(this::lead);
                    case CHART -> chart(lead.id());
                    case CLAIM -> catalogue.card(lead.id()).map(this::lead);
                })
                .or(() -> newest().map(this::lead));
    }

    /** The newest briefing; of one date the first in the order of reading. */
    private Optional<Briefing> newest() {
        return briefings.stream().reduce((first, next) -> isLater(next, first) ? next : first);
    }

    private static boolean isLater(Briefing one, Briefing other) {
        return one.byline()
                .published()
                .filter(date -> other.byline()
                        .published()
                        .filter(before -> !before.isBefore(date))
                        .isEmpty())
                .isPresent();
    }

    private LeadItem lead(Briefing briefing) {
        BriefingItem item = BriefingPages.item(catalogue, briefing);
        Optional<TitledChart> chart = catalogue.checked(briefing.body()).stream()
                .flatMap(body -> body.narrative().embeds().stream())
                .filter(embed -> embed.shape() == Embed.Shape.CHART)
                .flatMap(embed -> catalogue.charts().titled(embed.id(), embed.title()).stream())
                .findFirst();
        return new LeadItem(
                item.date(),
                item.title().plain(),
                item.description().map(Prose::plain).orElse(""),
                new Link(item.route(), catalogue.text("home.read")),
                item.coverage().checked() + item.coverage().inserted(),
                Optional.empty(),
                chart);
    }

    private LeadItem lead(ClaimCard card) {
        return new LeadItem(
                catalogue.text("home.claim", card.claim().by(), card.claim().on()),
                card.claim().said(),
                card.claim().ruling().words() + ". " + card.reason(),
                new Link(card.claim().route(), catalogue.text("how-known")),
                0,
                card.proof(),
                Optional.empty());
    }

    private Optional<LeadItem> chart(String id) {
        return catalogue
                .fact(id)
                .flatMap(fact -> catalogue
                        .charts()
                        .titled(id, "")
                        .map(chart -> new LeadItem(
                                "",
                                fact.label().plain(),
                                fact.definition()
                                        .map(Prose::plain)
                                        .orElse(chart.series().summary()),
                                new Link(Route.fact(id), catalogue.text("home.chart")),
                                0,
                                Optional.empty(),
                                Optional.of(chart))));
    }
}
