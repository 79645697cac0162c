package dev.standfirst.prose.number;

import dev.standfirst.prose.lexicon.HedgeWords;
import dev.standfirst.prose.lexicon.MultipleWords;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Rational;
import java.util.Optional;
import java.util.Set;

/** Reads one level over another in words: 'doubled', 'twice as many', 'half as many', 'thirteenfold', 'a factor of three'. */
public final class MultipleReader {
    /** How many tokens after a fraction's first 'again' may stand: 'three-quarters as many patients again'. */
    private static final int AGAIN_WITHIN = 6;

    /** What is before an adjective that multiplies nothing: 'a double room'. */
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** In words. */
    private static final int LONGEST_HEDGE = 5;

    private final Tokens tokens;
    private final NumberReader numbers;

    /** Whether the text may have the word. */
    private final boolean again;

    public MultipleReader(Tokens tokens, NumberReader numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.again = tokens.mayHave("again");
    }

    /** The multiple that starts at a token. */
    public Optional<NumberToken> at(int index) {
        if (!tokens.canBegin(index, WordTriggers.MULTIPLE)) {
            return tokens.isNumber(index) || tokens.canBegin(index, WordTriggers.NUMBER)
                    ? again(index)
                    : Optional.empty();
        }
        return verb(index)
                .or(() -> again(index))
                .or(() -> times(index))
                .or(() -> foldWord(index))
                .or(() -> factor(index));
    }

    private static Optional<NumberToken> found(int from, int to, Rational ratio) {
        return Optional.of(new NumberToken(from, to, ratio, Rational.ONE, false, Form.MULTIPLE, false, false));
    }

    /** 'doubled', 'halving'; 'double the number', not 'a double room' or 'double-digit'. */
    private Optional<NumberToken> verb(int index) {
        String word = tokens.word(index);
        Integer percent = MultipleWords.MULTIPLES.get(word);
        boolean adjective = MultipleWords.MULTIPLE_ADJECTIVES.contains(word)
                && (ARTICLES.contains(tokens.word(index - 1))
                        || !MultipleWords.MULTIPLIED.contains(tokens.word(index + 1)))
                && !tokens.is(index - 1, "to")
                && (tokens.has(index + 1) && !tokens.is(index + 1, "."));
        return percent == null || adjective ? Optional.empty() : found(index, index + 1, Rational.of(percent, 100));
    }

    /** 'twice as many', 'twice the number', 'half as many'. */
    private Optional<NumberToken> times(int index) {
        Rational ratio = switch (tokens.word(index)) {
            case "twice" -> Rational.of(2);
            case "thrice" -> Rational.of(3);
            case "half" -> Rational.of(1, 2);
            default -> Rational.ZERO;
        };
        if (ratio.signum() == 0) {
            return Optional.empty();
        }
        if (tokens.is(index + 1, "as") && MultipleWords.AS_MUCH.contains(tokens.word(index + 2))) {
            return found(index, index + 3, ratio);
        }
        boolean whole = ratio.isWhole() && MultipleWords.MULTIPLIED.contains(tokens.word(index + 1));
        return whole && !tokens.is(index + 1, "in") && !tokens.is(index + 1, "this")
                ? found(index, index + 1, ratio)
                : Optional.empty();
    }

    /** 'half as much again', 'a third as many patients again', 'half again as many': the whole and a part of it. */
    private Optional<NumberToken> again(int index) {
        if (!again || !isAgainAhead(index)) {
            return Optional.empty();
        }
        return numbers.at(index).filter(core -> core.form() == Form.PROPORTION).flatMap(core -> {
            int to = core.to();
            int as = tokens.is(to, "again") ? to + 1 : to;
            if (!tokens.is(as, "as") || !MultipleWords.AS_MUCH.contains(tokens.word(as + 1))) {
                return Optional.empty();
            }
            int noun = UnitReader.isNoun(tokens.word(as + 2)) ? as + 3 : as + 2;
            int end = as > to ? as + 2 : tokens.is(noun, "again") ? noun + 1 : -1;
            return end < 0
                    ? Optional.empty()
                    : found(core.from(), end, core.value().plus(Rational.ONE));
        });
    }

    /** Whether the word is near enough to belong to a fraction here: 'three quarters as many patients again'. */
    private boolean isAgainAhead(int index) {
        for (int i = index + 1; i <= index + AGAIN_WITHIN; i++) {
            if (tokens.is(i, "again")) {
                return true;
            }
        }
        return false;
    }

    /** 'thirteenfold' in one word. */
    private Optional<NumberToken> foldWord(int index) {
        String word = tokens.word(index);
        Integer times = word.endsWith("fold") ? NumberWords.NUMBERS.get(word.substring(0, word.length() - 4)) : null;
        return times == null || times < 2 ? Optional.empty() : found(index, index + 1, Rational.of(times));
    }

    /** 'a factor of three', 'a factor of more than three'. */
    private Optional<NumberToken> factor(int index) {
        if (!tokens.is(index, "factor") || !tokens.is(index + 1, "of")) {
            return Optional.empty();
        }
        int number = pastHedge(index + 2);
        boolean bare = number == index + 2;
        int from = !bare ? number : tokens.is(index - 1, "a") ? index - 1 : index;
        return numbers.at(number)
                .filter(core -> core.form() == Form.NUMBER && core.value().signum() > 0)
                .flatMap(core -> found(from, core.to(), core.value()));
    }

    /** Past the hedge that starts at a token; that token where none does. */
    private int pastHedge(int start) {
        for (int end = start + LONGEST_HEDGE; end > start; end--) {
            if (end < tokens.size()
                    && HedgeWords.BEFORE
                            .endingAt(tokens, end)
                            .filter(match -> match.from() == start)
                            .isPresent()) {
                return end;
            }
        }
        return start;
    }
}
