package dev.standfirst.site;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.content.model.Briefing;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models;
import dev.standfirst.site.model.Models.AssessmentItem;
import dev.standfirst.site.model.Models.ClaimCard;
import dev.standfirst.site.model.Models.FindingItem;
import dev.standfirst.site.model.Models.Note;
import dev.standfirst.site.model.Models.Prose;
import dev.standfirst.site.model.Models.TestItem;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageModel;
import dev.standfirst.site.model.PageModel.ClaimPage;
import dev.standfirst.site.view.Pictures;
import dev.standfirst.site.view.Tallies;
import dev.standfirst.site.view.Uses;
import dev.standfirst.site.view.ViewModels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the pages of claims: the index and one page a claim. */
final class ClaimPages {
    private final ViewModels catalogue;
    private final List<Briefing> briefings;
    private volatile @Nullable Map<String, LocalDate> reviewed;

    ClaimPages(ViewModels catalogue, List<Briefing> briefings) {
        this.catalogue = catalogue;
        this.briefings = briefings;
    }

    /** When briefings first told of each claim; looked up when the first page is rendered. */
    private Map<String, LocalDate> reviewed() {
        Map<String, LocalDate> known = reviewed;
        if (known == null) {
            known = KnownDates.ofReviews(briefings, catalogue);
            reviewed = known;
        }
        return known;
    }

    List<Page> pages() {
        var pages = new ArrayList<Page>();
        pages.add(new Page(
                Route.CLAIMS,
                PageModel.ClaimsPage.TEMPLATE,
                catalogue.text("claims"),
                catalogue.text("claims.lead"),
                true,
                () -> index(catalogue.claims().stream().map(catalogue::item).toList())));
        for (CheckedClaim claim : catalogue.claims()) {
            var item = catalogue.item(claim);
            pages.add(new Page(
                    Route.claim(claim.claim().id()),
                    ClaimPage.TEMPLATE,
                    item.title().plain(),
                    item.by() + ", " + item.on() + ": " + item.title().plain() + ".",
                    true,
                    () -> model(claim)));
            pages.add(new Page(
                    Route.claim(claim.claim().id()).embedded(),
                    PageModel.EmbeddedClaim.TEMPLATE,
                    item.title().plain(),
                    "",
                    false,
                    () -> new PageModel.EmbeddedClaim(catalogue.card(claim))));
            Pictures.page(
                            item.route(),
                            pictured(item),
                            () -> Pictures.of(catalogue.siteTitle(), catalogue.card(claim), catalogue.language()))
                    .ifPresent(pages::add);
        }
        return pages;
    }

    private PageModel.ClaimsPage index(List<Models.ClaimItem> claims) {
        return new PageModel.ClaimsPage(Tallies.of(claims, catalogue.language()), claims);
    }

    /** The figures of what was said, which come first; a claim's other texts are the editors' own. */
    private List<TestItem> tests(CheckedText said, List<Note> notes) {
        return notes.stream()
                .limit(Uses.noted(said).count())
                .map(note -> {
                    CheckedBinding binding = said.bindings().get(note.place().binding());
                    return new TestItem(note, catalogue.wordings(binding), catalogue.windows(binding));
                })
                .toList();
    }

    private String pictured(Models.ClaimItem item) {
        return catalogue.siteTitle() + item.said() + item.by() + item.on();
    }

    private ClaimPage model(CheckedClaim checked) {
        var item = catalogue.item(checked);
        var claim = checked.claim();
        Prose said = catalogue.prose(claim.said());
        Optional<Prose> rationale = catalogue.proseIfAny(claim.assessment().rationale());
        List<Note> notes = Uses.notes(
                Stream.concat(Stream.of(said), rationale.stream())
                        .map(Prose::checked)
                        .toList(),
                catalogue);
        return new ClaimPage(
                item,
                said,
                said.checked().narrative().passages().size() == 1,
                finding(checked),
                tests(said.checked(), notes),
                notes,
                claim.untested().stream().map(catalogue::prose).toList(),
                new AssessmentItem(
                        rationale,
                        catalogue.proseIfAny(claim.assessment().override()),
                        catalogue.proseIfAny(claim.assessment().response()),
                        Optional.ofNullable(reviewed().get(claim.id()))
                                .map(LocalDate::toString)
                                .orElse("")),
                claim.where().stream().map(catalogue::citation).toList(),
                Pictures.route(item.route(), pictured(item)));
    }

    private FindingItem finding(CheckedClaim checked) {
        ClaimCard card = catalogue.card(checked);
        return new FindingItem(
                card.reason(),
                card.proof(),
                checked.heldWhenSaid().map(Verdict::label).orElse(""),
                checked.partly(),
                catalogue.condition(checked.claim().holds()),
                catalogue.headroom(checked),
                checked.caveats());
    }
}
