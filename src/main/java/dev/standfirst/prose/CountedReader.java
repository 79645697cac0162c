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
    private CountedReader() {}

    /** Those of a text, in order, none overlapping another. */
    static List<Counted> counted(Tokens tokens) {
        var counted = new ArrayList<Counted>();
        int past = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i < past || !tokens.canBegin(i, WordTriggers.COUNTED)) {
                continue;
            }
            Optional<Match<Rival>> found = RivalWords.WORDS.startingAt(tokens, i);
            if (found.isPresent()) {
                past = found.get().to();
                Rival rival = found.get().meaning();
                int end = tokens.get(past - 1).end();
                counted.add(new Counted(
                        rival.family(), rival.member(), tokens.get(i).start(), end));
            }
        }
        return counted;
    }
}
