package dev.standfirst.prose.period;

import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Rational;
import java.util.Optional;
import java.util.Set;

/** Reads how far a period lies from one that was named: 'a year later', 'two years earlier', 'the year before', 'the previous month'. */
final class ShiftReader {
    private static final Set<String> LENGTHS = Set.of("week", "month", "quarter", "year", "decade");

    /** Words before 'a year earlier' that leave open how far: 'more than a year earlier', 'about', 'half', 'up to'. */
    private static final Set<String> OPEN = Set.of(
            "than", "least", "most", "over", "under", "about", "around", "nearly", "almost", "some", "roughly", "half",
            "every", "exactly", "just", "up");

    /** What may follow 'the year before' when it ends what it says. */
    private static final Set<String> JOINTS = Set.of("and", "but", "or", "to", "while", "when");

    private static final int MOST = 100;

    private final Tokens tokens;

    ShiftReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The phrase that has one of {@link PeriodWords#SHIFTS} at a token. */
    Optional<PeriodShift> at(int index) {
        return switch (tokens.word(index)) {
            case "earlier" -> counted(index, -1);
            case "later" -> counted(index, 1);
            case "before" ->
                tokens.isNumber(index + 1) || (tokens.isWord(index + 1) && !JOINTS.contains(tokens.word(index + 1)))
                        ? Optional.empty()
                        : counted(index, -1);
            case "previous", "preceding" -> next(index, -1);
            case "following" -> next(index, 1);
            default -> Optional.empty();
        };
    }

    /** 'the previous year'; 'the previous year's total' names the total. */
    private Optional<PeriodShift> next(int index, int way) {
        String after = tokens.word(index + 2);
        boolean more = tokens.isHyphen(index + 2)
                || after.equals("'")
                || after.equals("’")
                || (tokens.isWord(index + 2) && !JOINTS.contains(after));
        return tokens.is(index - 1, "the") && LENGTHS.contains(tokens.word(index + 1)) && !more
                ? Optional.of(shift(index - 1, index + 1, way, tokens.word(index + 1)))
                : Optional.empty();
    }

    private Optional<PeriodShift> counted(int index, int way) {
        String noun = tokens.word(index - 1);
        String length = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        int many = many(index - 2);
        boolean agrees = many == 1 || noun.endsWith("s");
        return LENGTHS.contains(length) && many > 0 && agrees && !OPEN.contains(tokens.word(index - 3))
                ? Optional.of(shift(index - 2, index, way * many, length))
                : Optional.empty();
    }

    private int many(int index) {
        if (tokens.is(index, "a") || tokens.is(index, "the")) {
            return 1;
        }
        if (!tokens.isNumber(index)) {
            return NumberWords.NUMBERS.getOrDefault(tokens.word(index), 0);
        }
        Rational number = tokens.get(index).number();
        return number.isWhole() && number.isBelow(Rational.of(MOST))
                ? number.numerator().intValueExact()
                : 0;
    }

    private PeriodShift shift(int from, int last, int many, String length) {
        return new PeriodShift(tokens.get(from).start(), tokens.get(last).end(), many, length);
    }
}
