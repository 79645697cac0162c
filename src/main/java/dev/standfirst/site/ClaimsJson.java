package dev.standfirst.site;

import dev.standfirst.check.CheckedBinding;
import dev.standfirst.check.CheckedClaim;
import dev.standfirst.check.Tested;
import dev.standfirst.check.Verdict;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.Fact;
import dev.standfirst.fact.FactValue;
import dev.standfirst.fact.Facts;
import dev.standfirst.narrative.Target;
import dev.standfirst.prose.Form;
import dev.standfirst.prose.Reading;
import dev.standfirst.site.Models.ClaimItem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Claims as other programs read them: what was said, how its words are read as ranges, the facts they were tested against with their
 * digests, and the verdict of each test, so that every verdict can be found again.
 */
final class ClaimsJson {
    private final Catalogue catalogue;
    private final Facts facts;
    private final FactsJson factsJson;
    private final String base;

    ClaimsJson(Catalogue catalogue, Facts facts, FactsJson factsJson, String base) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.factsJson = factsJson;
        this.base = base;
    }

    /** Every claim. */
    Json all(String title) {
        return Json.object()
                .put("$schema", base + "data/claims.schema.json")
                .put("site", title)
                .put("url", base)
                .put(
                        "claims",
                        Json.array(catalogue.claims().stream().map(this::claim).toList()))
                .build();
    }

    private Json claim(CheckedClaim checked) {
        ClaimItem item = catalogue.item(checked);
        var claim = checked.claim();
        return Json.object()
                .put("id", claim.id())
                .put("url", base + item.route().path())
                .put("title", item.title().plain())
                .put("by", claim.by())
                .putIfAny("role", claim.role())
                .put("on", claim.on().toString())
                .put(
                        "where",
                        Json.array(
                                claim.where().stream().map(factsJson::citation).toList()))
                .put("said", catalogue.prose(claim.said()).plain())
                .put(
                        "tests",
                        Json.array(checked.said().bindings().stream()
                                .map(this::test)
                                .toList()))
                .putIfAny("holds", claim.holds().text().strip())
                .putIfAny("inputs", inputs(claim.holds()))
                .put("verdict", checked.verdict().label())
                .put("reason", checked.reason())
                .put("partly", Json.of(checked.partly()))
                .put(
                        "untested",
                        Json.texts(claim.untested().stream()
                                .map(part -> catalogue.prose(part).plain())
                                .toList()))
                .put("caveats", Json.texts(checked.caveats()))
                .putIfAny("rating", item.rating())
                .putIfAny("rationale", plain(claim.rationale()))
                .putIfAny("override", plain(claim.override()))
                .putIfAny("response", plain(claim.response()))
                .build();
    }

    /** The facts that a formula rests on, with their digests. */
    private List<Json> inputs(LocatedText formula) {
        List<String> ids =
                formula.isEmpty() ? List.of() : facts.evaluate(formula).inputs();
        return ids.stream()
                .flatMap(id -> facts.find(id).stream())
                .map(fact -> Json.object()
                        .put("fact", fact.id())
                        .put("factDigest", factsJson.digest(fact))
                        .build())
                .toList();
    }

    private String plain(LocatedText text) {
        return catalogue.proseIfAny(text).map(Models.Prose::plain).orElse("");
    }

    private Json test(CheckedBinding checked) {
        Json.Builder json = Json.object()
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
                        checked.verdict().map(Verdict::label).map(Json::of).orElse(Json.NULL))
                .put("reason", checked.reason())
                .build();
    }

    /** What the words say, as ranges, and in what terms the fact is held against them. */
    private void tested(Tested tested, CheckedBinding checked, Json.Builder json) {
        Reading words = tested.words();
        FactsJson.range(words.range(), json);
        Json.Builder loose = Json.object();
        FactsJson.range(words.loose(), loose);
        json.put("loose", loose.build())
                .put("hedge", FactsJson.hedge(words))
                .put("unit", FactsJson.unit(words.unit()))
                .put("direction", words.direction().name().toLowerCase(Locale.ROOT))
                .put("compares", compares(tested, checked))
                .put("period", tested.period().label());
        words.written().ifPresent(written -> FactsJson.number("written", written.value(), json));
    }

    private String compares(Tested tested, CheckedBinding checked) {
        boolean change = checked.binding().target() instanceof Target.FactTarget(String id)
                && facts.find(id)
                        .filter(fact -> fact.value() instanceof FactValue.OfQuantity known
                                && known.quantity().change())
                        .isPresent();
        if (!change) {
            return tested.nominal() ? "nominal" : "value";
        }
        boolean signed = tested.words().written().stream()
                .anyMatch(written -> written.value().signum() < 0);
        return tested.words().form() == Form.MULTIPLE ? "multiple" : signed ? "value" : "size";
    }
}
