package dev.standfirst.prose;

import dev.standfirst.prose.lexicon.PhraseTable.Match;
import dev.standfirst.prose.lexicon.RivalWords;
import dev.standfirst.prose.lexicon.RivalWords.Rival;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.Counted;
import dev.standfirst.prose.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words that say which of several things is counted. */
final class CountedReader {
    /** How many words may be between what is more and 'than'. */
    private static final int NEAR = 6;

    private CountedReader() {}

    /** Those of a text, in order, none overlapping another but where words may mean several things. */
    static List<Counted> counted(Tokens tokens) {
        var counted = new ArrayList<Counted>();
        int past = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i < past || !tokens.canBegin(i, WordTriggers.COUNTED)) {
                continue;
            }
            Optional<Match<List<Rival>>> found = RivalWords.WORDS.startingAt(tokens, i);
            if (found.isPresent()) {
                past = found.get().to();
                int start = tokens.get(i).start();
                int end = tokens.get(past - 1).end();
                int than = than(tokens, i);
                for (Rival rival : found.get().meaning()) {
                    counted.add(new Counted(rival.family(), rival.member(), than, start, end));
                }
            }
        }
        return counted;
    }

    /** Whether 'than' is right before a token, and which way it compares. */
    private static int than(Tokens tokens, int index) {
        if (!tokens.is(index - 1, "than")) {
            return 0;
        }
        for (int i = index - 2; i >= Math.max(0, index - 2 - NEAR); i--) {
            if (RivalWords.MORE.contains(tokens.word(i))) {
                return 1;
            }
            if (RivalWords.LESS.contains(tokens.word(i))) {
                return -1;
            }
        }
        return 0;
    }
}
