package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.MoodWords;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.token.Tokens;
import java.util.Arrays;

/** Reads which words of a text are between quotation marks, and which are part of a question that can be answered with yes or no. */
final class MarkReader {
    /** Fewer tokens between quotation marks are a name, or a word held at arm's length. */
    private static final int SHORTEST_QUOTE = 5;

    private final Tokens tokens;
    private final boolean[] quoted;
    private final boolean[] asked;

    /** Knows of no marks yet, in so many tokens. */
    MarkReader(Tokens tokens, int size) {
        this.tokens = tokens;
        this.quoted = new boolean[size];
        this.asked = new boolean[size];
    }

    boolean isQuoted(int index) {
        return quoted[index];
    }

    boolean isAsked(int index) {
        return asked[index];
    }

    /** Reads the sentence between two tokens. */
    void read(int from, int past) {
        boolean question = false;
        int open = -1;
        for (int i = from; i < past; i++) {
            if (!tokens.get(i).canBegin(WordTriggers.MARK)) {
                continue;
            }
            question |= tokens.is(i, "?");
            boolean mark = tokens.is(i, "\"");
            if (tokens.is(i, "“") || (mark && open < 0)) {
                open = i;
            } else if (open >= 0 && (mark || tokens.is(i, "”"))) {
                quote(open, i);
                open = -1;
            }
        }
        if (question && !asksWhat(from, past)) {
            Arrays.fill(asked, from, past, true);
        }
    }

    private void quote(int open, int close) {
        if (close - open > SHORTEST_QUOTE) {
            Arrays.fill(quoted, open + 1, close, true);
        }
    }

    private boolean asksWhat(int from, int past) {
        for (int i = from; i < past; i++) {
            if (MoodWords.ASKING.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }
}
