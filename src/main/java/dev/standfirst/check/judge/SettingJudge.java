package dev.standfirst.check.judge;

import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.Outcome;
import dev.standfirst.check.model.PeriodDoubts;
import dev.standfirst.check.model.Setting;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.prose.model.NamedDays;
import dev.standfirst.prose.model.NamedPeriod;
import dev.standfirst.quantity.Period;
import java.util.Optional;

/**
 * Judges words that name no period by what stands before or above them: '12,658 people arrived' under the heading 'Arrivals in 2021'. Any
 * part of the period named there will do. A comparison is of its later side, whatever the period of the earlier one.
 */
public final class SettingJudge {
    private SettingJudge() {}

    /** The outcome of words that have been judged by themselves, with what is around them. */
    public static Outcome judge(Outcome words, Setting setting, Fact fact) {
        boolean timed = fact.value() instanceof FactValue.OfQuantity || fact.value() instanceof FactValue.OfBoolean;
        Optional<Period> own = fact.period()
                .filter(_ -> timed && !words.reported() && !setting.periods().isEmpty());
        if (own.isEmpty() || setting.periods().stream().anyMatch(each -> fits(each.days(), own.get()))) {
            return words;
        }
        NamedPeriod named = setting.periods().getFirst();
        if (!setting.certain() || named.period().overlaps(own.get())) {
            return words.and(Judgement.supported(""), PeriodDoubts.under(named.period()));
        }
        return words.and(
                Judgement.contradicted(
                        DiagnosticCode.WRONG_PERIOD,
                        "the words above name " + named.period() + ", but the fact is for " + own.get()),
                PeriodDoubts.NONE);
    }

    /** Whether a figure of a period may stand under another: a part of it, or most of both. */
    private static boolean fits(NamedDays above, Period own) {
        Period named = above.period();
        boolean within = named.contains(own) || above.isThat(own);
        return within || (named.overlaps(own) && !own.contains(named));
    }
}
