package dev.standfirst.prose.format;

import dev.standfirst.prose.lexicon.MultipleWords;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Locale;
import java.util.Optional;

/**
 * Rewords multiples: 'half as many' of a ratio of 0.6 becomes '0.6 times as many', 'doubled' of a rise of a half 'rose by 50 per cent'.
 *
 * @param words words that say a multiple
 * @param value the ratio or the change that they should say
 * @param size the words for it, a change by its size
 */
public record MultipleRewording(PhraseParts words, Quantity value, String size) {
    private static final String TIMES = " times";
    private static final String AS = " as ";
    private static final String MORE = " times more";
    private static final String MANY = " as many";
    private static final String AGAIN = " again";

    /** Words that say the value in the shape of the words; empty for a shape that cannot. */
    public Optional<String> reworded() {
        String shown = words.shown();
        if (MultipleWords.PARTICIPLES.contains(lastWord(shown))) {
            return value.change() ? moved() : Optional.of(grown());
        }
        int as = shown.indexOf(AS);
        if (as >= 0) {
            String tail = shown.substring(as);
            String plain = tail.endsWith(AGAIN) ? tail.substring(0, tail.length() - AGAIN.length()) : tail;
            return Optional.of(difference(plain).orElseGet(() -> times() + TIMES + plain));
        }
        int at = shown.indexOf(TIMES);
        if (at >= 0) {
            String tail = shown.substring(at);
            return tail.equals(MORE)
                    ? difference(MANY).or(() -> Optional.of(times() + TIMES + MANY))
                    : Optional.of(times() + tail);
        }
        if (lastWord(shown).endsWith("fold")) {
            return folded();
        }
        return MultipleWords.TWICE.stream()
                .flatMap(word -> after(word, shown).stream())
                .findFirst()
                .map(rest -> times() + TIMES + rest);
    }

    /** What is after a word, in whatever case it is written; empty where it is not there. */
    private static Optional<String> after(String word, String shown) {
        for (int at = 0; at + word.length() <= shown.length(); at++) {
            if (shown.regionMatches(true, at, word, 0, word.length())) {
                return Optional.of(shown.substring(at + word.length()));
            }
        }
        return Optional.empty();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The ratio in words; of a change, the later level over the earlier. */
    private String times() {
        return value.change()
                ? QuantityFormat.words(Quantity.within(value.range().plus(Rational.ONE), Unit.RATIO))
                : size;
    }

    private Optional<String> folded() {
        Direction way = value.way();
        Direction said = words.words().direction();
        if (way != Direction.NONE && said != Direction.NONE && said != way) {
            return moved();
        }
        return way == Direction.DOWN ? Optional.empty() : Optional.of(words.opening() + times() + "-fold");
    }

    private Optional<String> moved() {
        Direction way = value.way();
        return way == Direction.NONE ? Optional.empty() : Optional.of(PhraseFitter.verb(way, words) + size);
    }

    private String grown() {
        boolean more = Interval.above(Rational.ONE).contains(value.range());
        String verb = words.isAfterHave() ? (more ? "grown" : "fallen") : more ? "grew" : "fell";
        return verb + " to " + size + " times what it was";
    }

    /** '50 per cent more' for 'twice as many', where a change is known that does not double: of 1,453 per cent '15.5 times' says more. */
    private Optional<String> difference(String tail) {
        String fewer = MultipleWords.FEWER.get(tail.substring(AS.length()));
        Direction way = value.way();
        boolean known = fewer != null
                && value.change()
                && way != Direction.NONE
                && !Interval.atLeast(Rational.ONE).contains(value.range());
        return known ? Optional.of(size + " " + (way == Direction.UP ? "more" : fewer)) : Optional.empty();
    }
}
