package dev.standfirst.prose.clause;

import dev.standfirst.prose.model.Extent;
import dev.standfirst.prose.model.Nearby;
import java.util.ArrayList;
import java.util.List;

/**
 * The periods of a text in order. Those of one clause, with the one that opens it, follow each other, so that what is near any words is a
 * view of the same list: a text of nothing but figures and periods takes no more room than its length.
 *
 * @param placed the periods with their places
 * @param periods the periods alone
 */
record PlacedPeriods<T>(List<Placed<T>> placed, List<T> periods) {
    /** How many periods after words may be theirs: no sentence that people write has more. */
    private static final int MOST_AFTER = 16;

    /**
     * A period and where it is named.
     *
     * @param from its first token
     * @param to past its last token
     * @param words where its words are
     * @param opensNext whether it belongs to the next clause too
     * @param next whether it belongs to words after it alone: 'and 2018 output to 2.1 per cent'
     */
    record Placed<T>(int from, int to, Extent words, boolean opensNext, boolean next, T period) {
        int start() {
            return words.start();
        }

        int clause() {
            return words.clause();
        }
    }

    PlacedPeriods(List<Placed<T>> placed) {
        this(placed, periods(placed));
    }

    private static <T> List<T> periods(List<Placed<T>> placed) {
        var periods = new ArrayList<T>(placed.size());
        placed.forEach(each -> periods.add(each.period()));
        return periods;
    }

    /**
     * Those in the clause of words, or that open it.
     *
     * @param figure where the first figure after the words ends
     */
    Nearby<T> near(Extent words, int figure) {
        if (placed.isEmpty()) {
            return Nearby.none();
        }
        int first = firstOf(words.clause());
        if (first > 0
                && placed.get(first - 1).opensNext()
                && placed.get(first - 1).clause() == words.clause() - 1) {
            first--;
        }
        int past = firstOf(words.clause() + 1);
        if (first >= past) {
            return Nearby.none();
        }
        int after = Math.clamp(firstFrom(words.end()), first, past);
        boolean taken = after < past && figure <= placed.get(after).start();
        int last = after;
        while (last < Math.min(past, after + MOST_AFTER) && !placed.get(last).next()) {
            last++;
        }
        return new Nearby<>(periods.subList(first, after).reversed(), periods.subList(after, last), taken);
    }

    /** The first period that starts at or after an offset. */
    int firstFrom(int offset) {
        return Search.first(placed.size(), i -> placed.get(i).start() >= offset);
    }

    /** The first period of a clause, or of one after it. */
    private int firstOf(int clause) {
        return Search.first(placed.size(), i -> placed.get(i).clause() >= clause);
    }
}
