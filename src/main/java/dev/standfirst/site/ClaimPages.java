package dev.standfirst.site;

import dev.standfirst.check.CheckedClaim;
import dev.standfirst.site.Models.ClaimPage;
import dev.standfirst.site.Models.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans the pages of claims: the index and one page a claim. */
final class ClaimPages {
    private final Catalogue catalogue;

    ClaimPages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Page> pages() {
        var pages = new ArrayList<Page>();
        pages.add(new Page(
                new Route("claims/"),
                "claims",
                "Claims",
                "What others have said, and whether the figures bear it out.",
                true,
                () -> new Models.ClaimsPage(
                        catalogue.claims().stream().map(catalogue::item).toList())));
        for (CheckedClaim claim : catalogue.claims()) {
            var item = catalogue.item(claim);
            pages.add(new Page(
                    Route.claim(claim.claim().id()),
                    "claim",
                    item.title().plain(),
                    item.by() + ", " + item.on() + ": " + item.title().plain() + ".",
                    true,
                    () -> model(claim)));
        }
        return pages;
    }

    private ClaimPage model(CheckedClaim checked) {
        var claim = checked.claim();
        Prose said = catalogue.prose(claim.said());
        Optional<Prose> rationale = catalogue.proseIfAny(claim.rationale());
        return new ClaimPage(
                catalogue.item(checked),
                said,
                checked.reason(),
                checked.partly(),
                Uses.notes(Stream.of(Optional.of(said), rationale), catalogue),
                claim.holds().text().strip(),
                checked.caveats(),
                claim.untested().stream().map(catalogue::prose).toList(),
                rationale,
                catalogue.proseIfAny(claim.override()),
                catalogue.proseIfAny(claim.response()),
                claim.where().stream().map(catalogue::citation).toList());
    }
}
