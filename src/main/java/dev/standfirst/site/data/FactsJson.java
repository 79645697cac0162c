package dev.standfirst.site.data;

import dev.standfirst.check.model.Inserts;
import dev.standfirst.digest.Sha256;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Publication;
import dev.standfirst.fact.model.Revision;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.Status;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import dev.standfirst.quantity.Unit;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models;
import dev.standfirst.site.model.Models.FactItem;
import dev.standfirst.site.view.ViewModels;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Facts as other programs read them. Numbers are exact: as JSON numbers where their decimals end, and beside them as fractions where
 * they do not. The digest is of the object's other members on one line, so that two copies of a fact can be told apart.
 */
public final class FactsJson {
    private static final int DIGITS = 15;

    private final ViewModels catalogue;
    private final Facts facts;
    private final String base;
    private final Map<String, String> digests = new ConcurrentHashMap<>();

    public FactsJson(ViewModels catalogue, Facts facts, String base) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.base = base;
    }

    /** Every fact. */
    public JsonWriter all(String title) {
        return JsonWriter.object()
                .put("$schema", base + Route.FACTS_SCHEMA.path())
                .put("site", title)
                .put("url", base)
                .put("facts", JsonWriter.each(List.copyOf(facts.all()), this::fact))
                .build();
    }

    /** One fact. */
    public JsonWriter fact(Fact fact) {
        return members(fact).put("digest", digest(fact)).build();
    }

    /** The digest of a fact: {@code sha256:} and the SHA-256 of its members, all but this one, as JSON on one line. */
    String digest(Fact fact) {
        return digests.computeIfAbsent(
                fact.id(), _ -> "sha256:" + Sha256.of(members(fact).build().compact()));
    }

    private JsonWriter.Builder members(Fact fact) {
        FactItem item = catalogue.item(fact);
        var declared = fact.declared();
        JsonWriter.Builder json = JsonWriter.object()
                .put("id", fact.id())
                .put("label", item.label().plain())
                .put("url", base + item.route().path())
                .put("kind", kind(fact.value()))
                .put("value", catalogue.text(fact));
        value(fact.value(), json);
        json.put("period", fact.period().map(Period::toString).orElse(""))
                .put("status", statuses(fact.statuses()))
                .put(
                        "sources",
                        JsonWriter.array(declared.attribution().sources().stream()
                                .map(this::citation)
                                .toList()))
                .put("formula", formula(fact))
                .putIfAny("working", item.worked())
                .put("inputs", JsonWriter.texts(fact.inputs()))
                .putIfAny(
                        "definition", item.definition().map(Models.Prose::plain).orElse(""))
                .putIfAny("universe", declared.measurement().universe())
                .putIfAny("saidBy", declared.attribution().saidBy())
                .put(
                        "caveats",
                        JsonWriter.texts(
                                item.caveats().stream().map(Models.Prose::plain).toList()))
                .putIfAny(
                        "reviewBy",
                        declared.maintenance()
                                .reviewBy()
                                .map(LocalDate::toString)
                                .orElse(""))
                .putIfAny(
                        "revisions",
                        declared.maintenance().revisions().stream()
                                .map(this::revision)
                                .toList())
                .putIfAny(
                        "formerly",
                        declared.maintenance().formerly().stream()
                                .map(JsonWriter::of)
                                .toList());
        return json;
    }

    static String formula(Fact fact) {
        return fact.declared().definition() instanceof Definition.Computed(var formula)
                ? formula.text().strip()
                : "";
    }

    static String kind(FactValue value) {
        return switch (value) {
            case FactValue.OfQuantity _ -> "quantity";
            case FactValue.OfDate _ -> "date";
            case FactValue.OfText _ -> "text";
            case FactValue.OfBoolean _ -> "boolean";
            case FactValue.OfSeries _ -> "series";
        };
    }

    private void value(FactValue value, JsonWriter.Builder json) {
        switch (value) {
            case FactValue.OfQuantity known -> {
                range(known.quantity().range(), json);
                known.nominal().ifPresent(nominal -> number("nominal", nominal, json));
                known.written().ifPresent(written -> json.put("hedge", hedge(written.says())));
                json.put("unit", unit(known.quantity().unit()))
                        .put("change", JsonWriter.of(known.quantity().change()));
            }
            case FactValue.OfDate(var date) -> json.put("date", date.toString());
            case FactValue.OfText _ -> {}
            case FactValue.OfBoolean(Truth truth) ->
                json.put("holds", truth == Truth.UNKNOWN ? JsonWriter.NULL : JsonWriter.of(truth == Truth.TRUE));
            case FactValue.OfSeries(Series series) ->
                json.put("unit", unit(series.unit()))
                        .put("cumulative", JsonWriter.of(series.cumulative()))
                        .put("points", JsonWriter.each(series.points(), FactsJson::point));
        }
    }

    private static JsonWriter point(Series.Point point) {
        Quantity quantity = point.quantity();
        JsonWriter.Builder json = JsonWriter.object()
                .put("period", point.period().toString())
                .put("value", Inserts.words(point.value()).orElseThrow());
        range(quantity.range(), json);
        return json.put("status", statuses(point.statuses())).line();
    }

    /** The members {@code low}, {@code high}, {@code lowClosed} and {@code highClosed}; an open side is null. */
    static void range(Interval range, JsonWriter.Builder json) {
        end("low", range.low(), json);
        end("high", range.high(), json);
        json.put("lowClosed", JsonWriter.of(range.low().isClosed()))
                .put("highClosed", JsonWriter.of(range.high().isClosed()));
    }

    private static void end(String name, Bound bound, JsonWriter.Builder json) {
        switch (bound) {
            case Bound.Unbounded _ -> json.put(name, JsonWriter.NULL);
            case Bound.Closed(Rational value) -> number(name, value, json);
            case Bound.Open(Rational value) -> number(name, value, json);
        }
    }

    static void number(String name, Rational value, JsonWriter.Builder json) {
        json.put(name, new JsonWriter.Literal(decimal(value)));
        if (!Rational.of(value.toDecimal(DIGITS)).equals(value)) {
            json.put(name + "Exact", value.numerator() + "/" + value.denominator());
        }
    }

    /** How firmly words state their number: {@code bare}, {@code at-least} and so on, the rows of the table of words. */
    static String hedge(Meaning words) {
        return words.hedge().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A number to fifteen digits. */
    static String decimal(Rational value) {
        return value.toDecimal(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** A unit as other programs read it: a noun, a currency of ISO 4217, {@code 1} for a pure number. */
    static String unit(Unit unit) {
        return switch (unit) {
            case Unit.Count(String noun) -> noun;
            case Unit.Money(String currency) -> currency;
            case Unit.Percent _, Unit.Ratio _ -> "1";
            case Unit.PercentagePoints _ -> "percentage points as a pure number";
            case Unit.Duration(String noun) -> noun;
            case Unit.Rate(Unit of, String per) -> unit(of) + "/" + per;
        };
    }

    private static JsonWriter statuses(Set<Status> statuses) {
        return JsonWriter.texts(statuses.stream().sorted().map(Status::label).toList());
    }

    JsonWriter citation(Citation citation) {
        Optional<Publication> publication = catalogue.publication(citation.source());
        JsonWriter.Builder json = JsonWriter.object()
                .put("id", citation.source())
                .put("url", base + Route.source(citation.source()).path())
                .putIfAny("title", publication.map(Publication::title).orElse(""))
                .putIfAny("publisher", publication.map(Publication::publisher).orElse(""))
                .putIfAny("address", publication.map(Publication::url).orElse(""))
                .putIfAny("locator", citation.locator())
                .putIfAny("via", citation.via());
        citation.read().ifPresent(read -> json.put("read", JsonWriter.of(read)));
        return json.build();
    }

    private JsonWriter revision(Revision revision) {
        return JsonWriter.object()
                .put("on", revision.on().toString())
                .put("was", revision.was().text())
                .put(
                        "reason",
                        catalogue
                                .proseIfAny(revision.reason())
                                .map(Models.Prose::plain)
                                .orElse(""))
                .putIfAny("period", revision.period().map(Period::toString).orElse(""))
                .build();
    }

    /** Every fact as a table. */
    public String csv() {
        var csv = new CsvText()
                .line(List.of(
                        "id",
                        "label",
                        "kind",
                        "value",
                        "low",
                        "high",
                        "low_closed",
                        "high_closed",
                        "unit",
                        "period_start",
                        "period_end",
                        "status",
                        "sources",
                        "formula",
                        "url"));
        facts.all().forEach(fact -> csv.line(row(fact)));
        return csv.text();
    }

    private List<String> row(Fact fact) {
        FactItem item = catalogue.item(fact);
        Optional<Quantity> quantity =
                fact.value() instanceof FactValue.OfQuantity known ? Optional.of(known.quantity()) : Optional.empty();
        Interval range = quantity.map(Quantity::range).orElse(Interval.ALL);
        return List.of(
                fact.id(),
                CsvText.text(item.label().plain()),
                kind(fact.value()),
                CsvText.text(catalogue.text(fact)),
                cell(range.low()),
                cell(range.high()),
                quantity.isPresent() ? String.valueOf(range.low().isClosed()) : "",
                quantity.isPresent() ? String.valueOf(range.high().isClosed()) : "",
                CsvText.text(quantity.map(known -> unit(known.unit())).orElse("")),
                fact.period().map(period -> period.start().toString()).orElse(""),
                fact.period().map(period -> period.end().toString()).orElse(""),
                String.join(
                        " ",
                        fact.statuses().stream().sorted().map(Status::label).toList()),
                String.join(
                        " ",
                        fact.declared().attribution().sources().stream()
                                .map(Citation::source)
                                .toList()),
                CsvText.text(formula(fact)),
                base + item.route().path());
    }

    private static String cell(Bound bound) {
        return switch (bound) {
            case Bound.Unbounded _ -> "";
            case Bound.Closed(Rational value) -> decimal(value);
            case Bound.Open(Rational value) -> decimal(value);
        };
    }
}
