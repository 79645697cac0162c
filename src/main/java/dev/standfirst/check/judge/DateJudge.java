package dev.standfirst.check.judge;

import dev.standfirst.check.model.Judgement;
import dev.standfirst.prose.format.DateWords;
import dev.standfirst.prose.model.DayRelation;
import dev.standfirst.prose.model.PartialDate;
import java.time.LocalDate;

/**
 * Judges words that name a date against a fact that is one: every part named must agree, the weekday included. The bound words may name a
 * day by another: 'the day before 31 October'.
 */
public final class DateJudge {
    private DateJudge() {}

    /** Judges the day that is meant by words that name a date. */
    public static Judgement judge(DayRelation relation, PartialDate words, LocalDate fact) {
        String own = DateWords.withWeekday(fact);
        if (relation.kind() == DayRelation.Kind.DAY) {
            return agreement(words, fact.minusDays(relation.days()), own);
        }
        if (!words.agreesWith(fact)) {
            return agreement(words, fact, own);
        }
        String side = relation.kind() == DayRelation.Kind.BEFORE ? "before" : "after";
        return Judgement.contradicted("the words name a time " + side + " the date, but the fact is " + own);
    }

    private static Judgement agreement(PartialDate words, LocalDate named, String own) {
        return words.agreesWith(named)
                ? Judgement.supported("the words agree with " + own)
                : Judgement.contradicted("the fact is " + own);
    }
}
