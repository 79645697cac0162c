package dev.standfirst.prose.number;

import dev.standfirst.prose.lexicon.Measures;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.RateWords;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Rational;
import java.util.Optional;

/** Reads what a rate is per, after 'per': '100,000', 'million people', 'square kilometre', 'annum', 'ordinary share'. */
final class PerReader {
    /**
     * What a rate is per.
     *
     * @param of a number in digits, or a noun
     * @param to past its last token
     */
    record Per(String of, int to) {}

    private PerReader() {}

    /** What starts at a token; empty for 'per cent' and 'per one'. */
    static Optional<Per> at(Tokens tokens, int index) {
        if (tokens.isNumber(index)) {
            return new NumberReader(tokens)
                    .at(index)
                    .map(base -> new Per(base.value().toString(), base.to()));
        }
        String word = tokens.word(index);
        if (!tokens.isWord(index) || word.equals("cent")) {
            return Optional.empty();
        }
        if (NumberWords.SCALES.containsKey(word)) {
            return Optional.of(scale(tokens, index));
        }
        if (NumberWords.NUMBERS.containsKey(word)) {
            return Optional.empty();
        }
        boolean power = RateWords.POWERS.containsKey(word) && Measures.isPower(tokens.word(index + 1));
        if (power) {
            String of = RateWords.POWERS.get(word) + " " + Measures.unabbreviated(tokens.word(index + 1));
            return Optional.of(new Per(of, index + 2));
        }
        boolean kind = RateWords.OF_THINGS.contains(word) && tokens.isWord(index + 1);
        int thing = kind ? index + 1 : index;
        return Optional.of(new Per(tokens.is(index, "annum") ? "year" : tokens.word(thing), thing + 1));
    }

    /** 'Million', 'hundred thousand'. */
    private static Per scale(Tokens tokens, int index) {
        int power = 0;
        int i = index;
        while (NumberWords.SCALES.containsKey(tokens.word(i))) {
            power += NumberWords.SCALES.getOrDefault(tokens.word(i), 0);
            i++;
        }
        return new Per(Rational.powerOfTen(power).toString(), i);
    }
}
