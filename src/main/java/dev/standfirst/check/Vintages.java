package dev.standfirst.check;

import dev.standfirst.check.PublishedTexts.PublishedText;
import dev.standfirst.diagnostic.Code;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.Claim;
import dev.standfirst.narrative.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Judges claims by the facts as they were held when the claims were made: the values before the first revision after that day. Only
 * claims that rest on a fact revised since are judged twice.
 */
final class Vintages {
    private static final List<String> TOLD =
            List.of("revis", "correct", "at the time", "when it was said", "since then");

    private final Project project;
    private final QuantityJudge quantities;
    private final Diagnostics diagnostics;
    private final Map<LocalDate, Project> then = new HashMap<>();

    Vintages(Project project, QuantityJudge quantities, Diagnostics diagnostics) {
        this.project = project;
        this.quantities = quantities;
        this.diagnostics = diagnostics;
    }

    /** The claim with the verdict when it was said, where a fact that it rests on has been revised since; else as it is. */
    CheckedClaim judge(CheckedClaim checked, PublishedText said) {
        Claim claim = checked.claim();
        if (!isRevisedSince(checked)) {
            return checked;
        }
        Project held = then.computeIfAbsent(
                claim.on(), day -> project.with(project.facts().on(day)));
        CheckedText text = new TextJudge(
                        held,
                        quantities,
                        new SharedTexts(),
                        said,
                        checked.said().narrative())
                .judge()
                .checked();
        Verdict verdict =
                new ClaimJudge(held, new Diagnostics()).judge(claim, text).verdict();
        CheckedClaim dated = checked.heldWhenSaid(verdict);
        if (dated.hasTurned() && !isTold(claim)) {
            diagnostics.add(Diagnostic.of(
                            Code.VINTAGE,
                            claim.span(),
                            "the claim “" + claim.id() + "” was " + verdict.label() + " when it was said, on "
                                    + Inserts.date(claim.on()) + ", and is "
                                    + checked.verdict().label() + " now")
                    .help("say in the rationale what has been revised since"));
        }
        return dated;
    }

    private static boolean isTold(Claim claim) {
        String rationale = claim.rationale().text().toLowerCase(Locale.ROOT);
        return TOLD.stream().anyMatch(rationale::contains);
    }

    private boolean isRevisedSince(CheckedClaim checked) {
        var tests = new ArrayList<String>();
        for (CheckedBinding binding : checked.said().bindings()) {
            if (binding.binding().target() instanceof Target.FactTarget(String id)) {
                tests.add(id);
            }
        }
        if (!checked.claim().holds().isEmpty()) {
            tests.addAll(project.facts().evaluate(checked.claim().holds()).inputs());
        }
        return tests.stream()
                .flatMap(id -> project.facts().find(id).stream())
                .flatMap(fact -> project.facts().parts(fact).stream())
                .flatMap(part -> part.declared().revisions().stream())
                .anyMatch(revision -> revision.on().isAfter(checked.claim().on()));
    }
}
