package dev.standfirst.prose.clause;

import dev.standfirst.prose.clause.PlacedPeriods.Placed;
import dev.standfirst.prose.lexicon.BaseWords;
import dev.standfirst.prose.lexicon.SettingWords;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.NamedPeriod;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.model.PeriodUse;
import dev.standfirst.prose.model.SentenceTime;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.prose.token.WordBefore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the times that each sentence names for those that name none. The patterns, where P is a period:
 *
 * <pre>
 * in | during | for | between P      its own
 * P: , P, at the start               its own
 * …, P | (P) at the end              its own
 * … P at the end of a heading        its own, where no name is before it: 'Spring Budget 2024'
 * P figures                          its own
 * P …, since P, than P, of P         another time
 * </pre>
 *
 * A sentence that names none is of the time of the one before where that opens with its period, or where it begins with 'there' or 'of
 * these'.
 */
final class SettingReader {
    private final Tokens tokens;
    private final List<Placed<NamedPeriod>> named;

    /** Where the parts of years and the shifted periods of the text start, in order. */
    private final List<Integer> others;

    SettingReader(Tokens tokens, List<Placed<NamedPeriod>> named, List<Integer> others) {
        this.tokens = tokens;
        this.named = named;
        this.others = others;
    }

    /**
     * The times of each sentence of a text.
     *
     * @param starts where the sentences start
     * @param length how long the text is
     */
    List<SentenceTime> times(SentenceStarts starts, int length) {
        var times = new ArrayList<SentenceTime>(starts.size());
        int mention = 0;
        int other = 0;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.start(i + 1) : length;
            var own = new ArrayList<NamedPeriod>();
            boolean named = false;
            while (mention < this.named.size() && this.named.get(mention).start() < end) {
                Placed<NamedPeriod> each = this.named.get(mention++);
                boolean puts = isOwn(each, starts.firstToken(i), end);
                if (puts) {
                    own.add(each.period());
                }
                named |= !puts;
            }
            while (other < others.size() && others.get(other) < end) {
                named = true;
                other++;
            }
            SentenceTime time = time(starts.start(i), end, own, named);
            times.add(
                    i > 0 && takesUp(times.getLast(), time)
                            ? time.in(times.getLast().own().getFirst())
                            : time);
        }
        return times;
    }

    private SentenceTime time(int start, int end, List<NamedPeriod> own, boolean named) {
        boolean other = named;
        boolean present = false;
        for (int i = tokens.at(start); i < tokens.size() && tokens.get(i).start() < end; i++) {
            if (tokens.get(i).canBegin(WordTriggers.SETTING)) {
                other |= own.isEmpty() && SettingWords.OTHER.contains(tokens.word(i));
                present |= SettingWords.PRESENT.contains(tokens.word(i));
            }
        }
        return new SentenceTime(start, end, own, other, present, Optional.empty());
    }

    /** Whether a sentence goes on in the time of the one before: that opens with it, or this one begins with 'there' or 'of these'. */
    private boolean takesUp(SentenceTime before, SentenceTime next) {
        int first = tokens.at(before.start());
        int opening = SettingWords.IN.contains(tokens.word(first)) ? first + 1 : first;
        int named = Search.first(this.named.size(), i -> this.named.get(i).start() >= before.start());
        boolean opens = named < this.named.size() && this.named.get(named).from() == opening;
        return next.isOpen()
                && !next.present()
                && before.isSettled()
                && (opens || SettingWords.TAKES_UP.contains(tokens.word(tokens.at(next.start()))));
    }

    /** Whether a sentence puts what it says in a period. */
    private boolean isOwn(Placed<NamedPeriod> each, int first, int end) {
        NamedPeriod period = each.period();
        if (period.use() != PeriodUse.OWN || period.relation() != PeriodRelation.WITHIN) {
            return false;
        }
        boolean ends = isEnd(each.to(), end);
        String next = tokens.word(each.to());
        boolean parted = ends || SettingWords.SIGNS.contains(next);
        if (each.from() == first) {
            return parted || SettingWords.FIGURES.contains(next);
        }
        WordBefore before = WordBefore.at(tokens, each.from(), first);
        String word = before.is("the") ? before.previous(tokens).word() : before.word();
        if (SettingWords.IN.contains(word)) {
            return true;
        }
        return SettingWords.SIGNS.contains(word.substring(Math.max(0, word.length() - 1)))
                ? parted || next.equals(")")
                : ends && !BaseWords.NAMED.contains(word) && !SettingWords.NOT_BEFORE.contains(word);
    }

    /** Whether a text with no stop ends at a token, or with the colon there. */
    private boolean isEnd(int to, int end) {
        return to >= tokens.size() || tokens.get(to).start() >= end || (tokens.is(to, ":") && !tokens.has(to + 1));
    }
}
