package dev.standfirst.prose;

import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.lexicon.RivalWords;
import dev.standfirst.prose.lexicon.RivalWords.Rival;
import dev.standfirst.prose.model.Conventions;
import dev.standfirst.prose.token.Tokenizer;
import dev.standfirst.prose.token.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds words that say that something else is counted: 'departures' beside a figure of arrivals. */
public final class RivalNouns {
    private RivalNouns() {}

    /**
     * The first such word.
     *
     * @param clause the words around a figure
     * @param sentence those of its sentence; if they name what is counted as well, nothing is found
     * @param own the words by which the figure is known
     */
    public static Optional<String> find(String clause, String sentence, String own) {
        List<Named> named = named(clause);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<Named> known = named(own);
        List<Named> said = named(sentence);
        return named.stream()
                .filter(each -> {
                    Set<Integer> members = members(known, each.rival());
                    return !members.isEmpty()
                            && !members.contains(each.rival().member())
                            && Collections.disjoint(members, members(said, each.rival()));
                })
                .map(Named::words)
                .findFirst();
    }

    /** Words that name what is counted. */
    private record Named(String words, Rival rival) {}

    private static List<Named> named(String text) {
        var tokens = new Tokens(Tokenizer.tokens(text, List.of(), false), Conventions.BRITISH);
        var named = new ArrayList<Named>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<PhraseTable.Match<Rival>> found = RivalWords.WORDS.startingAt(tokens, i);
            found.ifPresent(match -> named.add(new Named(
                    text.substring(
                            tokens.get(match.from()).start(),
                            tokens.get(match.to() - 1).end()),
                    match.meaning())));
            i = found.map(PhraseTable.Match::to).orElse(i + 1);
        }
        return named;
    }

    /** The members of the family of another word. */
    private static Set<Integer> members(List<Named> named, Rival other) {
        var members = new HashSet<Integer>();
        named.stream()
                .filter(each -> each.rival().family() == other.family())
                .forEach(each -> members.add(each.rival().member()));
        return members;
    }
}
