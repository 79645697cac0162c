package dev.standfirst.prose.clause;

import dev.standfirst.prose.model.Sentences;
import dev.standfirst.prose.token.Tokens;
import java.util.Arrays;

/** Where the sentences of a text start, found once for all who ask. */
public final class SentenceStarts {
    private final int[] starts;

    /** The first token of each sentence, and past the last how many tokens there are. */
    private final int[] tokens;

    public SentenceStarts(String text, Tokens tokens) {
        this.starts = Sentences.starts(text);
        this.tokens = new int[starts.length + 1];
        for (int i = 0; i < starts.length; i++) {
            this.tokens[i] = tokens.at(starts[i]);
        }
        this.tokens[starts.length] = tokens.size();
    }

    /** How many sentences there are. */
    int size() {
        return starts.length;
    }

    /** The number of the sentence that an offset is in, from 0. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The first offset of a sentence. */
    int start(int sentence) {
        return starts[sentence];
    }

    /** The first token of a sentence. */
    int firstToken(int sentence) {
        return tokens[sentence];
    }
}
