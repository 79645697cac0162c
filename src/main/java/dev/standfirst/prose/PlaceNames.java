package dev.standfirst.prose;

import dev.standfirst.prose.lexicon.PlaceNameWords;
import dev.standfirst.prose.model.Conventions;
import dev.standfirst.prose.token.Tokenizer;
import dev.standfirst.prose.token.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the countries and other large places that a text names. */
public final class PlaceNames {
    private PlaceNames() {}

    /** The places, in order, each by one name however it is called: 'Britain' and 'the UK' are one. */
    public static Set<String> in(String text) {
        var tokens = new Tokens(Tokenizer.tokens(text, List.of(), false), Conventions.BRITISH);
        var places = new LinkedHashSet<String>();
        for (int i = 0; i < tokens.size(); i++) {
            PlaceNameWords.NAMES.startingAt(tokens, i).ifPresent(match -> places.add(match.meaning()));
        }
        return places;
    }
}
