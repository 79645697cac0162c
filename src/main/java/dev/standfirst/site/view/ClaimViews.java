package dev.standfirst.site.view;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.fact.model.Rating;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models.ClaimCard;
import dev.standfirst.site.model.Models.ClaimItem;
import dev.standfirst.site.model.Models.FactItem;
import dev.standfirst.site.model.Models.Ruling;
import dev.standfirst.site.model.ProofLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Claims as list items and as cards. */
final class ClaimViews {
    private final ViewModels catalogue;

    ClaimViews(ViewModels catalogue) {
        this.catalogue = catalogue;
    }

    /** A test of a claim that has a line. */
    private record Drawn(CheckedBinding test, ProofLine line) {
        /** Whether words and fact are one and the same number, which proves little of a claim with other numbers. */
        boolean isPlain() {
            return line.words().text().equals(line.fact().text());
        }
    }

    ClaimItem item(CheckedClaim checked) {
        var claim = checked.claim();
        String rating = claim.assessment().rating().map(Rating::label).orElse("");
        return new ClaimItem(
                Route.claim(claim.id()),
                catalogue.proseIfAny(claim.title()).orElseGet(() -> catalogue.prose(claim.said())),
                catalogue.prose(claim.said()).plain(),
                claim.speaker().name(),
                claim.speaker().role(),
                catalogue.language().date(claim.on()),
                claim.on().toString(),
                checked.verdict().label(),
                rating,
                ruling(rating.isEmpty() ? checked.verdict().label() : rating, catalogue.language()));
    }

    /** A ruling by its label. */
    static Ruling ruling(String kind, Language language) {
        return new Ruling(kind, language.text("verdict." + kind));
    }

    ClaimCard card(CheckedClaim checked) {
        Optional<Drawn> decisive = checked.verdict() == Verdict.UNVERIFIED ? Optional.empty() : decisive(checked);
        return new ClaimCard(
                item(checked),
                decisive.flatMap(this::reason)
                        .orElseGet(() -> Sentence.capital(catalogue
                                        .language()
                                        .reason(checked.verdict().label(), checked.reason()))
                                + "."),
                decisive.map(Drawn::line));
    }

    /** The first test of the claim's own verdict that says more than that a number is itself; else the first that has a line. */
    private Optional<Drawn> decisive(CheckedClaim checked) {
        List<Drawn> drawn = checked.said().bindings().stream()
                .filter(test -> test.verdict().filter(checked.verdict()::equals).isPresent())
                .flatMap(test -> catalogue.proof(test).stream().map(line -> new Drawn(test, line)))
                .toList();
        return drawn.stream().min(Comparator.comparing(Drawn::isPlain));
    }

    /** {@code $413 million too high. UK export finance in dollars: $5.09 billion.} */
    private Optional<String> reason(Drawn drawn) {
        if (!(drawn.test().binding().target() instanceof Target.FactTarget(String id))) {
            return Optional.empty();
        }
        String gap = drawn.line().gap();
        String end = gap.isEmpty() ? "" : Sentence.capital(gap) + ".";
        Optional<FactItem> fact = catalogue.fact(id);
        String value = fact.map(item ->
                        item.label().plain() + ": " + drawn.line().fact().words() + ".")
                .orElse("");
        boolean apart = drawn.line().apart().isPresent();
        return Optional.of((apart ? end + " " + value : value + " " + end).strip());
    }
}
