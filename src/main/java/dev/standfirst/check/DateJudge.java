package dev.standfirst.check;

import dev.standfirst.prose.PartialDate;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Judges words that name a date against a fact that is one: every part named must agree, the weekday included. */
final class DateJudge {
    private DateJudge() {}

    static Judgement judge(PartialDate words, LocalDate fact) {
        String own = fact.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " " + Inserts.date(fact);
        return words.agreesWith(fact)
                ? Judgement.supported("every part named is that of " + own)
                : Judgement.contradicted("the fact is " + own);
    }
}
