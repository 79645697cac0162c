package dev.standfirst.check.text;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.context.PublishedTexts.PublishedText;
import dev.standfirst.check.context.StringPool;
import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.HistoricalVerdict;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.prose.format.DateWords;
import dev.standfirst.prose.model.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Judges claims by the facts as they were held when the claims were made: the values before the first revision after that day. Only
 * claims that rest on a fact revised since are judged twice, and again only when their words, or a fact that they rest on, have changed.
 */
public final class HistoricalJudge {
    private final CheckContext project;
    private final QuantityJudge quantities;
    private final Diagnostics diagnostics;
    private final IdentityHashMap<Claim, HistoricalVerdict> before;
    private final IdentityHashMap<Claim, HistoricalVerdict> found = new IdentityHashMap<>();

    /**
     * @param before what an earlier check found, by the claims themselves
     */
    public HistoricalJudge(
            CheckContext project,
            QuantityJudge quantities,
            IdentityHashMap<Claim, HistoricalVerdict> before,
            Diagnostics diagnostics) {
        this.project = project;
        this.quantities = quantities;
        this.before = before;
        this.diagnostics = diagnostics;
    }

    /** What was found of the claims that were judged twice, by the claims themselves. */
    public IdentityHashMap<Claim, HistoricalVerdict> found() {
        return found;
    }

    /** The claim with the verdict when it was said, where a fact that it rests on has been revised since; else as it is. */
    public CheckedClaim judge(CheckedClaim checked, PublishedText said) {
        Claim claim = checked.claim();
        List<String> tests = tests(checked);
        List<Fact> restsOn = restsOn(tests);
        if (restsOn.stream().noneMatch(fact -> isRevisedSince(claim.on(), fact))) {
            return checked;
        }
        HistoricalVerdict known = before.get(claim);
        HistoricalVerdict vintage = known != null && known.isOf(checked.said(), restsOn)
                ? known
                : new HistoricalVerdict(checked.said(), restsOn, then(checked, said, tests));
        // A fact with no value is not among the facts, and may have had one then.
        if (tests.stream().allMatch(id -> project.facts().find(id).isPresent())) {
            found.put(claim, vintage);
        }
        CheckedClaim dated = checked.heldWhenSaid(vintage.verdict());
        if (dated.hasTurned() && !isTold(claim)) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.VINTAGE,
                            claim.span(),
                            "the claim “" + claim.id() + "” was "
                                    + vintage.verdict().label() + " when it was said, on " + DateWords.of(claim.on())
                                    + ", but is " + checked.verdict().label() + " now")
                    .help("say in “rationale” what has been revised since"));
        }
        return dated;
    }

    /** The verdict by the facts as they were held on the claim's day. */
    private Verdict then(CheckedClaim checked, PublishedText said, List<String> tests) {
        Claim claim = checked.claim();
        CheckContext held = project.with(project.facts().on(claim.on(), tests));
        CheckedText text = new TextJudge(
                        held, quantities, new StringPool(), said, checked.said().narrative())
                .judge()
                .checked();
        return new ClaimJudge(held, new Diagnostics()).judge(claim, text).verdict();
    }

    private boolean isTold(Claim claim) {
        String rationale = claim.assessment().rationale().text();
        return !project.reader()
                .read(rationale)
                .remarks(Remark.Kind.REVISED, 0, rationale.length())
                .isEmpty();
    }

    /** The facts that a claim names in its tests, by their ids. */
    private List<String> tests(CheckedClaim checked) {
        var tests = new ArrayList<String>();
        for (CheckedBinding binding : checked.said().bindings()) {
            if (binding.binding().target() instanceof Target.FactTarget(String id)) {
                tests.add(id);
            }
        }
        if (!checked.claim().holds().isEmpty()) {
            tests.addAll(project.facts().evaluate(checked.claim().holds()).inputs());
        }
        return tests;
    }

    private List<Fact> restsOn(List<String> tests) {
        return tests.stream()
                .distinct()
                .flatMap(id -> project.facts().find(id).stream())
                .flatMap(fact -> project.facts().parts(fact).stream())
                .toList();
    }

    private static boolean isRevisedSince(LocalDate day, Fact fact) {
        return fact.declared().maintenance().revisions().stream()
                .anyMatch(revision -> revision.on().isAfter(day));
    }
}
