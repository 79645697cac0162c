package dev.standfirst.prose;

import dev.standfirst.prose.lexicon.Currencies;
import dev.standfirst.prose.lexicon.JoinedUnits;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.number.CardinalReader;
import dev.standfirst.prose.number.MagnitudeReader;
import dev.standfirst.prose.number.UnitReader;
import dev.standfirst.prose.period.QuarterReader;
import dev.standfirst.prose.token.Token;
import dev.standfirst.prose.token.Tokens;

/**
 * Words that touch a number, with a hyphen or without. What they make with it is a figure, '25Mt' and 'near-400,000', unless it is known
 * to be a code, a name, a time or an age: 'A380', 'COVID-19', '7pm', '1990s', '4x4'.
 */
final class JoinedWords {
    private static final int LONGEST_CODE = 3;

    private JoinedWords() {}

    /** The token past the code that a word and the number after it make; the word itself where they make none. */
    static int pastCode(Tokens tokens, int word) {
        int hyphen = tokens.isHyphen(word + 1) && tokens.isGlued(word + 1) ? 1 : 0;
        int number = word + 1 + hyphen;
        if (!tokens.isNumber(number) || !tokens.isGlued(number)) {
            return word;
        }
        boolean code = hyphen > 0
                ? !NumberWords.NUMBERS.containsKey(tokens.word(word))
                        && !isMeasured(tokens, number)
                        && !isUnitAfter(tokens.get(word), tokens, number)
                : !isCurrency(tokens.get(word))
                        && !QuarterReader.isQuarter(tokens, word)
                        && !isRunOn(tokens.get(word), tokens, number);
        return code ? pastGlued(tokens, number) : word;
    }

    /** The token past the code, name or time that a number and the word after it make; the number itself where they make none. */
    static int pastName(Tokens tokens, int number) {
        int word = number + 1;
        if (!tokens.isWord(word) || !tokens.isGlued(word) || isScaled(tokens, word)) {
            return number;
        }
        boolean joined = tokens.isNumber(word + 1) && tokens.isGlued(word + 1);
        boolean name = joined ? !JoinedUnits.BEFORE_NUMBERS.contains(tokens.word(word)) : isName(tokens, number);
        return name && !CardinalReader.isExponent(tokens, word) ? pastGlued(tokens, number) : number;
    }

    /** The token past those after a number that touch it and each other; a comma or a bracket ends them. */
    static int pastGlued(Tokens tokens, int number) {
        int i = number + 1;
        while (tokens.isGlued(i) && !tokens.is(i, ",") && !tokens.is(i, ")")) {
            i++;
        }
        return i;
    }

    /** Scales, shares and currencies that touch their number: '5bn', '5pc', '5USD', '5percent'. */
    private static boolean isScaled(Tokens tokens, int word) {
        String unit = tokens.word(word);
        boolean by = unit.equals("x")
                && !(tokens.isNumber(word + 1) && tokens.isGlued(word + 1) && !tokens.is(word + 2, "^"));
        return (NumberWords.SUFFIXES.containsKey(unit) && !(tokens.isNumber(word + 1) && tokens.isGlued(word + 1)))
                || NumberWords.SCALES.containsKey(unit)
                || JoinedUnits.SHARES.contains(unit)
                || by
                || !Currencies.code(tokens.get(word).capitals(), true).isEmpty();
    }

    /** A word that touches a number, and no number after it: 'Ward 7A', '22a', '5G', '7pm', '50s', '4Cast', 'SW1A 1AA', '4chan.org'. */
    private static boolean isName(Tokens tokens, int number) {
        Token digits = tokens.get(number);
        Token word = tokens.get(number + 1);
        boolean site = tokens.is(number + 2, ".")
                && tokens.isGlued(number + 2)
                && tokens.isWord(number + 3)
                && tokens.isGlued(number + 3);
        if (site || JoinedUnits.TIMES_OF_DAY.contains(word.word())) {
            return true;
        }
        if (word.is("g") || word.is("s")) {
            return word.is("g") ? isNetwork(tokens, number) : !MagnitudeReader.isInDigits(tokens, number);
        }
        if (JoinedUnits.isUnit(word.word(), word.capital())
                || (UnitReader.isNoun(word.word()) && word.word().indexOf('\'') < 0)) {
            return false;
        }
        boolean letter = word.end() - word.start() == 1;
        boolean small = digits.digits() <= LONGEST_CODE && !digits.grouped() && digits.decimals() == 0;
        return letter || (small && word.capital());
    }

    /** '5G', '3g phones': a generation of something, and no grams. */
    private static boolean isNetwork(Tokens tokens, int number) {
        boolean one = tokens.get(number).digits() == 1 && tokens.get(number).decimals() == 0;
        return tokens.get(number + 1).capital() || (one && JoinedUnits.NETWORKS.contains(tokens.word(number + 2)));
    }

    /** Whether what is at and after a number says that it was counted or measured: '400,000', '5%', '5 per cent', '5bn'. */
    private static boolean isMeasured(Tokens tokens, int number) {
        int next = number + 1;
        boolean scale = NumberWords.SCALES.containsKey(tokens.word(next))
                || (tokens.isGlued(next)
                        && NumberWords.SUFFIXES.containsKey(tokens.word(next))
                        && tokens.word(next).length() > 1);
        return tokens.get(number).grouped()
                || tokens.is(next, "%")
                || tokens.is(next, "percent")
                || (tokens.is(next, "per") && tokens.is(next + 1, "cent"))
                || scale;
    }

    /** 'sub-20C'; 'the F-16C' is an aircraft. */
    private static boolean isUnitAfter(Token word, Tokens tokens, int number) {
        int unit = number + 1;
        return !word.capital()
                && tokens.isWord(unit)
                && tokens.isGlued(unit)
                && JoinedUnits.isUnit(tokens.word(unit), tokens.get(unit).capital());
    }

    /** 'by12', 'rose12%': a space is missing. */
    private static boolean isRunOn(Token word, Tokens tokens, int number) {
        return isMeasured(tokens, number) || (!word.capital() && JoinedUnits.RUN_ON.contains(word.word()));
    }

    /** Currency codes and 'c' for about are close before a number without naming it. */
    private static boolean isCurrency(Token word) {
        if (!Currencies.code(word.capitals(), false).isEmpty()) {
            return true;
        }
        return switch (word.word()) {
            case "gbp", "usd", "eur", "us" -> true;
            case "c" -> !word.capital();
            default -> false;
        };
    }
}
