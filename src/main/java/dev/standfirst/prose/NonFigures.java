package dev.standfirst.prose;

import dev.standfirst.prose.lexicon.Currencies;
import dev.standfirst.prose.lexicon.LabelWords;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.number.NumberToken;
import dev.standfirst.prose.token.Token;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Rational;

/** What looks like a number and is none: times, versions, phone numbers, identifiers, what a label numbers. */
final class NonFigures {
    /** How many numbers of a list one label may have, 'Articles 8, 9 and 12'. */
    private static final int LONGEST_LIST = 12;

    private NonFigures() {}

    /** The token past something that starts here and is not a quantity; the token itself when nothing does. */
    static int skip(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (token.is("`")) {
            return pastCode(tokens, index);
        }
        if (token.is("(") && isNumber(tokens, index + 1) && tokens.is(index + 2, ")")) {
            return isSubsection(tokens, index) ? index + 3 : skipBracketed(tokens, index);
        }
        if (token.is("+")
                && isNumber(tokens, index + 1)
                && tokens.get(index + 1).glued()
                && !token.glued()
                && (isNumber(tokens, index + 2) || tokens.is(index + 2, "("))) {
            return pastDigits(tokens, index + 1);
        }
        int code = token.isWord() ? JoinedWords.pastCode(tokens, index) : index;
        if (code > index) {
            return code;
        }
        if (!token.isNumber()) {
            boolean past = token.is("half") && tokens.is(index + 1, "past");
            return past ? index + 3 : isPronoun(tokens, index) || isOneOfTwo(tokens, index) ? index + 1 : index;
        }
        if (isDialled(tokens, index)) {
            return pastDigits(tokens, index);
        }
        if (isListNumber(tokens, index) || isTime(tokens, index) || isRace(tokens, index)) {
            return index + 2;
        }
        int group = NamedNumbers.past(tokens, index);
        if (group > index) {
            return group;
        }
        boolean joined = tokens.isGlued(index + 1) && (tokens.isWord(index + 1) || tokens.isNumber(index + 1));
        if (hasLeadingNought(tokens.get(index)) && !joined) {
            return index + 1;
        }
        int chain = pastChain(tokens, index);
        return chain > index
                ? chain
                : isHouseNumber(tokens, index) ? JoinedWords.pastGlued(tokens, index) : skipNumber(tokens, index);
    }

    private static int pastCode(Tokens tokens, int index) {
        int i = index + 1;
        while (i < tokens.size() && !tokens.is(i, "`")) {
            i++;
        }
        return i < tokens.size() ? i + 1 : index;
    }

    /** '(1)' before what it numbers, and '(020) 7946 0958'. */
    private static int skipBracketed(Tokens tokens, int index) {
        boolean first = index == 0 || tokens.is(index - 1, ";") || tokens.is(index - 1, ":");
        boolean item = first && tokens.get(index + 1).digits() <= 2 && tokens.isWord(index + 3);
        boolean dialled = tokens.get(index + 1).digits() >= 3
                && isNumber(tokens, index + 3)
                && tokens.get(index + 3).digits() >= 3
                && !tokens.get(index + 1).grouped();
        return dialled ? pastDigits(tokens, index) : item ? index + 3 : index;
    }

    /** 'section 21(4)'. */
    private static boolean isSubsection(Tokens tokens, int index) {
        return tokens.isNumber(index - 1)
                && tokens.isGlued(index)
                && tokens.get(index + 1).digits() <= 2
                && LabelWords.LABELS.contains(tokens.word(index - 2));
    }

    /** The half of 'first-half profits' and 'a weak second half': one of two. */
    private static boolean isOneOfTwo(Tokens tokens, int index) {
        int before = tokens.isHyphen(index - 1) ? index - 2 : index - 1;
        return tokens.is(index, "half") && (tokens.is(before, "first") || tokens.is(before, "second"));
    }

    /** '1. First', '2) Second': the number of an item, where a text starts with it. */
    private static boolean isListNumber(Tokens tokens, int index) {
        boolean sign = (tokens.is(index + 1, ".") || tokens.is(index + 1, ")")) && tokens.isGlued(index + 1);
        return index == 0
                && sign
                && tokens.get(index).digits() <= 2
                && tokens.get(index).decimals() == 0
                && tokens.isWord(index + 2)
                && !tokens.isGlued(index + 2);
    }

    /** '5 o'clock', '0804 GMT', '17.45 BST'. */
    private static boolean isTime(Tokens tokens, int index) {
        return tokens.is(index + 1, "o'clock")
                || (LabelWords.CLOCKS.contains(tokens.word(index + 1))
                        && (tokens.get(index).digits() >= 3 || !tokens.is(index + 1, "hrs")))
                || (tokens.is(index + 2, ".")
                        && tokens.is(index + 3, "m")
                        && (tokens.is(index + 1, "a") || tokens.is(index + 1, "p"))
                        && tokens.isGlued(index + 3));
    }

    /** '10 Downing Street', '221B Baker Street'. */
    private static boolean isHouseNumber(Tokens tokens, int index) {
        Token number = tokens.get(index);
        if (number.digits() > 4 || number.grouped() || number.decimals() != 0) {
            return false;
        }
        int i = tokens.isWord(index + 1) && tokens.isGlued(index + 1) ? index + 2 : index + 1;
        for (int last = i + 3; i < last && tokens.isWord(i) && tokens.get(i).capital(); i++) {
            if (i > index + 1 && LabelWords.STREETS.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Numbers that a stroke or two dashes join: '9/11', '24/7', '2016/679', '978-3-16', '555-123-4567', '3-0' after 'won'. */
    private static int pastChain(Tokens tokens, int index) {
        int strokes = 0;
        int dashes = 0;
        int i = index;
        while (isJoint(tokens, i + 1) && isNumber(tokens, i + 2) && tokens.isGlued(i + 2)) {
            boolean stroke = tokens.is(i + 1, "/");
            strokes += stroke ? 1 : 0;
            dashes += stroke ? 0 : 1;
            i += 2;
        }
        if (i == index || tokens.is(i + 1, "%") || Currencies.SIGNS.containsKey(tokens.word(index - 1))) {
            return index;
        }
        boolean score = dashes == 1 && strokes == 0 && isScore(tokens, index);
        boolean chain = dashes > 1 || strokes > 1 || (strokes == 1 && dashes == 0 && !isFraction(tokens, index));
        return chain || score ? i + 1 : index;
    }

    private static boolean isJoint(Tokens tokens, int i) {
        return tokens.isGlued(i) && (tokens.is(i, "/") || tokens.isHyphen(i) || tokens.is(i, "–"));
    }

    /** '3/4', and what may be one in a year: '2023/24'. */
    private static boolean isFraction(Tokens tokens, int index) {
        Token above = tokens.get(index);
        Token below = tokens.get(index + 2);
        boolean proper = above.number().isBelow(below.number())
                && (below.number().isBelow(Rational.of(11))
                        || NumberWords.SLASHED.contains(
                                below.number().numerator().intValue()));
        return proper
                || (index > 0
                        && tokens.isNumber(index - 1)
                        && !tokens.get(index).glued());
    }

    /** '3-0', '6-4', '50-50', '311-1': the second is no more than the first; or a game was won, lost or drawn. */
    private static boolean isScore(Tokens tokens, int index) {
        Token first = tokens.get(index);
        Token second = tokens.get(index + 2);
        boolean down = first.number().compareTo(second.number()) >= 0;
        int digits = down ? 3 : 2;
        boolean small = first.digits() <= digits
                && second.digits() <= digits
                && first.decimals() == 0
                && second.decimals() == 0;
        boolean game =
                LabelWords.GAMES.contains(tokens.word(index - 1)) || LabelWords.GAMES.contains(tokens.word(index + 3));
        boolean unit = tokens.is(index + 3, "per")
                || tokens.is(index + 3, "percent")
                || NumberWords.SCALES.containsKey(tokens.word(index + 3));
        return small && (down || game) && !unit;
    }

    /** '020 7946 0958': a number that begins with a zero, and more digits after it. */
    private static boolean isDialled(Tokens tokens, int index) {
        Token token = tokens.get(index);
        boolean nought = hasLeadingNought(token);
        boolean called = LabelWords.DIALLING.contains(tokens.word(index - 1))
                || LabelWords.DIALLED.contains(tokens.word(index + 1));
        boolean known = called && LabelWords.EMERGENCIES.contains(token.number().toString());
        boolean emergency = known || (tokens.is(index - 1, "call") && token.digits() == 3 && !tokens.isWord(index + 1));
        return emergency || (nought && (isNumber(tokens, index + 1) || token.digits() > 9));
    }

    /** '0800', '007': a number that nobody counts with. */
    private static boolean hasLeadingNought(Token token) {
        return token.digits() >= 3
                && token.decimals() == 0
                && !token.grouped()
                && token.number().isBelow(Rational.powerOfTen(token.digits() - 1))
                && token.number().signum() > 0;
    }

    /** 'the 100m sprint', '1500m heats': the name of a race, and no hundred million; '£100m race' is money. */
    private static boolean isRace(Tokens tokens, int index) {
        return tokens.is(index + 1, "m")
                && tokens.isGlued(index + 1)
                && LabelWords.RACES.contains(tokens.word(index + 2))
                && !Currencies.SIGNS.containsKey(tokens.word(index - 1));
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
            return JoinedWords.pastGlued(tokens, index);
        }
        int name = JoinedWords.pastName(tokens, index);
        if (name > index) {
            return name;
        }
        boolean clock = is(tokens, index + 1, "am") || is(tokens, index + 1, "pm");
        return clock ? index + 2 : index;
    }

    /** 'no one', 'one another', 'one day': words, not numbers. */
    private static boolean isPronoun(Tokens tokens, int index) {
        return tokens.is(index, "one")
                && !NumberWords.SCALES.containsKey(tokens.word(index + 1))
                && (LabelWords.BEFORE_ONE.contains(tokens.word(index - 1)) || tokens.is(index + 1, "another"));
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

    /** 'Figure number 7', 'Section 3', 'No. 10', 'Boeing 737', 'Articles 8 and 9'; never a number with separators, a sign or a unit. */
    static boolean isLabelled(Tokens tokens, NumberToken core) {
        if (!core.digits()
                || (core.scaled() && !isLettered(tokens, core))
                || tokens.get(core.from()).grouped()
                || tokens.is(core.to(), "%")
                || tokens.is(core.to(), "percent")
                || (tokens.is(core.to(), "per") && tokens.is(core.to() + 1, "cent"))) {
            return false;
        }
        int before = core.from() - 1;
        int first = Math.max(1, before - 2 * LONGEST_LIST);
        while (before > first && isListed(tokens, before) && tokens.isNumber(before - 1)) {
            before -= 2;
        }
        if (tokens.is(before, ".")) {
            before--;
        }
        return before >= 0 && isLabel(tokens, before);
    }

    /** 'Ward 7B': a letter that would be a scale after any other number. */
    private static boolean isLettered(Tokens tokens, NumberToken core) {
        int letter = core.from() + 1;
        return core.to() == letter + 1
                && tokens.isGlued(letter)
                && tokens.get(core.from()).digits() <= 3
                && tokens.word(letter).length() == 1
                && (tokens.get(letter).capital() || tokens.is(letter, "b"));
    }

    private static boolean isLabel(Tokens tokens, int index) {
        Token word = tokens.get(index);
        String before = tokens.word(index - 1);
        if (word.is("top")) {
            return index == 0
                    || LabelWords.BEFORE_TOP.contains(before)
                    || before.endsWith("'s")
                    || before.endsWith("’s");
        }
        boolean time = LabelWords.TIMES.contains(word.word()) && LabelWords.BEFORE_TIMES.contains(before);
        boolean named = LabelWords.NAMES.contains(word.word()) && !time;
        return (word.capital() && (named || word.is("no")))
                || (LabelWords.LABELS.contains(word.word()) && !word.is("no"));
    }

    private static boolean isListed(Tokens tokens, int index) {
        return tokens.is(index, "and")
                || tokens.is(index, ",")
                || tokens.is(index, "or")
                || tokens.is(index, "to")
                || tokens.isHyphen(index)
                || tokens.is(index, "–");
    }
}
