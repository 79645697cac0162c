package dev.standfirst.check.wording;

import dev.standfirst.check.model.Inserts;
import dev.standfirst.check.model.PhraseParts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.prose.format.QuantityFormat;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rewords multiples: 'half as many' of a ratio of 0.6 becomes '0.6 times as many', 'doubled' of a rise of a half 'rose by 50 per cent'. */
final class MultipleRewording {
    private static final String TIMES = " times";
    private static final String AS = " as ";
    private static final String MORE = " times more";
    private static final String MANY = " as many";
    private static final String AGAIN = " again";

    /** Words that multiply what stands after them: 'double the number'. */
    private static final List<String> TWICE = List.of("twice", "double", "treble", "triple", "thrice", "quadruple");

    /** Verbs of multiples that are their own participles. */
    private static final Set<String> VERBS =
            Set.of("doubled", "trebled", "tripled", "quadrupled", "quintupled", "sextupled", "halved");

    /** The words for the difference, where a multiple counts things or stuff. */
    private static final Map<String, String> FEWER = Map.of("many", "fewer", "few", "fewer", "much", "less");

    private MultipleRewording() {}

    /** Words that say the number of a fact in the shape of words that say a multiple; none for a shape that cannot. */
    static Optional<String> truer(PhraseParts words, Fact fact, OfQuantity value) {
        String shown = words.shown();
        boolean change = value.quantity().change();
        if (VERBS.contains(lastWord(shown))) {
            return change ? moved(words, fact, value) : grown(words, fact, value);
        }
        String times =
                change ? QuantityFormat.words(over(value)) : Inserts.size(fact).orElse("");
        int as = shown.indexOf(AS);
        if (as >= 0) {
            String tail = shown.substring(as);
            String plain = tail.endsWith(AGAIN) ? tail.substring(0, tail.length() - AGAIN.length()) : tail;
            return Optional.of(difference(plain, fact, value).orElse(times + TIMES + plain));
        }
        int at = shown.indexOf(TIMES);
        if (at >= 0) {
            String tail = shown.substring(at);
            return tail.equals(MORE)
                    ? difference(MANY, fact, value).or(() -> Optional.of(times + TIMES + MANY))
                    : Optional.of(times + tail);
        }
        if (lastWord(shown).endsWith("fold")) {
            return folded(words, times, fact, value);
        }
        return TWICE.stream()
                .flatMap(word -> after(word, shown).stream())
                .findFirst()
                .map(rest -> times + TIMES + rest);
    }

    /** What stands after a word, in whatever case it is written; none where it is not there. */
    private static Optional<String> after(String word, String shown) {
        for (int at = 0; at + word.length() <= shown.length(); at++) {
            if (shown.regionMatches(true, at, word, 0, word.length())) {
                return Optional.of(shown.substring(at + word.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> folded(PhraseParts words, String times, Fact fact, OfQuantity value) {
        Direction way = SuggestionFitter.way(value);
        Direction said = words.words().direction();
        if (way != Direction.NONE && said != Direction.NONE && said != way) {
            return moved(words, fact, value);
        }
        return way == Direction.DOWN ? Optional.empty() : Optional.of(words.opening() + times + "-fold");
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The later level over the earlier. */
    private static Quantity over(OfQuantity change) {
        return Quantity.within(change.quantity().range().plus(Rational.ONE), Unit.RATIO);
    }

    private static Optional<String> moved(PhraseParts words, Fact fact, OfQuantity value) {
        Direction way = SuggestionFitter.way(value);
        return way == Direction.NONE
                ? Optional.empty()
                : Inserts.size(fact).map(size -> SuggestionFitter.verb(way, words) + size);
    }

    private static Optional<String> grown(PhraseParts words, Fact fact, OfQuantity value) {
        boolean more = Interval.above(Rational.ONE).contains(value.quantity().range());
        String verb = words.isAfterHave() ? (more ? "grown" : "fallen") : more ? "grew" : "fell";
        return Inserts.size(fact).map(size -> verb + " to " + size + " times what it was");
    }

    /** '50 per cent more' for 'twice as many', where a change is known that does not double: of 1,453 per cent '15.5 times' says more. */
    private static Optional<String> difference(String tail, Fact fact, OfQuantity value) {
        String fewer = FEWER.get(tail.substring(AS.length()));
        Direction way = SuggestionFitter.way(value);
        boolean known = fewer != null
                && value.quantity().change()
                && way != Direction.NONE
                && !Interval.atLeast(Rational.ONE).contains(value.quantity().range());
        return known
                ? Inserts.size(fact).map(size -> size + " " + (way == Direction.UP ? "more" : fewer))
                : Optional.empty();
    }
}
