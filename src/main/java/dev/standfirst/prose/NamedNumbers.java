package dev.standfirst.prose;

import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Rational;
import java.util.Set;

/** Numbers that name a group, a scale or a level of certainty and count nothing: 'aged 16 to 64', '2015 = 100', 'a 95% confidence interval'. */
final class NamedNumbers {
    private static final Set<String> AGES = Set.of("aged", "ages", "age");
    private static final Set<String> ONWARDS =
            Set.of("over", "under", "above", "below", "older", "younger", "up", "upwards");
    private static final Set<String> CERTAINTY = Set.of("confidence", "ci", "cis", "credible");
    private static final Rational HUNDRED = Rational.of(100);

    /** Words before 'the age of 25' that say who is meant. */
    private static final Set<String> AGE_OF =
            Set.of("under", "over", "below", "above", "by", "before", "after", "at", "from", "to");

    private NamedNumbers() {}

    /** The token past such a number at a token; the token itself where there is none. */
    static int past(Tokens tokens, int index) {
        int sure = pastCertainty(tokens, index);
        int hours = pastJoined(tokens, index);
        int end = Math.max(Math.max(sure, hours), pastAges(tokens, index));
        return isBase(tokens, index) ? index + 1 : end;
    }

    /** 'the index, 2015 = 100': the level that a scale gives to its base. */
    private static boolean isBase(Tokens tokens, int index) {
        return tokens.is(index - 1, "=")
                && tokens.get(index).number().equals(HUNDRED)
                && tokens.isNumber(index - 2)
                && tokens.get(index - 2).digits() == 4
                && !tokens.get(index - 2).grouped();
    }

    /** '95% confidence interval', '95 per cent CI'. */
    private static int pastCertainty(Tokens tokens, int index) {
        int unit = tokens.is(index + 1, "per") && tokens.is(index + 2, "cent") ? index + 3 : index + 2;
        boolean percent = unit == index + 3 || tokens.is(index + 1, "%") || tokens.is(index + 1, "percent");
        return percent && CERTAINTY.contains(tokens.word(unit)) ? unit : index;
    }

    /** '9-to-5', '18-to-24-year-olds', '18- to 24-year-olds'. */
    private static int pastJoined(Tokens tokens, int index) {
        boolean joined = tokens.isHyphen(index + 1) && tokens.isGlued(index + 1) && tokens.is(index + 2, "to");
        int second = tokens.isHyphen(index + 3) ? index + 4 : index + 3;
        if (!joined || !tokens.isNumber(second) || tokens.get(second).digits() > 2) {
            return index;
        }
        if (!tokens.isHyphen(second + 1)) {
            boolean hours = second == index + 4 && !tokens.is(second + 1, "%") && !tokens.is(second + 1, "per");
            return hours ? second + 1 : index;
        }
        boolean old = tokens.is(second + 2, "year") && (tokens.is(second + 4, "olds") || tokens.is(second + 4, "old"));
        return old ? second + 5 : index;
    }

    /** 'Under the age of 25'; an average or a pension age is a figure. */
    private static boolean isTheAge(Tokens tokens, int index) {
        return tokens.is(index - 1, "of")
                && tokens.is(index - 2, "age")
                && tokens.is(index - 3, "the")
                && AGE_OF.contains(tokens.word(index - 4));
    }

    /** 'aged 16 to 64', 'aged between 16 and 64', 'aged 65 and over', 'aged under 25'. */
    private static int pastAges(Tokens tokens, int index) {
        boolean bounded = ONWARDS.contains(tokens.word(index - 1)) && AGES.contains(tokens.word(index - 2));
        if (bounded || isTheAge(tokens, index)) {
            return index + 1;
        }
        boolean ranged = tokens.is(index - 1, "from") || tokens.is(index - 1, "between");
        if (!AGES.contains(tokens.word(ranged ? index - 2 : index - 1))) {
            return index;
        }
        boolean to = (tokens.is(index + 1, "to")
                        || (ranged && tokens.is(index + 1, "and"))
                        || tokens.is(index + 1, "–")
                        || tokens.isHyphen(index + 1))
                && tokens.isNumber(index + 2);
        boolean onwards =
                (tokens.is(index + 1, "and") || tokens.is(index + 1, "or")) && ONWARDS.contains(tokens.word(index + 2));
        return to || onwards ? index + 3 : index;
    }
}
