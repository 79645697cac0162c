package dev.standfirst.site.view;

import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.content.model.Briefing;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.Revision;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models.ChangeItem;
import dev.standfirst.site.model.Models.CorrectionItem;
import dev.standfirst.site.model.Models.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has changed on a site since it began: what was published, revised and corrected. */
public final class ChangeLog {
    private final ViewModels catalogue;
    private final List<Briefing> briefings;
    private final Facts facts;

    public ChangeLog(ViewModels catalogue, List<Briefing> briefings, Facts facts) {
        this.catalogue = catalogue;
        this.briefings = briefings;
        this.facts = facts;
    }

    /** The corrections of briefings and the revisions of facts, newest first. */
    public List<CorrectionItem> corrections() {
        var items = new ArrayList<CorrectionItem>();
        for (Briefing briefing : briefings) {
            briefing.corrections()
                    .forEach(correction -> items.add(new CorrectionItem(
                            catalogue.language().date(correction.on()),
                            correction.on().toString(),
                            catalogue.prose(correction.text()),
                            Optional.of(link(briefing)),
                            "",
                            "",
                            List.of())));
        }
        for (Fact fact : facts.all()) {
            fact.declared().maintenance().revisions().stream()
                    .filter(revision -> catalogue.proseIfAny(revision.reason()).isPresent())
                    .forEach(revision -> items.add(revised(fact, revision)));
        }
        items.sort(Comparator.comparing(CorrectionItem::onIso).reversed());
        return List.copyOf(items);
    }

    private CorrectionItem revised(Fact fact, Revision revision) {
        return new CorrectionItem(
                catalogue.language().date(revision.on()),
                revision.on().toString(),
                catalogue.prose(revision.reason()),
                Optional.of(link(fact)),
                revision.was().text(),
                now(fact, revision),
                changed(fact, revision));
    }

    /** The value from a revision on: what it was before the next one, else what it is. */
    private String now(Fact fact, Revision revision) {
        return fact.declared().maintenance().revisions().stream()
                .filter(later ->
                        later.on().isAfter(revision.on()) && later.period().equals(revision.period()))
                .min(Comparator.comparing(Revision::on))
                .map(later -> later.was().text())
                .orElseGet(() -> revision.period()
                        .map(period -> catalogue.words().at(fact, period))
                        .orElseGet(() -> catalogue.item(fact).value().text()));
    }

    /** The claims that were made before a revision, rest on its fact and have another verdict since. */
    private List<Link> changed(Fact fact, Revision revision) {
        return catalogue.claims().stream()
                .filter(claim ->
                        claim.hasTurned() && claim.claim().on().isBefore(revision.on()) && restsOn(claim, fact))
                .map(catalogue::item)
                .map(item -> new Link(item.route(), item.said()))
                .toList();
    }

    private boolean restsOn(CheckedClaim claim, Fact fact) {
        Stream<String> said = claim.said().bindings().stream()
                .flatMap(binding -> binding.binding().target() instanceof Target.FactTarget(String id)
                        ? Stream.of(id)
                        : Stream.empty());
        Stream<String> held = claim.claim().holds().isEmpty()
                ? Stream.of()
                : facts.evaluate(claim.claim().holds()).inputs().stream();
        return Stream.concat(said, held)
                .flatMap(id -> facts.find(id).stream())
                .anyMatch(tested -> tested.id().equals(fact.id())
                        || facts.parts(tested).stream()
                                .anyMatch(part -> part.id().equals(fact.id())
                                        || part.inputs().contains(fact.id())));
    }

    /** The newest changes of any kind, at most {@code count}; of one day in the order of the site. */
    public List<ChangeItem> latest(int count) {
        var changes = new ArrayList<ChangeItem>();
        for (Briefing briefing : briefings) {
            briefing.byline()
                    .published()
                    .ifPresent(date -> changes.add(change(date, "change.published", link(briefing))));
            briefing.byline().revised().ifPresent(date -> changes.add(change(date, "change.revised", link(briefing))));
            briefing.corrections()
                    .forEach(correction -> changes.add(change(correction.on(), "change.corrected", link(briefing))));
        }
        for (Fact fact : facts.all()) {
            fact.declared()
                    .maintenance()
                    .revisions()
                    .forEach(revision -> changes.add(change(revision.on(), "change.figure", link(fact))));
        }
        return changes.stream()
                .sorted(Comparator.comparing(ChangeItem::onIso).reversed())
                .limit(count)
                .toList();
    }

    private ChangeItem change(LocalDate on, String what, Link page) {
        return new ChangeItem(
                catalogue.language().date(on),
                on.toString(),
                catalogue.language().text(what),
                page);
    }

    private Link link(Briefing briefing) {
        return new Link(
                Route.briefing(briefing.slug()),
                catalogue.prose(briefing.title()).plain());
    }

    private Link link(Fact fact) {
        return new Link(
                Route.fact(fact.id()), catalogue.prose(fact.declared().label()).plain());
    }
}
