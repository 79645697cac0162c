package dev.standfirst.check.judge;

import dev.standfirst.check.model.Inserts;
import dev.standfirst.check.model.Judgement;
import dev.standfirst.prose.model.PartialDate;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;

/**
 * Judges words that name a date against a fact that is one: every part named must agree, the weekday included. The bound words may name a
 * day by another: 'the day before 31 October'.
 */
public final class DateJudge {
    private DateJudge() {}

    /**
     * Judges a date.
     *
     * @param lead the bound words that stand before the date
     */
    public static Judgement judge(String lead, PartialDate words, LocalDate fact) {
        String own = fact.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " " + Inserts.date(fact);
        WordBefore joint = WordBefore.at(lead, lead.length());
        boolean before = joint.word().equals("before");
        if (!before && !joint.word().equals("after")) {
            boolean eve = joint.word().equals("of")
                    && WordBefore.at(lead, joint.start()).word().equals("eve");
            return agreement(words, eve ? fact.plusDays(1) : fact, own);
        }
        String length = WordBefore.at(lead, joint.start()).word();
        if (Set.of("day", "week").contains(length)) {
            int days = length.equals("day") ? 1 : 7;
            return agreement(words, fact.plusDays(before ? days : -days), own);
        }
        if (length.equals("or") || !words.agreesWith(fact)) {
            return agreement(words, fact, own);
        }
        return Judgement.contradicted("the words name a time " + joint.word() + " it, the fact is " + own);
    }

    private static Judgement agreement(PartialDate words, LocalDate named, String own) {
        return words.agreesWith(named)
                ? Judgement.supported("every part named is that of " + own)
                : Judgement.contradicted("the fact is " + own);
    }
}
