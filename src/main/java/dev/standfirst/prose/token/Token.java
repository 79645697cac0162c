package dev.standfirst.prose.token;

import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.quantity.Rational;

/**
 * A word, a number or a sign of a text. Offsets are UTF-16 units, the end exclusive.
 *
 * @param type what it is
 * @param start where it starts
 * @param end where it ends
 * @param word a word in lower case, a sign as it is; {@code ""} for a number
 * @param glued whether no space is before it
 * @param capital whether it is a word that starts with a capital
 * @param upper whether it is a word all in capitals
 * @param numeral a number's digits; {@link Digits#NONE} for others
 * @param roles what a word can begin, of {@link WordTriggers}
 */
public record Token(
        Type type,
        int start,
        int end,
        String word,
        boolean glued,
        boolean capital,
        boolean upper,
        Digits numeral,
        int roles) {
    enum Type {
        WORD,
        NUMBER,
        /** A number that cannot be read with certainty. */
        UNREADABLE,
        SIGN
    }

    public boolean isNumber() {
        return type == Type.NUMBER;
    }

    /** Whether it is one number, in a form of which its value cannot be told. */
    public boolean isUnreadable() {
        return type == Type.UNREADABLE;
    }

    /** A number's value; zero for others. */
    public Rational number() {
        return numeral.value();
    }

    /** How many digits are after a number's point; −1 when it has a point and none. */
    public int decimals() {
        return numeral.decimals();
    }

    /** How many digits a number has. */
    public int digits() {
        return numeral.count();
    }

    /** Whether a number has separators. */
    public boolean grouped() {
        return numeral.grouped();
    }

    public boolean isWord() {
        return type == Type.WORD;
    }

    /** The word in lower case where it is written in capitals; {@code ""} for any other. */
    public String capitals() {
        return upper ? word : "";
    }

    /** Whether it is a word or sign that can begin something of one of these roles. */
    public boolean canBegin(int role) {
        return (roles & role) != 0;
    }

    public boolean is(String text) {
        return word.hashCode() == text.hashCode() && word.equals(text);
    }
}
