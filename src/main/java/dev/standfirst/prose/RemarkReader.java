package dev.standfirst.prose;

import dev.standfirst.prose.lexicon.RemarkWords;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.Remark;
import dev.standfirst.prose.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that say something of the figures around them. */
final class RemarkReader {
    private RemarkReader() {}

    /** The remarks of a text, in order. */
    static List<Remark> remarks(Tokens tokens) {
        var remarks = new ArrayList<Remark>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).canBegin(WordTriggers.REMARK) && !tokens.is(i - 1, "no")) {
                RemarkWords.PHRASES.startingAt(tokens, i).ifPresent(found -> {
                    int start = tokens.get(found.from()).start();
                    int end = tokens.get(found.to() - 1).end();
                    found.meaning().forEach(kind -> remarks.add(new Remark(kind, start, end)));
                });
            }
        }
        return remarks;
    }
}
