package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.Measures;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.OrderWords;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.PlaceClaim;
import dev.standfirst.prose.model.PlaceClaim.Kind;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Direction;
import java.util.Optional;

/**
 * Reads of how many in a row a figure, x, is the last:
 *
 * <pre>
 * x …, the third rise in a row | the third consecutive fall
 * rose for the third month in a row to x
 * has fallen for three consecutive months | three months in a row, to x
 * x for the third year running                                 of what is not said
 * </pre>
 */
final class RunReader {
    /** How many tokens may come between the ordinal and 'in a row'. */
    private static final int LONGEST = 5;

    private final String text;
    private final Tokens tokens;
    private final Clauses clauses;
    private final DirectionReader directions;
    private final int farthest;

    /** @param farthest how many tokens before and after a figure are looked at */
    RunReader(String text, Tokens tokens, Clauses clauses, DirectionReader directions, int farthest) {
        this.text = text;
        this.tokens = tokens;
        this.clauses = clauses;
        this.directions = directions;
        this.farthest = farthest;
    }

    /** The run of which a figure between two tokens is the last. */
    Optional<PlaceClaim> of(int from, int to) {
        for (int i = to; i < Math.min(to + farthest, tokens.size()); i++) {
            if (OrderWords.ENDS_PLACE.contains(tokens.word(i))) {
                break;
            }
            Optional<PlaceClaim> after = at(i, from);
            if (after.isPresent()) {
                return after;
            }
        }
        for (int i = from - 1; i >= Math.max(start(from), from - farthest); i--) {
            Optional<PlaceClaim> before = at(i, from);
            if (before.isPresent()) {
                return before;
            }
        }
        return Optional.empty();
    }

    /** Where the clause starts that a figure ends: that before its own, where all that is said there is ', to 922'. */
    private int start(int from) {
        int own = clauses.startAt(from);
        int lead = tokens.is(own, ",") ? own + 1 : own;
        boolean led = lead == from - 1 && OrderWords.LEADING.contains(tokens.word(lead));
        return led && own > 0 ? clauses.startAt(own - 1) : own;
    }

    /** The run that words between two tokens name. */
    Optional<PlaceClaim> within(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<PlaceClaim> found = at(i, from);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The run whose number is at a token: 'the third month in a row', 'three consecutive months'. */
    private Optional<PlaceClaim> at(int index, int figure) {
        if (!tokens.canBegin(index, WordTriggers.ORDINAL)) {
            return many(index, figure);
        }
        Integer number = NumberWords.ORDINALS.get(tokens.word(index));
        if (number == null || number < 2) {
            return Optional.empty();
        }
        for (int i = index + 1; i <= index + LONGEST && i < tokens.size() && tokens.isWord(i); i++) {
            if (isInARow(i)) {
                return Optional.of(claim(number, index, i + 1, tokens.is(i, "row"), figure));
            }
        }
        return Optional.empty();
    }

    /** 'Three consecutive months', 'three months in a row', 'three months running'. */
    private Optional<PlaceClaim> many(int index, int figure) {
        boolean consecutive = OrderWords.CONSECUTIVE.contains(tokens.word(index + 1));
        int times = consecutive ? index + 2 : index + 1;
        if (!OrderWords.TIMES.contains(Measures.singular(tokens.word(times)))) {
            return Optional.empty();
        }
        boolean row = tokens.is(times + 1, "in") && tokens.is(times + 2, "a") && tokens.is(times + 3, "row");
        int end = row ? times + 4 : tokens.is(times + 1, "running") ? times + 2 : times + 1;
        Integer number = tokens.isNumber(index)
                        && tokens.get(index).digits() <= 2
                        && tokens.get(index).number().isWhole()
                ? Integer.valueOf(tokens.get(index).number().numerator().intValue())
                : NumberWords.NUMBERS.get(tokens.word(index));
        return number != null && number > 1 && (consecutive || end > times + 1)
                ? Optional.of(claim(number, index, end, true, figure))
                : Optional.empty();
    }

    /** 'In a row', 'year running', 'consecutive'; 'the second scheme running in Wales' is not a run. */
    private boolean isInARow(int index) {
        String word = tokens.word(index);
        return switch (word) {
            case "row" -> tokens.is(index - 1, "a");
            case "running" -> OrderWords.TIMES.contains(tokens.word(index - 1));
            default -> OrderWords.IN_A_ROW.contains(word);
        };
    }

    private PlaceClaim claim(int number, int from, int end, boolean row, int figure) {
        int to = row ? end : Math.min(tokens.size(), end + 2);
        Direction way = directions
                .lastBetween(from, to)
                .or(() -> directions.lastBetween(clauses.startAt(from), from))
                .or(() -> directions.firstAfter(to))
                .or(() -> directions.lastBetween(clauses.startAt(figure), figure))
                .orElse(Direction.NONE);
        Kind kind = way == Direction.UP ? Kind.RISES : way == Direction.DOWN ? Kind.FALLS : Kind.RUN;
        String words =
                text.substring(tokens.get(from).start(), tokens.get(end - 1).end());
        return new PlaceClaim(kind, number, Optional.empty(), Optional.empty(), 0, false, false, words);
    }
}
