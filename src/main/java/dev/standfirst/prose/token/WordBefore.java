package dev.standfirst.prose.token;

/**
 * The word before a token: what is between two spaces is one word, signs and all, so that a comma after it makes another word of it.
 *
 * @param word the word in lower case, {@code 0} for each number in it; {@code ""} where there is none
 * @param from its first token
 */
public record WordBefore(String word, int from) {
    /** No word that a table has is made of more tokens. */
    private static final int LONGEST = 6;

    /** The word that ends before the token {@code index}. */
    public static WordBefore at(Tokens tokens, int index) {
        return at(tokens, index, 0);
    }

    /** The word that ends before the token {@code index} and starts at {@code first} at the earliest. */
    public static WordBefore at(Tokens tokens, int index, int first) {
        if (index <= first) {
            return new WordBefore("", first);
        }
        int from = index - 1;
        while (from > first && tokens.isGlued(from) && index - from < LONGEST) {
            from--;
        }
        if (from == index - 1) {
            return new WordBefore(word(tokens, from), from);
        }
        var word = new StringBuilder();
        for (int i = from; i < index; i++) {
            word.append(word(tokens, i));
        }
        return new WordBefore(word.toString(), from);
    }

    /** The word before this one. */
    public WordBefore previous(Tokens tokens) {
        return at(tokens, from);
    }

    /** Whether this is the word {@code text}. */
    public boolean is(String text) {
        return word.equals(text);
    }

    private static String word(Tokens tokens, int index) {
        return tokens.isNumber(index) ? "0" : tokens.word(index);
    }
}
