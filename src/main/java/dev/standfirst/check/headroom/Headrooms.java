package dev.standfirst.check.headroom;

import dev.standfirst.check.headroom.VerdictBoundarySearch.Probe;
import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.Headroom;
import dev.standfirst.check.model.TestedPhrase;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.WhatIfEvaluation;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.quantity.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the headroom of bindings and claims when somebody asks for it, and remembers that of words alike. Safe on any thread.
 *
 * <p>The facts that move are those at the root of what the words are bound to: typed quantities, and quantities taken from a series.
 */
public final class Headrooms {
    private final Facts facts;
    private final QuantityJudge quantities;
    private final Map<Asked, List<Headroom>> found = new ConcurrentHashMap<>();

    public Headrooms(Facts facts, QuantityJudge quantities) {
        this.facts = facts;
        this.quantities = quantities;
    }

    /** What makes two bindings alike: their fact, what their words say, and how they were judged. */
    private record Asked(String fact, Verdict verdict, Meaning words, boolean nominal, Verdict period) {}

    /** One of the tests that a verdict is the worst of, with a fact that moves. */
    private interface Test {
        Probe at(FactValue value);
    }

    /** Words that were tested against a quantity, which goes by an id. */
    private record Judged(String id, Fact fact, TestedPhrase tested) {}

    /** The headroom of a binding, for each fact at its root; empty where no quantity is judged, or none can move alone. */
    public List<Headroom> of(CheckedBinding binding) {
        Optional<Judged> judged = judged(binding);
        if (judged.isEmpty() || binding.verdict().isEmpty()) {
            return List.of();
        }
        Fact fact = judged.get().fact();
        TestedPhrase tested = judged.get().tested();
        Verdict present = binding.verdict().get();
        return found.computeIfAbsent(
                new Asked(judged.get().id(), present, tested.words(), tested.nominal(), tested.period()),
                _ -> moved(roots(List.of(fact)), present, root -> List.of(test(judged.get(), root))));
    }

    private Optional<Judged> judged(CheckedBinding binding) {
        return binding.binding().target() instanceof Target.FactTarget(String id)
                ? facts.find(id).flatMap(fact -> binding.tested().map(tested -> new Judged(id, fact, tested)))
                : Optional.empty();
    }

    /** The headroom of a claim's verdict, for each fact at the root of its tests; empty where no figure tests it. */
    public List<Headroom> of(CheckedClaim checked) {
        Claim claim = checked.claim();
        List<Judged> said = checked.said().bindings().stream()
                .flatMap(binding -> judged(binding).stream())
                .toList();
        var tested = new ArrayList<Fact>();
        said.forEach(judged -> tested.add(judged.fact()));
        if (!claim.holds().isEmpty()) {
            facts.evaluate(claim.holds()).inputs().forEach(id -> facts.find(id).ifPresent(tested::add));
        }
        Verdict settled = settled(checked);
        return moved(roots(tested), checked.verdict(), root -> {
            var tests = new ArrayList<Test>();
            tests.add(_ -> new Probe(settled, List.of()));
            said.forEach(judged -> tests.add(test(judged, root)));
            if (!claim.holds().isEmpty()) {
                tests.add(holds(facts.trial(claim.holds(), root.id())));
            }
            return tests;
        });
    }

    /** The worst that a claim's verdict is whatever its quantities are. */
    private static Verdict settled(CheckedClaim checked) {
        return checked.said().bindings().stream()
                .filter(binding -> binding.tested().isEmpty())
                .flatMap(binding -> binding.verdict().stream())
                .reduce(
                        checked.verdict() == Verdict.UNVERIFIED ? Verdict.UNVERIFIED : Verdict.SUPPORTED,
                        Verdict::worst);
    }

    private static Test holds(WhatIfEvaluation trial) {
        return value -> {
            WhatIfEvaluation.Outcome outcome = trial.at(value);
            Truth truth = outcome.value()
                    .filter(FactValue.OfBoolean.class::isInstance)
                    .map(found -> ((FactValue.OfBoolean) found).truth())
                    .orElse(Truth.UNKNOWN);
            Verdict verdict = switch (truth) {
                case TRUE -> Verdict.SUPPORTED;
                case FALSE -> Verdict.CONTRADICTED;
                case UNKNOWN -> Verdict.NOT_ESTABLISHED;
            };
            return new Probe(
                    verdict, outcome.comparisons().stream().map(Truth::ordinal).toList());
        };
    }

    private Test test(Judged words, Fact root) {
        TestedPhrase tested = words.tested();
        WhatIfEvaluation trial = facts.trial(words.id(), root.id());
        CriticalValues thresholds = CriticalValues.of(tested.words());
        return value -> trial.at(value)
                .value()
                .filter(OfQuantity.class::isInstance)
                .map(OfQuantity.class::cast)
                .map(known -> {
                    OfQuantity judged = tested.nominal() ? ValueText.nominal(known) : known;
                    Verdict verdict = quantities
                            .judge(
                                    tested.words(),
                                    judged,
                                    words.fact().declared().vocabulary().counts())
                            .verdict();
                    return new Probe(
                            verdict.worst(tested.period()),
                            thresholds.sides(judged.quantity().range()));
                })
                .orElse(new Probe(Verdict.NOT_ESTABLISHED, List.of()));
    }

    /** The headroom of each root for which {@code tests} say {@code present} where the root is now. */
    private static List<Headroom> moved(Set<Fact> roots, Verdict present, Function<Fact, List<Test>> tests) {
        var headrooms = new ArrayList<Headroom>();
        for (Fact root : roots) {
            OfQuantity now = (OfQuantity) root.value();
            List<Test> all = tests.apply(root);
            new HeadroomProbe(now, value -> together(all, value))
                    .headroom(root.id(), present)
                    .ifPresent(headrooms::add);
        }
        return List.copyOf(headrooms);
    }

    private static Probe together(List<Test> tests, FactValue value) {
        Verdict verdict = Verdict.SUPPORTED;
        var sides = new ArrayList<Integer>();
        for (Test test : tests) {
            Probe probe = test.at(value);
            verdict = verdict.worst(probe.verdict());
            sides.addAll(probe.sides());
        }
        return new Probe(verdict, List.copyOf(sides));
    }

    /** The typed quantities, and the quantities taken from series, that facts are computed from; the facts themselves where they are such. */
    private Set<Fact> roots(List<Fact> tested) {
        return tested.stream()
                .flatMap(fact -> facts.parts(fact).stream())
                .filter(part -> part.value() instanceof OfQuantity && isTakenFromSeriesOrTyped(part))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isTakenFromSeriesOrTyped(Fact fact) {
        return fact.inputs().stream()
                .flatMap(id -> facts.find(id).stream())
                .allMatch(input -> input.value() instanceof FactValue.OfSeries);
    }
}
