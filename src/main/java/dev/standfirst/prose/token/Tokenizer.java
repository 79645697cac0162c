package dev.standfirst.prose.token;

import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.lexicon.WordTriggers.Known;
import dev.standfirst.prose.model.LinkSpan;
import dev.standfirst.quantity.Rational;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into words, numbers and signs in one pass. A number is digits with separators (comma, thin and no-break space) and
 * decimals; more than 34 digits are a word. Web addresses are one word.
 */
public final class Tokenizer {
    /** The digits that any number in a long may have. */
    private static final int LONGEST_LONG = 18;

    private static final int MAX_DIGITS = 34;

    /** The bit that makes a letter from A to Z a small one. */
    private static final int SMALL = 0x20;

    /** The first character that no reader sees: a soft hyphen. */
    private static final char FIRST_FORMAT = '\u00AD';

    private final String text;
    private final boolean lakhs;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /** Where the stretch ends that no token crosses, exclusive. */
    private int end;

    /** The end of the digits and signs that have been looked at together, exclusive. */
    private int looked;

    private Tokenizer(String text, boolean lakhs) {
        this.text = text;
        this.lakhs = lakhs;
    }

    /** The tokens of a text, with '12,34,567' as one number if {@code lakhs}; none reaches across an end of words that were put in as a quantity. */
    public static List<Token> tokens(String text, List<LinkSpan> links, boolean lakhs) {
        var tokenizer = new Tokenizer(text, lakhs);
        for (LinkSpan link : links) {
            if (link.as() == LinkSpan.As.VALUE) {
                tokenizer.readTo(link.start());
                tokenizer.readTo(link.end());
            }
        }
        tokenizer.readTo(text.length());
        return tokenizer.tokens;
    }

    private void readTo(int limit) {
        end = limit;
        while (at < end) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
            } else if (digit(c) >= 0 || (c == '.' && digit(peek(1)) >= 0 && (!isGlued(at) || isCurrency(at - 1)))) {
                number();
            } else if (isVulgar(c)) {
                vulgar();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                sign();
            }
        }
    }

    private static boolean isSpace(char c) {
        return c < 128
                ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001C' && c <= '\u001F')
                : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The value of a decimal digit in any script, or −1. */
    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c < 128 ? -1 : Character.digit(c, 10);
    }

    private char peek(int offset) {
        return at + offset < end ? text.charAt(at + offset) : 0;
    }

    private void number() {
        int start = at;
        if (at >= looked && digit(text.charAt(at)) >= 0) {
            var run = new NumberRun(text, at, end);
            looked = run.end();
            if (lakhs && run.isLakhs()) {
                grouped(start, run.end());
                return;
            }
            if (run.isUnreadable(tokens)) {
                at = run.end();
                addNumber(Token.Type.UNREADABLE, start, Digits.NONE);
                return;
            }
        }
        var digits = new StringBuilder();
        int leading = digits(digits);
        boolean grouped = false;
        while (leading > 0 && leading <= 3 && (isSeparator(peek(0)) || isSpacedGroup(grouped)) && isGroup(at + 1)) {
            at++;
            digits(digits);
            grouped = true;
        }
        int whole = digits.length();
        int decimals = 0;
        if (peek(0) == '.' && digit(peek(1)) >= 0) {
            at++;
            digits.append('.');
            decimals = digits(digits);
        }
        if (whole + decimals > MAX_DIGITS) {
            add(Token.Type.WORD, start, text.substring(start, at));
            return;
        }
        Rational value = decimals == 0 && whole <= LONGEST_LONG
                ? Rational.of(Long.parseLong(digits, 0, whole, 10))
                : Rational.of(new BigDecimal(digits.toString()));
        addNumber(Token.Type.NUMBER, start, new Digits(value, decimals, whole + decimals, grouped));
    }

    /** '12,34,567.8'. */
    private void grouped(int start, int past) {
        String digits = text.substring(start, past).replace(",", "");
        int point = digits.indexOf('.');
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        at = past;
        int count = digits.length() - (point < 0 ? 0 : 1);
        addNumber(Token.Type.NUMBER, start, new Digits(Rational.of(new BigDecimal(digits)), decimals, count, true));
    }

    private void addNumber(Token.Type type, int start, Digits digits) {
        tokens.add(new Token(type, start, at, "", isGlued(start), false, false, digits, 0));
    }

    /** Reads digits and gives their number. */
    private int digits(StringBuilder into) {
        int count = 0;
        while (at < end && digit(text.charAt(at)) >= 0) {
            into.append((char) ('0' + digit(text.charAt(at++))));
            count++;
        }
        return count;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '\u2009' || c == '\u202F' || c == '\u00A0';
    }

    /** A plain space parts groups where the next is '000', which no number of its own would be: '40 000'. */
    private boolean isSpacedGroup(boolean grouped) {
        return peek(0) == ' ' && (grouped || text.startsWith("000", at + 1));
    }

    /** ½, ⅔ and the like. */
    private static boolean isVulgar(char c) {
        return (c >= '\u00BC' && c <= '\u00BE') || (c >= '\u2150' && c <= '\u215E');
    }

    private void vulgar() {
        int start = at;
        String parts = Normalizer.normalize(text.substring(at, ++at), Normalizer.Form.NFKC);
        int stroke = parts.indexOf('\u2044');
        Rational value = Rational.of(
                Long.parseLong(parts, 0, stroke, 10), Long.parseLong(parts, stroke + 1, parts.length(), 10));
        addNumber(Token.Type.NUMBER, start, new Digits(value, 0, 2, false));
    }

    /** Exactly three digits, then none. */
    private boolean isGroup(int from) {
        for (int i = 0; i < 3; i++) {
            if (from + i >= end || digit(text.charAt(from + i)) < 0) {
                return false;
            }
        }
        return from + 3 >= end || digit(text.charAt(from + 3)) < 0;
    }

    private void word() {
        int start = at;
        int hash = 0;
        int capitals = 0;
        while (at < end && isPlain(text.charAt(at))) {
            char c = text.charAt(at++);
            char lower = (char) (c | SMALL);
            capitals += c == lower ? 0 : 1;
            hash = 31 * hash + lower;
        }
        boolean whole = at > start && (at == end || !isWordPart(at)) && peek(0) != ':' && peek(0) != '.';
        if (whole) {
            plain(start, hash, capitals);
        } else {
            any(start);
        }
    }

    /** Whether it is a letter from A to Z, large or small. */
    private static boolean isPlain(char c) {
        return (c | SMALL) >= 'a' && (c | SMALL) <= 'z';
    }

    /** A word of letters from A to Z, with the hash that it has in lower case. */
    private void plain(int start, int hash, int capitals) {
        Known known = WordTriggers.of(text, start, at, hash);
        String word = known != null
                ? known.word()
                : capitals == 0
                        ? text.substring(start, at)
                        : text.substring(start, at).toLowerCase(Locale.ROOT);
        boolean capital = text.charAt(start) < 'a';
        int roles = known == null ? 0 : known.roles();
        boolean upper = capitals == at - start;
        tokens.add(new Token(Token.Type.WORD, start, at, word, isGlued(start), capital, upper, Digits.NONE, roles));
    }

    private void any(int start) {
        while (at < end && isWordPart(at)) {
            at++;
        }
        String word = text.substring(start, at);
        boolean scheme = (word.equals("http") || word.equals("https")) && text.startsWith("://", at);
        if (scheme || (word.equals("www") && peek(0) == '.')) {
            while (at < end && !isSpace(text.charAt(at))) {
                at++;
            }
            word = text.substring(start, at);
        }
        add(Token.Type.WORD, start, word);
    }

    private boolean isWordPart(int index) {
        char c = text.charAt(index);
        if (c < 128 && c != '\'') {
            return Character.isLetter(c);
        }
        boolean apostrophe = (c == '\'' || c == '’') && index + 1 < end && Character.isLetter(text.charAt(index + 1));
        boolean unseen = Character.getType(c) == Character.FORMAT
                && index + 1 < end
                && Character.isLetter(text.charAt(index + 1));
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || apostrophe || unseen;
    }

    private void sign() {
        int start = at;
        at += Character.charCount(text.codePointAt(at));
        add(Token.Type.SIGN, start, text.substring(start, at));
    }

    private void add(Token.Type type, int start, String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        String lower = seen(narrow(word).toLowerCase(Locale.ROOT).replace('’', '\''));
        boolean upper = capital && Character.isUpperCase(word.charAt(word.length() - 1)) && isUpper(word);
        Known known = WordTriggers.of(lower);
        String shared = known == null ? lower : known.word();
        int roles = known == null ? 0 : known.roles();
        tokens.add(new Token(type, start, at, shared, isGlued(start), capital, upper, Digits.NONE, roles));
    }

    /** A word without soft hyphens and the like, which no reader sees. */
    private static String seen(String word) {
        for (int i = 0; i < word.length() && word.length() > 1; i++) {
            if (word.charAt(i) >= FIRST_FORMAT && Character.getType(word.charAt(i)) == Character.FORMAT) {
                return word.replaceAll("\\p{Cf}", "");
            }
        }
        return word;
    }

    private static boolean isUpper(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Full-width letters and signs as the usual ones. */
    private static String narrow(String word) {
        char first = word.charAt(0);
        if (first < '\uFF01' || first > '\uFFE1') {
            return word;
        }
        return Normalizer.normalize(word, Normalizer.Form.NFKC);
    }

    /** Whether no space is before: all that is not a space is in a token. */
    private boolean isCurrency(int index) {
        return index >= 0 && "£$€".indexOf(text.charAt(index)) >= 0;
    }

    private boolean isGlued(int start) {
        return !tokens.isEmpty() && tokens.getLast().end() == start;
    }
}
