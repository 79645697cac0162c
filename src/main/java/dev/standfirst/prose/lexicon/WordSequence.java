package dev.standfirst.prose.lexicon;

/** The words of a text as a {@link PhraseTable} looks at them. Any index may be asked for. */
public interface WordSequence {
    /** The word in lower case, or the sign; {@code ""} for a number and outside the text. */
    String word(int index);

    /** The hash of that word, which tells most others from it without a look at their letters. */
    int hash(int index);
}
