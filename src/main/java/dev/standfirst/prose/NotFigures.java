package dev.standfirst.prose;

import dev.standfirst.quantity.Rational;

/** What looks like a number and is none: times, versions, phone numbers, identifiers, what a label numbers. */
final class NotFigures {
    private NotFigures() {}

    /** The token past something that starts here and is no quantity; the token itself when nothing does. */
    static int skip(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (token.is("+")
                && isNumber(tokens, index + 1)
                && tokens.get(index + 1).glued()
                && !token.glued()) {
            return pastDigits(tokens, index + 1);
        }
        if (token.isWord() && index + 1 < tokens.size()) {
            if (isNumber(tokens, index + 1) && tokens.get(index + 1).glued() && !isSuffixed(token)) {
                return pastGlued(tokens, index + 1);
            }
            boolean hyphened =
                    (tokens.get(index + 1).is("-") || tokens.get(index + 1).is("‑"))
                            && tokens.get(index + 1).glued()
                            && isNumber(tokens, index + 2)
                            && tokens.get(index + 2).glued()
                            && !Words.NUMBERS.containsKey(token.word());
            if (hyphened) {
                return pastGlued(tokens, index + 2);
            }
        }
        if (token.isNumber() && isDialled(tokens, index)) {
            return pastDigits(tokens, index);
        }
        return token.isNumber() ? skipNumber(tokens, index) : index;
    }

    /** '020 7946 0958': a number that begins with a nought, and more digits after it. */
    private static boolean isDialled(Tokens tokens, int index) {
        Token token = tokens.get(index);
        boolean nought = token.digits() >= 3
                && token.decimals() == 0
                && !token.grouped()
                && token.number().isBelow(Rational.powerOfTen(token.digits() - 1))
                && token.number().signum() > 0;
        return nought && (isNumber(tokens, index + 1) || token.digits() > 9);
    }

    private static int skipNumber(Tokens tokens, int index) {
        boolean time = is(tokens, index + 1, ":")
                && isNumber(tokens, index + 2)
                && tokens.get(index + 2).glued();
        boolean dotted = is(tokens, index + 1, ".")
                && tokens.get(index + 1).glued()
                && isNumber(tokens, index + 2)
                && tokens.get(index + 2).glued();
        if (time || dotted) {
            return pastGlued(tokens, index);
        }
        if (index + 1 < tokens.size()
                && tokens.get(index + 1).isWord()
                && tokens.get(index + 1).glued()) {
            String word = tokens.get(index + 1).word();
            boolean known = Words.SUFFIXES.containsKey(word)
                    || word.equals("p")
                    || word.equals("bp")
                    || word.equals("pp")
                    || word.equals("bps")
                    || word.equals("pc")
                    || word.equals("x")
                    || word.equals("st")
                    || word.equals("nd")
                    || word.equals("rd")
                    || word.equals("th")
                    || Words.SCALES.containsKey(word)
                    || word.equals("percent")
                    || word.equals("fold")
                    || Words.MEASURES.contains(word)
                    || !Currencies.code(tokens.get(index + 1), true).isEmpty()
                    || (word.equals("e")
                            && index + 2 < tokens.size()
                            && !tokens.get(index + 2).isNumber());
            return known ? index : pastGlued(tokens, index);
        }
        boolean clock = is(tokens, index + 1, "am") || is(tokens, index + 1, "pm");
        return clock ? index + 2 : index;
    }

    /** Words that stand close before a number without naming it: currency codes and hedges. */
    private static boolean isSuffixed(Token word) {
        if (!Currencies.code(word, false).isEmpty()) {
            return true;
        }
        return switch (word.word()) {
            case "gbp", "usd", "eur", "us", "c" -> true;
            default -> false;
        };
    }

    private static int pastGlued(Tokens tokens, int index) {
        int i = index + 1;
        while (i < tokens.size()
                && tokens.get(i).glued()
                && !tokens.get(i).is(",")
                && !tokens.get(i).is(")")) {
            i++;
        }
        return i;
    }

    private static int pastDigits(Tokens tokens, int index) {
        int i = index + 1;
        while (i < tokens.size()
                && (tokens.get(i).isNumber()
                        || tokens.get(i).is("(")
                        || tokens.get(i).is(")"))) {
            i++;
        }
        return i;
    }

    private static boolean isNumber(Tokens tokens, int index) {
        return index < tokens.size() && tokens.get(index).isNumber();
    }

    private static boolean is(Tokens tokens, int index, String word) {
        return index < tokens.size() && tokens.get(index).is(word);
    }

    /** 'Figure number 7', 'Section 3', 'No. 10', 'Boeing 737'. */
    static boolean isLabelled(Tokens tokens, Core core) {
        int before = core.from() - 1;
        if (before >= 0 && tokens.get(before).is(".")) {
            before--;
        }
        return before >= 0
                && core.digits()
                && !core.scaled()
                && Words.LABELS.contains(tokens.get(before).word())
                && (!tokens.get(before).is("no") || tokens.get(before).capital());
    }
}
