package dev.standfirst.check.aptness;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.check.model.FilledPassage;
import dev.standfirst.check.model.FilledPassage.Slot;
import dev.standfirst.check.model.TestedPhrase;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.model.CaveatAnswer;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.Status;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Remark;
import dev.standfirst.quantity.Unit;
import java.util.List;
import java.util.Optional;

/** Warns of turns of phrase that true figures are stated in and that mislead all the same. */
public final class WordAptness {
    private final CheckContext project;
    private final Diagnostics diagnostics;

    public WordAptness(CheckContext project, Diagnostics diagnostics) {
        this.project = project;
        this.diagnostics = diagnostics;
    }

    /** Judges the words of one binding that holds a quantity. */
    void judge(BoundPhrase phrase, Fact fact, TestedPhrase tested) {
        timesMore(phrase, tested);
        percentOfPercent(phrase.binding(), fact, tested);
        firm(phrase, fact, tested);
        ofChange(phrase.binding(), fact, tested);
    }

    /** 'The increase in arrivals fell by 36 per cent' of what is the change in arrivals itself. */
    private void ofChange(Binding binding, Fact fact, TestedPhrase tested) {
        boolean ofLevels = fact.comparison()
                .filter(sides -> isChange(sides.first().fact())
                        && isChange(sides.second().fact()))
                .isEmpty();
        if (tested.words().aspect() == Aspect.OF_CHANGE && ofLevels) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.QUALIFIED,
                            binding.span(),
                            "the words say how a change itself changed, but the fact is the change of a level")
                    .related(fact.declared().span(), "“" + fact.id() + "”")
                    .help("name the level that changed, or bind the words to the difference between two changes"));
        }
    }

    private boolean isChange(String id) {
        return project.facts()
                .find(id)
                .filter(side -> side.value() instanceof OfQuantity value
                        && value.quantity().change())
                .isPresent();
    }

    private void timesMore(BoundPhrase phrase, TestedPhrase tested) {
        if (tested.words().form() == Form.MULTIPLE) {
            phrase.remarks(Remark.Kind.TIMES_MORE).stream().findFirst().ifPresent(remark -> {
                String words = phrase.prose().words(remark);
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.TIMES_MORE,
                                phrase.binding().span(),
                                "“" + words + "” is ambiguous: some readers take “three " + words
                                        + "” to mean four times as many")
                        .help("say “times as many” or “times as much”"));
            });
        }
    }

    private void percentOfPercent(Binding binding, Fact fact, TestedPhrase tested) {
        boolean ofPercentages = fact.comparison()
                .filter(comparison -> comparison.function() == FormulaFunction.CHANGE)
                .filter(comparison -> isPercentage(comparison.first().fact())
                        && isPercentage(comparison.second().fact()))
                .isPresent();
        if (ofPercentages && tested.words().unit() instanceof Unit.Percent) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.PERCENT_OF_PERCENT,
                            binding.span(),
                            "this is the change in a percentage, given in per cent of that percentage")
                    .related(fact.declared().span(), "“" + fact.id() + "”")
                    .help("give the change in percentage points"));
        }
    }

    private boolean isPercentage(String id) {
        return project.facts()
                .find(id)
                .filter(side -> side.value() instanceof OfQuantity value
                        && value.quantity().unit() instanceof Unit.Percent)
                .isPresent();
    }

    private void firm(BoundPhrase phrase, Fact fact, TestedPhrase tested) {
        boolean firm = tested.words().hedge() == Hedge.BARE || tested.words().hedge() == Hedge.EXACTLY;
        if (firm
                && !fact.isAnswered(CaveatAnswer.ESTIMATE)
                && tested.words().form() == Form.NUMBER
                && fact.statuses().contains(Status.ESTIMATE)
                && !phrase.has(Remark.Kind.INEXACT)) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.STRONG_WORDS,
                            phrase.binding().span(),
                            "the figure is an estimate, but the words state it as exact")
                    .related(fact.declared().span(), "“" + fact.id() + "”")
                    .help("say “about” or “an estimated”, or give the fact a caveat with “answers: [estimate]”"));
        }
    }

    /** Judges whether a sentence with two figures makes one the cause of the other; a claim quoted in it answers for the cause. */
    public void causes(Passage passage, FilledPassage composed, ProseText prose) {
        if (composed.slots().size() < 2) {
            return;
        }
        for (Remark cause : prose.remarks(Remark.Kind.CAUSE, 0, composed.text().length())) {
            if (joinsFigures(composed, cause.start())) {
                diagnostics.add(
                        Diagnostic.of(
                                        DiagnosticCode.CAUSE,
                                        passage.span(
                                                composed.inPassage(cause.start()), composed.inPassage(cause.end())),
                                        "“" + prose.words(cause)
                                                + "” says that one figure caused another, but figures alone do not show a cause")
                                .help(
                                        "quote a claim that says so with [words](claim:…), or give the two figures without a cause"));
            }
        }
    }

    private boolean joinsFigures(FilledPassage composed, int at) {
        FilledPassage.Stretch sentence = composed.sentence(at);
        List<Slot> slots = composed.slots().stream()
                .filter(slot -> slot.start() >= sentence.start() && slot.end() <= sentence.end())
                .toList();
        boolean claimed = slots.stream().anyMatch(slot -> slot.binding().target() instanceof Target.ClaimTarget);
        long figures = slots.stream().filter(slot -> figure(slot).isPresent()).count();
        return !claimed && figures >= 2;
    }

    private Optional<Fact> figure(Slot slot) {
        return slot.binding().target() instanceof Target.FactTarget(String id)
                ? project.facts().find(id).filter(fact -> fact.value() instanceof OfQuantity)
                : Optional.empty();
    }
}
