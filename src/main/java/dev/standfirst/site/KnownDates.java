package dev.standfirst.site;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Content;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.Narrative;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.quantity.Period;
import dev.standfirst.site.view.ViewModels;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates that follow from others, for what machines read and nobody dates. */
final class KnownDates {
    /** The date of a feed, which must have one (RFC 4287, section 4.2.15), on a site in which nothing has a date. */
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private KnownDates() {}

    /**
     * The last day on which the site is known to have changed: of a briefing, correction, claim, revision or source; where none has a
     * date, the last day that its figures are about, or else {@link #UNDATED}: nothing on a site depends on the day of its build.
     */
    static LocalDate lastChange(Content content, Facts facts, List<Briefing> briefings) {
        Optional<LocalDate> dated = latest(Stream.of(
                        briefings.stream().flatMap(briefing -> briefing.byline().changed().stream()),
                        briefings.stream()
                                .flatMap(briefing ->
                                        briefing.corrections().stream().map(Briefing.Correction::on)),
                        content.claims().stream().map(claim -> claim.on()),
                        content.facts().stream()
                                .flatMap(fact -> fact.maintenance().revisions().stream())
                                .map(revision -> revision.on()),
                        content.sources().stream()
                                .flatMap(source -> Stream.concat(
                                        source.accessed().stream(), source.publication().published().stream())))
                .flatMap(dates -> dates));
        return dated.or(() -> latest(facts.all().stream().flatMap(KnownDates::periods)))
                .orElse(UNDATED);
    }

    private static Stream<LocalDate> periods(Fact fact) {
        return fact.value() instanceof FactValue.OfSeries(var series)
                ? series.points().stream().map(point -> point.period().end())
                : fact.period().map(Period::end).stream();
    }

    private static Optional<LocalDate> latest(Stream<LocalDate> dates) {
        return dates.max(LocalDate::compareTo);
    }

    /** The day of the earliest of these briefings that quotes or embeds a claim, by the id of the claim. */
    static Map<String, LocalDate> ofReviews(List<Briefing> briefings, ViewModels catalogue) {
        var dates = new HashMap<String, LocalDate>();
        for (Briefing briefing : briefings) {
            briefing.byline()
                    .published()
                    .ifPresent(date -> catalogue
                            .checked(briefing.body())
                            .ifPresent(body -> claims(body.narrative())
                                    .forEach(claim -> dates.merge(
                                            claim, date, (one, other) -> one.isBefore(other) ? one : other))));
        }
        return dates;
    }

    private static Stream<String> claims(Narrative narrative) {
        return Stream.concat(
                narrative.bindings().stream()
                        .map(Binding::target)
                        .flatMap(target ->
                                target instanceof Target.ClaimTarget(String id) ? Stream.of(id) : Stream.of()),
                narrative.embeds().stream()
                        .filter(embed -> embed.shape() == Embed.Shape.CLAIM)
                        .map(Embed::id));
    }
}
