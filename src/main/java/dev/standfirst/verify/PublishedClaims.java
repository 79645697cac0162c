package dev.standfirst.verify;

import dev.standfirst.check.model.Verdict;
import dev.standfirst.digest.Sha256;
import dev.standfirst.proof.JsonTree;
import dev.standfirst.site.data.JsonWriter;
import dev.standfirst.verify.Finding.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proves published claims again from {@code facts.json} and {@code claims.json} alone: that each fact has its digest, that each test was
 * made against that fact, and that the verdicts follow. A test of something else than a quantity is taken as published, and so is the
 * truth of a formula.
 */
final class PublishedClaims {
    private final Map<String, Map<?, ?>> facts = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int count;

    PublishedClaims(byte[] factsJson, byte[] claimsJson) {
        var known = new ArrayList<>(list(factsJson, "facts"));
        known.addAll(list(claimsJson, "values"));
        for (Map<?, ?> fact : known) {
            String id = text(fact, "id");
            facts.put(id, fact);
            if (!text(fact, "digest").equals(digest(fact))) {
                report("fact " + id + ": its digest is not that of its members");
            }
        }
        list(claimsJson, "claims").forEach(this::prove);
    }

    List<Finding> findings() {
        return findings;
    }

    /** How many claims have a test that was made again. */
    int count() {
        return count;
    }

    private void report(String what) {
        findings.add(new Finding(Kind.NOT_PROVED, what));
    }

    private static List<Map<?, ?>> list(byte[] json, String name) {
        var items = new ArrayList<Map<?, ?>>();
        if (JsonTree.read(json).orElse(null) instanceof Map<?, ?> file && file.get(name) instanceof List<?> listed) {
            listed.forEach(item -> {
                if (item instanceof Map<?, ?> members) {
                    items.add(members);
                }
            });
        }
        return items;
    }

    private static String digest(Map<?, ?> fact) {
        var members = JsonWriter.object();
        fact.forEach((name, value) -> {
            if (!"digest".equals(name)) {
                members.put(String.valueOf(name), json(value));
            }
        });
        return "sha256:" + Sha256.of(members.build().compact());
    }

    private static JsonWriter json(@Nullable Object value) {
        return switch (value) {
            case String text -> JsonWriter.of(text);
            case Boolean truth -> JsonWriter.of(truth);
            case BigDecimal number -> new JsonWriter.Literal(number.toPlainString());
            case List<?> items ->
                JsonWriter.array(items.stream().map(PublishedClaims::json).toList());
            case Map<?, ?> object -> {
                var members = JsonWriter.object();
                object.forEach((name, member) -> members.put(String.valueOf(name), json(member)));
                yield members.build();
            }
            case null, default -> JsonWriter.NULL;
        };
    }

    private void prove(Map<?, ?> claim) {
        String id = "claim " + text(claim, "id");
        var verdicts = new ArrayList<Verdict>();
        var restsOn = new ArrayList<String>();
        boolean again = false;
        for (Object item : claim.get("tests") instanceof List<?> tests ? tests : List.of()) {
            if (!(item instanceof Map<?, ?> test) || !(test.get("verdict") instanceof String published)) {
                continue;
            }
            Map<?, ?> fact = facts.get(text(test, "fact"));
            if (fact == null || !text(fact, "digest").equals(text(test, "factDigest"))) {
                report(id + ": “" + text(test, "words") + "” was not tested against the published fact");
                continue;
            }
            Optional<Verdict> verdict = PublishedTest.verdict(test, fact);
            again |= verdict.isPresent();
            if (verdict.isPresent() && !verdict.get().label().equals(published)) {
                report(id + ": “" + text(test, "words") + "” is "
                        + verdict.get().words() + ", not " + published.replace('-', ' '));
            }
            verdicts.add(verdict.orElseGet(() -> labelled(published)));
            restsOn.add(text(fact, "id"));
        }
        count += again ? 1 : 0;
        compare(id, claim, verdicts, restsOn);
    }

    /** The verdict on a claim is the worst on its tests and on its formula, which may only make it worse. */
    private void compare(String id, Map<?, ?> claim, List<Verdict> verdicts, List<String> restsOn) {
        Verdict published = labelled(text(claim, "verdict"));
        boolean formula = claim.containsKey("holds");
        if (verdicts.isEmpty()) {
            if (!formula && published != Verdict.UNVERIFIED) {
                report(id + ": no test supports its verdict, " + published.words());
            }
            return;
        }
        Verdict worst = verdicts.stream().reduce(Verdict.SUPPORTED, Verdict::worst);
        if (!formula && worst == Verdict.SUPPORTED && isOwn(restsOn, text(claim, "by"))) {
            worst = Verdict.UNVERIFIED;
        }
        boolean follows = formula ? published.worst(worst) == published : published == worst;
        if (!follows) {
            report(id + " is " + worst.words() + ", not " + published.words());
        }
    }

    /** Whether every fact that the tests rest on was stated by the speaker. */
    private boolean isOwn(List<String> ids, String speaker) {
        var seen = new HashSet<String>();
        return ids.stream().allMatch(id -> isStatedBy(id, speaker, seen));
    }

    private boolean isStatedBy(String id, String speaker, Set<String> seen) {
        Map<?, ?> fact = facts.get(id);
        if (fact == null || !seen.add(id)) {
            return fact != null;
        }
        List<?> inputs = fact.get("inputs") instanceof List<?> listed ? listed : List.of();
        return !inputs.isEmpty()
                ? inputs.stream().allMatch(input -> isStatedBy(String.valueOf(input), speaker, seen))
                : text(fact, "saidBy").equals(speaker);
    }

    private static Verdict labelled(String label) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.label().equals(label)) {
                return verdict;
            }
        }
        return Verdict.UNVERIFIED;
    }

    static String text(Map<?, ?> members, String name) {
        return Objects.toString(members.get(name), "");
    }
}
