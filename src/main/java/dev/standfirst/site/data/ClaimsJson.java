package dev.standfirst.site.data;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.ComparedFact;
import dev.standfirst.check.model.TestedPhrase;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models;
import dev.standfirst.site.model.Models.ClaimItem;
import dev.standfirst.site.view.ViewModels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Claims as other programs read them: what was said, how its words are read as ranges, the facts they were tested against with their
 * digests, and the verdict of each test, so that every verdict can be found again.
 */
public final class ClaimsJson {
    private final ViewModels catalogue;
    private final Facts facts;
    private final FactsJson factsJson;
    private final String base;

    public ClaimsJson(ViewModels catalogue, Facts facts, FactsJson factsJson, String base) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.factsJson = factsJson;
        this.base = base;
    }

    /** Every claim. */
    public JsonWriter all(String title) {
        return JsonWriter.object()
                .put("$schema", base + Route.CLAIMS_SCHEMA.path())
                .put("site", title)
                .put("url", base)
                .put(
                        "claims",
                        JsonWriter.array(
                                catalogue.claims().stream().map(this::claim).toList()))
                .putIfAny("values", values())
                .build();
    }

    /** The values of series that claims were tested against and that are facts nowhere else, such as {@code arrivals@2022..2023}. */
    private List<JsonWriter> values() {
        return catalogue.claims().stream()
                .flatMap(claim -> Stream.concat(
                        claim.said().bindings().stream()
                                .flatMap(binding -> binding.binding().target() instanceof Target.FactTarget(String id)
                                        ? Stream.of(id)
                                        : Stream.empty()),
                        inputIds(claim.claim().holds()).stream()))
                .filter(id -> SeriesLink.parse(id).isPresent())
                .distinct()
                .flatMap(id -> facts.find(id).stream())
                .map(factsJson::fact)
                .toList();
    }

    private JsonWriter claim(CheckedClaim checked) {
        ClaimItem item = catalogue.item(checked);
        var claim = checked.claim();
        return JsonWriter.object()
                .put("id", claim.id())
                .put("url", base + item.route().path())
                .put("title", item.title().plain())
                .put("by", claim.speaker().name())
                .putIfAny("role", claim.speaker().role())
                .put("on", claim.on().toString())
                .put(
                        "where",
                        JsonWriter.array(
                                claim.where().stream().map(factsJson::citation).toList()))
                .put("said", catalogue.prose(claim.said()).plain())
                .put(
                        "tests",
                        JsonWriter.array(checked.said().bindings().stream()
                                .map(this::test)
                                .toList()))
                .putIfAny("holds", claim.holds().text().strip())
                .putIfAny("inputs", inputs(claim.holds()))
                .put("verdict", checked.verdict().label())
                .put("reason", checked.reason())
                .put("partly", JsonWriter.of(checked.partly()))
                .put(
                        "untested",
                        JsonWriter.texts(claim.untested().stream()
                                .map(part -> catalogue.prose(part).plain())
                                .toList()))
                .put("caveats", JsonWriter.texts(checked.caveats()))
                .putIfAny("rating", item.rating())
                .putIfAny("rationale", plain(claim.assessment().rationale()))
                .putIfAny("override", plain(claim.assessment().override()))
                .putIfAny("response", plain(claim.assessment().response()))
                .build();
    }

    /** The facts that a formula rests on, with their digests. */
    private List<JsonWriter> inputs(LocatedText formula) {
        return inputIds(formula).stream()
                .flatMap(id -> facts.find(id).stream())
                .map(fact -> JsonWriter.object()
                        .put("fact", fact.id())
                        .put("factDigest", factsJson.digest(fact))
                        .build())
                .toList();
    }

    private List<String> inputIds(LocatedText formula) {
        return formula.isEmpty() ? List.of() : facts.evaluate(formula).inputs();
    }

    private String plain(LocatedText text) {
        return catalogue.proseIfAny(text).map(Models.Prose::plain).orElse("");
    }

    private JsonWriter test(CheckedBinding checked) {
        JsonWriter.Builder json = JsonWriter.object()
                .put("words", checked.shown())
                .put("mode", checked.binding().mode().label());
        if (checked.binding().target() instanceof Target.FactTarget(String id)) {
            Optional<Fact> fact = facts.find(id);
            json.put("fact", fact.map(Fact::id).orElse(id));
            fact.ifPresent(found -> json.put("factDigest", factsJson.digest(found)));
        }
        json.putIfAny("reading", checked.reading());
        checked.tested().ifPresent(tested -> tested(tested, checked, json));
        return json.putIfAny("value", checked.value())
                .put(
                        "verdict",
                        checked.verdict()
                                .map(Verdict::label)
                                .map(JsonWriter::of)
                                .orElse(JsonWriter.NULL))
                .put("reason", checked.reason())
                .build();
    }

    /** What the words say, as ranges, and in what terms the fact is compared with them. */
    private void tested(TestedPhrase tested, CheckedBinding checked, JsonWriter.Builder json) {
        Meaning words = tested.words();
        FactsJson.range(words.range(), json);
        JsonWriter.Builder loose = JsonWriter.object();
        FactsJson.range(words.loose(), loose);
        json.put("loose", loose.build())
                .put("hedge", FactsJson.hedge(words))
                .put("unit", FactsJson.unit(words.unit()))
                .put("direction", words.direction().name().toLowerCase(Locale.ROOT))
                .put("compares", compares(tested, checked))
                .put("period", tested.period().label());
        words.written().ifPresent(written -> FactsJson.number("written", written.value(), json));
    }

    private String compares(TestedPhrase tested, CheckedBinding checked) {
        Optional<ComparedFact.Basis> basis = checked.binding().target() instanceof Target.FactTarget(String id)
                ? facts.find(id)
                        .flatMap(fact -> fact.value() instanceof FactValue.OfQuantity known
                                ? Optional.of(ComparedFact.of(tested.words(), known.quantity())
                                        .basis())
                                : Optional.empty())
                : Optional.empty();
        return switch (basis.orElse(ComparedFact.Basis.VALUE)) {
            case VALUE -> tested.nominal() ? "nominal" : "value";
            case SIZE -> "size";
            case MULTIPLE -> "multiple";
        };
    }
}
