package dev.standfirst.prose.number;

import dev.standfirst.prose.lexicon.Currencies;
import dev.standfirst.prose.lexicon.NounWords;
import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.token.Tokens;
import java.util.Optional;

/** Reads what is after an amount of money and says whose it is: '$15 million Australian', '(Canadian)', 'in Canadian dollars', '(£)'. */
final class CurrencyAfter {
    private CurrencyAfter() {}

    /** The currency that words after a sign and a number name, from a token on. */
    static Optional<PhraseTable.Match<String>> of(Tokens at, int index) {
        return adjective(at, index).or(() -> inBrackets(at, index)).or(() -> inName(at, index));
    }

    /** A sign, code or name alone in brackets: '15 million (£)'. Its match starts at what is in the brackets. */
    static Optional<PhraseTable.Match<String>> inBrackets(Tokens at, int index) {
        if (!at.is(index, "(")) {
            return Optional.empty();
        }
        int word = index + 1;
        String sign = Currencies.SIGNS.getOrDefault(at.word(word), "");
        Optional<PhraseTable.Match<String>> found = sign.isEmpty()
                ? Currencies.NAMES.startingAt(at, word)
                : Optional.of(new PhraseTable.Match<>(word, word + 1, sign));
        return found.filter(match -> at.is(match.to(), ")"))
                .map(match -> new PhraseTable.Match<>(word, match.to() + 1, match.meaning()));
    }

    /** '$15 million Australian' ends there or in small words: '$15 million Australian film' tells of the film. */
    private static Optional<PhraseTable.Match<String>> adjective(Tokens at, int index) {
        int word = at.is(index, "(") ? index + 1 : index;
        String currency = Currencies.ADJECTIVES.getOrDefault(at.word(word), "");
        boolean ends = word > index
                ? at.is(word + 1, ")")
                : !at.isHyphen(word + 1) && (!at.isWord(word + 1) || NounWords.STOPS.contains(at.word(word + 1)));
        return currency.isEmpty() || !ends
                ? Optional.empty()
                : Optional.of(new PhraseTable.Match<>(word, word > index ? word + 2 : word + 1, currency));
    }

    /** 'In Canadian dollars': a name of more than one word. */
    private static Optional<PhraseTable.Match<String>> inName(Tokens at, int index) {
        return at.is(index, "in")
                ? Currencies.NAMES.startingAt(at, index + 1).filter(match -> match.to() > match.from() + 1)
                : Optional.empty();
    }
}
