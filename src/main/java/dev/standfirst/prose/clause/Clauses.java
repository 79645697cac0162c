package dev.standfirst.prose.clause;

import dev.standfirst.prose.token.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The clauses of a text, by its tokens. */
public final class Clauses {
    private final Tokens tokens;

    /** The number of the clause of each token. */
    private final int[] of;

    /** The first token of each clause. */
    private final int[] starts;

    public Clauses(Tokens tokens) {
        this.tokens = tokens;
        this.of = ClauseSplitter.of(tokens);
        this.starts = new int[of.length == 0 ? 1 : of[of.length - 1] + 1];
        Arrays.fill(starts, -1);
        starts[0] = 0;
        for (int i = 0; i < of.length; i++) {
            if (starts[of[i]] < 0) {
                starts[of[i]] = i;
            }
        }
    }

    /** The number of the clause of each token, from 0. */
    public int[] numbers() {
        return of;
    }

    /** Where each clause starts, in UTF-16 units; the first at the start of the text. */
    public List<Integer> offsets() {
        var offsets = new ArrayList<>(List.of(0));
        for (int clause = 1; clause < starts.length; clause++) {
            offsets.add(tokens.get(starts[clause]).start());
        }
        return offsets;
    }

    /** The number of the clause of a token; past the text that of the last. */
    public int at(int index) {
        return of.length == 0 ? 0 : of[Math.min(index, of.length - 1)];
    }

    /** The first token of the clause of a token. */
    int startAt(int index) {
        return starts[at(index)];
    }

    /** The first token of the clause after that of a token; past the text where there is none. */
    int startAfter(int index) {
        int next = at(index) + 1;
        return next < starts.length ? starts[next] : of.length;
    }

    /** The first token of a clause, by its number. */
    int startAtNumber(int clause) {
        return starts[clause];
    }

    /** Whether a token is the first of a clause after the first. */
    boolean isStart(int index) {
        return index > 0 && index < of.length && of[index] != of[index - 1];
    }
}
