package dev.standfirst.check.judge;

import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.NormalizedText;
import dev.standfirst.prose.format.RankFormat;
import dev.standfirst.prose.model.LinkedPhrase;
import dev.standfirst.prose.model.LinkedPhrase.Superlative;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges words against facts that are not numbers: texts and booleans. Case and spacing make no difference. */
public final class PhraseJudge {
    private PhraseJudge() {}

    /** A text is supported by its value or another form of it. */
    public static Judgement text(String words, String value, List<String> also) {
        String said = NormalizedText.of(words);
        return said.equals(NormalizedText.of(value))
                        || also.stream().anyMatch(other -> said.equals(NormalizedText.of(other)))
                ? Judgement.supported("the words are those of the fact")
                : Judgement.contradicted("the words say “" + words + "”, but the fact says “" + value + "”");
    }

    /** A boolean is supported by the phrases that assert it; empty when the words neither assert nor deny it. */
    public static Optional<Judgement> truth(String words, LinkedPhrase phrase, Truth truth, Fact fact) {
        Optional<Boolean> said = asserted(NormalizedText.of(words), phrase, fact);
        return said.map(claim -> switch (truth) {
            case UNKNOWN -> Judgement.notEstablished("what is known does not settle whether this is true");
            case TRUE, FALSE ->
                claim == (truth == Truth.TRUE)
                        ? Judgement.supported(truth == Truth.TRUE ? "it is true" : "it is not true")
                        : Judgement.contradicted(truth == Truth.TRUE ? "it is true" : "it is not true");
        });
    }

    private static Optional<Boolean> asserted(String said, LinkedPhrase phrase, Fact fact) {
        if (fact.declared().vocabulary().saysTrue().stream().anyMatch(each -> said.equals(NormalizedText.of(each)))
                || (isRecord(fact) && phrase.claims(Superlative.RECORD))) {
            return Optional.of(true);
        }
        boolean denied =
                fact.declared().vocabulary().saysFalse().stream().anyMatch(each -> said.equals(NormalizedText.of(each)))
                        || (isRecord(fact) && phrase.claims(Superlative.NO_RECORD));
        return denied ? Optional.of(false) : Optional.empty();
    }

    /** 'The highest' of what is ranked is the first; empty where the fact is not a rank, or the words say no such thing. */
    public static Optional<Judgement> highest(LinkedPhrase phrase, FactValue.OfQuantity value, Fact fact) {
        if (!isRank(fact) || !phrase.claims(Superlative.HIGHEST)) {
            return Optional.empty();
        }
        Interval known = value.quantity().range();
        Interval first = Interval.point(Rational.ONE);
        String place = "the rank is " + ValueText.compact(value);
        return Optional.of(
                first.contains(known)
                        ? Judgement.supported(place)
                        : known.intersects(first) ? Judgement.notEstablished(place) : Judgement.contradicted(place));
    }

    /** A few phrases that assert or deny a fact that holds or does not; empty where it has none. */
    public static List<String> phrases(Fact fact) {
        var phrases = new ArrayList<String>(fact.declared().vocabulary().saysTrue());
        phrases.addAll(fact.declared().vocabulary().saysFalse());
        if (isRecord(fact)) {
            phrases.addAll(RankFormat.RECORDS);
        }
        return phrases.stream().distinct().limit(4).toList();
    }

    /** Whether a fact says that a value of a series is higher than all before it. */
    static boolean isRecord(Fact fact) {
        return fact.isCallOf(FormulaFunction.RECORD);
    }

    /** Whether a fact is a place in a series. */
    public static boolean isRank(Fact fact) {
        return fact.isCallOf(FormulaFunction.RANK);
    }
}
