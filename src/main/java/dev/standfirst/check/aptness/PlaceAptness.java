package dev.standfirst.check.aptness;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.judge.PlaceJudge;
import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.prose.model.PlaceClaim;
import java.util.List;

/**
 * Warns of 'the lowest since 2006' and the like beside a figure that no series can test. A rank, a record or what holds or does not, bound in
 * the same sentence, tests it as well, and so does a fact that has such a word itself.
 *
 * @param project the facts
 * @param diagnostics where warnings go
 */
record PlaceAptness(CheckContext project, Diagnostics diagnostics) {
    private static final List<FormulaFunction> PLACES = List.of(FormulaFunction.RANK, FormulaFunction.RECORD);

    void judge(BoundPhrase phrase, Fact fact, PlaceClaim claim) {
        boolean tested = PlaceJudge.isTested(claim, fact, project.facts());
        if (!claim.isOrder() || tested || isBound(phrase)) {
            return;
        }
        if (!FactWords.know(project, fact, claim.names())) {
            diagnostics.add(
                    Diagnostic.of(
                                    DiagnosticCode.UNTESTED_PLACE,
                                    phrase.binding().span(),
                                    "nothing tests that this is “" + claim.words() + "”")
                            .related(fact.declared().span(), "“" + fact.id() + "”")
                            .help(
                                    "bind the figure to a value of a series, or bind the words of its place to a fact that holds or does not"));
        }
    }

    /** Whether other words of the sentence are bound to a place, or to what holds or does not. */
    private boolean isBound(BoundPhrase phrase) {
        var sentence = phrase.passage().sentence(phrase.slot().start());
        return phrase.passage().slots().stream()
                .filter(slot -> slot.start() >= sentence.start() && slot.end() <= sentence.end())
                .anyMatch(slot -> slot.binding().target() instanceof Target.FactTarget(String id)
                        && project.facts()
                                .find(id)
                                .filter(PlaceAptness::isPlace)
                                .isPresent());
    }

    private static boolean isPlace(Fact fact) {
        return fact.value() instanceof FactValue.OfBoolean || PLACES.stream().anyMatch(fact::isCallOf);
    }
}
