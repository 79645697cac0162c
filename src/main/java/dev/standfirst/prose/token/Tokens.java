package dev.standfirst.prose.token;

import dev.standfirst.prose.lexicon.Currencies;
import dev.standfirst.prose.lexicon.WordSequence;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.Conventions;
import java.util.List;
import java.util.Set;

/**
 * The words, numbers and signs of one text. Any place may be asked about; a place outside holds nothing. A reader of one figure may be
 * kept from looking on into the next by an end that is set before the real one. Used by one thread.
 */
public final class Tokens implements WordSequence {
    /** Signs after which a hyphen that touches a number is a minus: '<-30'. */
    private static final Set<String> COMPARISONS = Set.of("<", ">", "≤", "≥", "=", "~", "≈", "(");

    /** Bits for so many words that in a paragraph few share one: 16 times 64. */
    private static final int PRESENT = 16;

    private final Token[] all;

    /** For each offset before the end of the last the first token that ends after it. */
    private final int[] places;

    /** The hash of each word, which tells nearly all other words from it at one look. */
    private final int[] hashes;

    /** What each can begin, of {@link WordTriggers}. */
    private final int[] roles;

    /** A bit for each word of the text, at the place that its hash gives. */
    private final long[] present = new long[PRESENT];

    private final Conventions conventions;
    private int end;

    public Tokens(List<Token> all, Conventions conventions) {
        this.all = all.toArray(Token[]::new);
        this.conventions = conventions;
        this.end = this.all.length;
        this.places = new int[end == 0 ? 0 : this.all[end - 1].end()];
        this.hashes = new int[end];
        this.roles = new int[end];
        int offset = 0;
        for (int i = 0; i < end; i++) {
            while (offset < this.all[i].end()) {
                places[offset++] = i;
            }
            hashes[i] = this.all[i].word().hashCode();
            roles[i] = this.all[i].roles();
            present[place(hashes[i])] |= 1L << hashes[i];
        }
    }

    private static int place(int hash) {
        return (hash >>> 6) & (PRESENT - 1);
    }

    /** Whether the text may have a word; where it has not, it mostly says so, and readers of that word need not look for it. */
    public boolean mayHave(String word) {
        int hash = word.hashCode();
        return (present[place(hash)] & (1L << hash)) != 0;
    }

    /** How the text's country writes. */
    public Conventions conventions() {
        return conventions;
    }

    /** How many there are before the end that is set. */
    public int size() {
        return end;
    }

    /** Sets the end: what is at it or after it is not seen. */
    public void endAt(int index) {
        end = Math.min(index, all.length);
    }

    /** Shows all of them again. */
    public void endNowhere() {
        end = all.length;
    }

    /** The first token that ends after an offset of the text; how many there are where none does. */
    public int at(int offset) {
        return offset < 0 ? 0 : offset < places.length ? places[offset] : all.length;
    }

    public Token get(int index) {
        return all[index];
    }

    public boolean has(int index) {
        return index >= 0 && index < end;
    }

    public boolean is(int index, String word) {
        return has(index) && hashes[index] == word.hashCode() && all[index].is(word);
    }

    /** Whether a token is a word or sign that can begin something of one of these roles. */
    public boolean canBegin(int index, int role) {
        return has(index) && (roles[index] & role) != 0;
    }

    /** Whether one of the tokens from {@code from} on and before {@code to} can begin something of one of these roles. */
    public boolean anyCanBegin(int from, int to, int role) {
        int all = 0;
        for (int i = Math.max(from, 0); i < Math.min(to, end); i++) {
            all |= roles[i];
        }
        return (all & role) != 0;
    }

    public boolean isWord(int index) {
        return has(index) && all[index].isWord();
    }

    public boolean isNumber(int index) {
        return has(index) && all[index].isNumber();
    }

    /** Whether no space is before the token. */
    public boolean isGlued(int index) {
        return has(index) && all[index].glued();
    }

    /** The word in lower case, or the sign; {@code ""} for a number and outside the text. */
    @Override
    public String word(int index) {
        return has(index) ? all[index].word() : "";
    }

    @Override
    public int hash(int index) {
        return has(index) ? hashes[index] : 0;
    }

    /** Whether a token takes what is after it below zero: '−5', '-£5', '£-5', '–5', 'minus 5'; not 'plus or minus 5'. */
    public boolean isMinus(int index) {
        boolean alone = !isGlued(index)
                || Currencies.SIGNS.containsKey(word(index - 1))
                || COMPARISONS.contains(word(index - 1));
        boolean sign = (is(index, "-") || is(index, "−")) && alone && (isGlued(index + 1) || index == 0);
        boolean dash = is(index, "–") && isGlued(index + 1) && !isNumber(index - 1) && (alone || index == 0);
        boolean either = is(index - 1, "or") && is(index - 2, "plus");
        return sign || dash || (!either && (is(index, "minus") || is(index, "negative")));
    }

    /** The '-odd' of 'forty-odd thousand', which may be within a number: the token past it, or the same token. */
    public int pastOdd(int index) {
        return isHyphen(index) && isGlued(index) && is(index + 1, "odd") ? index + 2 : index;
    }

    /** A hyphen that joins two words, or is between them with spaces: 'twenty-six', 'one - fourth'. */
    public boolean isHyphen(int index) {
        return is(index, "-") || is(index, "‑");
    }
}
