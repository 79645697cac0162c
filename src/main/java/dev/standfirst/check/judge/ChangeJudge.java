package dev.standfirst.check.judge;

import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.check.model.FilledPassage;
import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.Judgement.Concern;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.model.Comparison;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.Remark;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Unit;

/**
 * Judges words that state the number of a change or a ratio and say of no change: '11,736 people arrived' of a difference of 11,736. They
 * state a level, and no level is known.
 */
public final class ChangeJudge {
    private ChangeJudge() {}

    /** Judges words; supported where their sentence says that it is a change, or the fact is a level. */
    public static Judgement judge(Reading words, Fact fact, FactValue.OfQuantity value, BoundPhrase phrase) {
        Meaning says = words.says();
        if (says.aspect() == Aspect.PART && isPercentChange(value.quantity())) {
            return notEstablished("the words state a part of something, but the fact is a change");
        }
        boolean change = says.isChange() || says.isNegative() || says.form() == Form.MULTIPLE;
        boolean level = !isRatio(fact) && !isChangeOnly(value.quantity());
        if (change || level || isTold(words, phrase, isRatio(fact)) || isAlone(phrase)) {
            return Judgement.supported("");
        }
        return notEstablished(
                "the words state a level, but the fact is a " + (isRatio(fact) ? "ratio of two" : "change"));
    }

    private static Judgement notEstablished(String reason) {
        return new Judgement(Verdict.NOT_ESTABLISHED, DiagnosticCode.WRONG_UNIT, reason, Concern.CHANGE);
    }

    /** Whether a quantity is a change in per cent that was computed, or written with a sign: '40 %' of a fall may be a part of it. */
    private static boolean isPercentChange(Quantity known) {
        return known.unit() instanceof Unit.Percent && (known.nature() == Nature.GROWTH || isChangeOnly(known));
    }

    /** Whether the sentence tells of a change, or compares; '36 per cent of arrivals' is a part of something, whatever else it tells. */
    private static boolean isTold(Reading words, BoundPhrase phrase, boolean ratio) {
        if (ratio) {
            return phrase.has(Remark.Kind.COMPARISON);
        }
        FilledPassage.Stretch sentence = phrase.passage().sentence(phrase.slot().start());
        boolean directed = phrase.prose().directions().stream()
                .anyMatch(word -> word.start() >= sentence.start() && word.end() <= sentence.end());
        return words.aspect() != Aspect.PART && (directed || phrase.has(Remark.Kind.CHANGE));
    }

    /** Whether nothing but the words is in the passage, such as a cell of a table. */
    private static boolean isAlone(BoundPhrase phrase) {
        String text = phrase.passage().text();
        String around = text.substring(0, phrase.slot().start())
                + text.substring(phrase.slot().end());
        return around.chars().noneMatch(Character::isLetter);
    }

    private static boolean isRatio(Fact fact) {
        return fact.comparison()
                .map(Comparison::function)
                .filter(FormulaFunction.RATIO::equals)
                .isPresent();
    }

    /** Whether a quantity is a change alone, and no level as well. */
    private static boolean isChangeOnly(Quantity known) {
        return known.change() && !UnitJudge.isLevel(known);
    }
}
