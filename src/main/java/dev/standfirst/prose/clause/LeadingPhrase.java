package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.BaseWords;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.prose.token.WordBefore;
import java.util.Set;

/** The words of a noun phrase that lead to a period or to a figure: 'the same three months of', 'the revised estimate of'. */
final class LeadingPhrase {
    /** How many words may lead there: 'than at the time of its peak in 1995'. */
    private static final int LONGEST = 10;

    /** How many nouns may follow 'the average of'. */
    private static final int LONGEST_OWN = 2;

    private static final WordBefore NONE = new WordBefore("", 0);

    private LeadingPhrase() {}

    /** The word before the phrase that ends before a token. */
    static WordBefore before(Tokens tokens, int index) {
        return before(tokens, index, Set.of());
    }

    /** The same where the phrase starts after one of some words at the latest. */
    static WordBefore before(Tokens tokens, int index, Set<String> first) {
        WordBefore before = WordBefore.at(tokens, index);
        String after = "";
        for (int i = 0; i < LONGEST && !first.contains(before.word()); i++) {
            WordBefore of = isPart(before.word(), after) ? before : pastOwn(tokens, before);
            if (of.word().isEmpty()) {
                return before;
            }
            after = of.word();
            before = of.previous(tokens);
        }
        return before;
    }

    /** The 'of' before a noun or two that a head has: 'the average of tax revenue in'; an empty word where there is none. */
    private static WordBefore pastOwn(Tokens tokens, WordBefore noun) {
        WordBefore before = noun;
        for (int i = 0; i < LONGEST_OWN && isNoun(before.word()); i++) {
            before = before.previous(tokens);
            if (before.is("of")) {
                return BaseWords.HEADS.contains(before.previous(tokens).word()) ? before : NONE;
            }
        }
        return NONE;
    }

    private static boolean isNoun(String word) {
        return !word.isEmpty() && Character.isLetter(word.charAt(0)) && !BaseWords.NOUN_PHRASE.contains(word);
    }

    /** A number is a part of it where it counts a length of time: 'the same three months'. */
    private static boolean isPart(String word, String after) {
        return BaseWords.NOUN_PHRASE.contains(word)
                || BaseWords.isLength(word)
                || (BaseWords.isNumber(word) && BaseWords.LENGTHS.contains(after));
    }
}
