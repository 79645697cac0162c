package dev.standfirst.prose;

import java.util.List;

/** Asks what stands at a place of a text; any place may be asked about. */
record Cursor(List<Token> tokens) {
    boolean is(int index, String word) {
        return has(index) && tokens.get(index).is(word);
    }

    boolean isWord(int index) {
        return has(index) && tokens.get(index).isWord();
    }

    boolean isNumber(int index) {
        return has(index) && tokens.get(index).isNumber();
    }

    /** Whether no space stands before the token. */
    boolean isGlued(int index) {
        return has(index) && tokens.get(index).glued();
    }

    boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    /** The word in lower case, or the sign; {@code ""} for a number and outside the text. */
    String word(int index) {
        return has(index) ? tokens.get(index).word() : "";
    }

    /** A hyphen that joins two words, or stands between them with spaces: 'twenty-six', 'one - fourth'. */
    boolean isHyphen(int index) {
        return is(index, "-") || is(index, "‑");
    }
}
