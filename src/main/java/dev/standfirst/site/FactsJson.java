package dev.standfirst.site;

import dev.standfirst.fact.Citation;
import dev.standfirst.fact.Definition;
import dev.standfirst.fact.Fact;
import dev.standfirst.fact.FactValue;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.Revision;
import dev.standfirst.fact.Series;
import dev.standfirst.fact.Source;
import dev.standfirst.fact.Status;
import dev.standfirst.prose.Reading;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import dev.standfirst.quantity.Unit;
import dev.standfirst.site.Models.FactItem;
import dev.standfirst.work.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Facts as other programs read them. Numbers are exact: as JSON numbers where their decimals end, and beside them as fractions where
 * they do not. The digest is of the object's other members on one line, so that two copies of a fact can be told apart.
 */
final class FactsJson {
    private static final int DIGITS = 15;

    private final Catalogue catalogue;
    private final Facts facts;
    private final String base;

    FactsJson(Catalogue catalogue, Facts facts, String base) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.base = base;
    }

    /** Every fact. */
    Json all(String title) {
        return Json.object()
                .put("$schema", base + "data/facts.schema.json")
                .put("site", title)
                .put("url", base)
                .put("facts", Json.array(facts.all().stream().map(this::fact).toList()))
                .build();
    }

    /** One fact. */
    Json fact(Fact fact) {
        return members(fact).put("digest", digest(fact)).build();
    }

    /** The digest of a fact: {@code sha256:} and the SHA-256 of its members, all but this one, as JSON on one line. */
    String digest(Fact fact) {
        Json body = members(fact).build();
        return "sha256:" + Sha256.of(body.compact());
    }

    private Json.Builder members(Fact fact) {
        FactItem item = catalogue.item(fact);
        var declared = fact.declared();
        Json.Builder json = Json.object()
                .put("id", fact.id())
                .put("label", item.label().plain())
                .put("url", base + item.route().path())
                .put("kind", kind(fact.value()))
                .put("value", item.value());
        value(fact.value(), json);
        json.put("period", fact.period().map(Period::toString).orElse(""))
                .put("status", statuses(fact.statuses()))
                .put(
                        "sources",
                        Json.array(
                                declared.sources().stream().map(this::citation).toList()))
                .put("formula", formula(fact))
                .putIfAny("working", item.worked())
                .put("inputs", Json.texts(fact.inputs()))
                .putIfAny("definition", item.definition().map(text -> Json.of(text.plain())))
                .putIfAny("universe", declared.universe())
                .putIfAny("saidBy", declared.saidBy())
                .put(
                        "caveats",
                        Json.texts(
                                item.caveats().stream().map(Models.Prose::plain).toList()))
                .putIfAny("reviewBy", declared.reviewBy().map(date -> Json.of(date.toString())))
                .putIfAny(
                        "revisions",
                        declared.revisions().stream().map(this::revision).toList())
                .putIfAny("formerly", declared.formerly().stream().map(Json::of).toList());
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
            case FactValue.OfTruth _ -> "boolean";
            case FactValue.OfSeries _ -> "series";
        };
    }

    private void value(FactValue value, Json.Builder json) {
        switch (value) {
            case FactValue.OfQuantity known -> {
                range(known.quantity().range(), json);
                known.nominal().ifPresent(nominal -> number("nominal", nominal, json));
                known.written().ifPresent(written -> json.put("hedge", hedge(written)));
                json.put("unit", unit(known.quantity().unit()))
                        .put("change", Json.of(known.quantity().change()));
            }
            case FactValue.OfDate(var date) -> json.put("date", date.toString());
            case FactValue.OfText _ -> {}
            case FactValue.OfTruth(Truth truth) ->
                json.put("holds", truth == Truth.UNKNOWN ? Json.NULL : Json.of(truth == Truth.TRUE));
            case FactValue.OfSeries(Series series) ->
                json.put("unit", unit(series.unit()))
                        .put("cumulative", Json.of(series.cumulative()))
                        .put(
                                "points",
                                Json.array(series.points().stream()
                                        .map(FactsJson::point)
                                        .toList()));
        }
    }

    private static Json point(Series.Point point) {
        Quantity quantity = point.quantity();
        Json.Builder json =
                Json.object().put("period", point.period().toString()).put("value", Catalogue.shown(quantity));
        range(quantity.range(), json);
        return json.put("status", statuses(point.statuses())).build();
    }

    /** The members {@code low}, {@code high}, {@code lowClosed} and {@code highClosed}; an open side is null. */
    static void range(Interval range, Json.Builder json) {
        end("low", range.low(), json);
        end("high", range.high(), json);
        json.put("lowClosed", Json.of(range.low().isClosed()))
                .put("highClosed", Json.of(range.high().isClosed()));
    }

    private static void end(String name, Bound bound, Json.Builder json) {
        switch (bound) {
            case Bound.Unbounded _ -> json.put(name, Json.NULL);
            case Bound.Closed(Rational value) -> number(name, value, json);
            case Bound.Open(Rational value) -> number(name, value, json);
        }
    }

    static void number(String name, Rational value, Json.Builder json) {
        json.put(name, new Json.Literal(decimal(value)));
        if (!Rational.of(value.toDecimal(DIGITS)).equals(value)) {
            json.put(name + "Exact", value.numerator() + "/" + value.denominator());
        }
    }

    /** How firmly words state their number: {@code bare}, {@code at-least} and so on, the rows of the table of words. */
    static String hedge(Reading words) {
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

    private static Json statuses(Set<Status> statuses) {
        return Json.texts(statuses.stream().sorted().map(Status::label).toList());
    }

    Json citation(Citation citation) {
        Optional<Source> source = catalogue.source(citation.source());
        return Json.object()
                .put("id", citation.source())
                .put("url", base + Route.source(citation.source()).path())
                .putIfAny("title", source.map(Source::title).orElse(""))
                .putIfAny("publisher", source.map(Source::publisher).orElse(""))
                .putIfAny("address", source.map(Source::url).orElse(""))
                .putIfAny("locator", citation.locator())
                .putIfAny("via", citation.via())
                .putIfAny("read", citation.read().map(Json::of))
                .build();
    }

    private Json revision(Revision revision) {
        return Json.object()
                .put("on", revision.on().toString())
                .put("was", revision.was().text())
                .put(
                        "reason",
                        catalogue
                                .proseIfAny(revision.reason())
                                .map(Models.Prose::plain)
                                .orElse(""))
                .putIfAny("period", revision.period().map(period -> Json.of(period.toString())))
                .build();
    }

    /** Every fact as a table. */
    String csv() {
        var csv = new Csv()
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
                Csv.text(item.label().plain()),
                kind(fact.value()),
                Csv.text(item.value()),
                cell(range.low()),
                cell(range.high()),
                quantity.isPresent() ? String.valueOf(range.low().isClosed()) : "",
                quantity.isPresent() ? String.valueOf(range.high().isClosed()) : "",
                Csv.text(quantity.map(known -> unit(known.unit())).orElse("")),
                fact.period().map(period -> period.start().toString()).orElse(""),
                fact.period().map(period -> period.end().toString()).orElse(""),
                String.join(
                        " ",
                        fact.statuses().stream().sorted().map(Status::label).toList()),
                String.join(
                        " ",
                        fact.declared().sources().stream().map(Citation::source).toList()),
                Csv.text(formula(fact)),
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
