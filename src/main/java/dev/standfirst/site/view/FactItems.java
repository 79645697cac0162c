package dev.standfirst.site.view;

import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.fact.model.Status;
import dev.standfirst.quantity.Unit;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models.FactItem;
import dev.standfirst.site.model.Models.ValueItem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Facts as list items. What it has made once it keeps. Safe on any thread. */
final class FactItems {
    private final ViewModels models;
    private final Facts facts;
    private final Language language;
    private final ValueWords words;
    private final Attributions attributions;
    private final Map<String, FactItem> items = new ConcurrentHashMap<>();
    private final Map<String, String> sparks = new ConcurrentHashMap<>();

    FactItems(ViewModels models, Facts facts, Language language, ValueWords words, Attributions attributions) {
        this.models = models;
        this.facts = facts;
        this.language = language;
        this.words = words;
        this.attributions = attributions;
    }

    FactItem of(Fact fact) {
        FactItem known = items.get(fact.id());
        if (known == null) {
            known = make(fact);
            items.put(fact.id(), known);
        }
        return known;
    }

    private FactItem make(Fact fact) {
        return new FactItem(
                route(fact),
                fact.id(),
                models.prose(fact.declared().label()),
                models.proseIfAny(fact.declared().measurement().meaning()),
                latest(fact)
                        .orElseGet(() -> new ValueItem(
                                words.of(fact.value()),
                                unit(fact),
                                fact.period().map(language::period).orElse(""),
                                spark(fact))),
                fact.statuses().stream().sorted().map(Status::label).toList(),
                attributions.of(fact),
                fact.caveats().stream()
                        .map(caveat -> models.prose(caveat.text()))
                        .toList(),
                fact.declared().definition() instanceof Definition.Computed,
                facts.working(fact.id()).map(working -> working.text(words::of)).orElse(""));
    }

    /** The page of a fact; of a value of a series that is not declared, its row. */
    private static Route route(Fact fact) {
        return SeriesLink.parse(fact.id()).isPresent()
                ? Route.row(fact.inputs().getFirst(), fact.period().orElseThrow())
                : Route.fact(fact.id());
    }

    /** The latest value of a series; none of a fact that is not one, or an empty one. */
    private Optional<ValueItem> latest(Fact fact) {
        return fact.value() instanceof FactValue.OfSeries(Series series)
                        && !series.points().isEmpty()
                ? Optional.of(new ValueItem(
                        words.of(series.points().getLast().value()),
                        series.unit() instanceof Unit.Count(String noun) ? noun : "",
                        language.period(series.points().getLast().period()),
                        spark(fact)))
                : Optional.empty();
    }

    /** The line through the one series that a fact is, is taken from, or compares two values of. */
    private String spark(Fact fact) {
        if (fact.value() instanceof FactValue.OfSeries(Series series)) {
            return spark(fact.id(), series);
        }
        if (!(fact.value() instanceof FactValue.OfQuantity)) {
            return "";
        }
        var behind = new LinkedHashMap<String, Series>();
        Stream.concat(Stream.of(fact), inputs(fact)).flatMap(this::inputs).forEach(input -> {
            if (input.value() instanceof FactValue.OfSeries(Series series)) {
                behind.put(input.id(), series);
            }
        });
        return behind.entrySet().stream()
                .filter(_ -> behind.size() == 1)
                .map(one -> spark(one.getKey(), one.getValue()))
                .findFirst()
                .orElse("");
    }

    private String spark(String id, Series series) {
        return sparks.computeIfAbsent(id, _ -> SeriesModels.spark(series));
    }

    private Stream<Fact> inputs(Fact fact) {
        return fact.inputs().stream().flatMap(id -> facts.find(id).stream());
    }

    private static String unit(Fact fact) {
        return fact.value() instanceof FactValue.OfQuantity quantity
                        && quantity.quantity().unit() instanceof Unit.Count(String noun)
                ? noun
                : "";
    }
}
