package dev.standfirst.site;

import dev.standfirst.check.model.CheckedText;
import dev.standfirst.content.model.Briefing;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.site.model.HomeModels.BriefingCard;
import dev.standfirst.site.model.Models.FactItem;
import dev.standfirst.site.view.ViewModels;
import java.util.Optional;

/** Makes the cards of briefings: the number that readers remember, and what the briefing is about. */
final class BriefingCards {
    private BriefingCards() {}

    static BriefingCard of(ViewModels catalogue, Briefing briefing) {
        Optional<FactItem> key = catalogue
                .fact(briefing.keyFigure().text())
                .or(() -> catalogue.checked(briefing.body()).flatMap(body -> key(catalogue, body)));
        return new BriefingCard(
                BriefingPages.item(catalogue, briefing),
                key.map(fact -> catalogue.brief(fact.id())).orElse(""),
                key.map(fact -> fact.label().plain()).orElse(""));
    }

    /** The first fact that a briefing shows as a card, else the first quantity that it is bound to. */
    private static Optional<FactItem> key(ViewModels catalogue, CheckedText body) {
        return body.narrative().embeds().stream()
                .filter(embed -> embed.shape() == Embed.Shape.FACT)
                .map(Embed::id)
                .findFirst()
                .or(() -> catalogue.firstQuantity(body))
                .flatMap(catalogue::fact);
    }
}
