package dev.standfirst.prose.clause;

import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Direction;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives figures that say a change once more, in another unit, the direction of the figure before them: 'lost $2.81, or 3.3 per cent', 'fell
 * by 922 (3.3 per cent)'.
 */
final class Appositions {
    private final Tokens tokens;

    private Appositions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The readings, in order, with the directions of those before them. */
    static List<Reading> directed(Tokens tokens, List<Reading> readings) {
        var appositions = new Appositions(tokens);
        var directed = new ArrayList<>(readings);
        for (int i = 1; i < directed.size(); i++) {
            if (appositions.isAgain(directed.get(i - 1), directed.get(i))) {
                Reading again = directed.get(i);
                directed.set(
                        i,
                        again.saying(again.says().directedAs(directed.get(i - 1).says())));
            }
        }
        return directed;
    }

    private boolean isAgain(Reading first, Reading second) {
        boolean level = first.aspect() == Aspect.LEVEL || first.aspect() == Aspect.PART;
        boolean moved = !level && first.direction() != Direction.NONE;
        boolean open = second.aspect() == Aspect.UNMARKED && second.direction() == Direction.NONE;
        return moved
                && open
                && first.says().isQuantity()
                && second.unit().isProportion() != first.unit().isProportion()
                && isJoined(tokens.at(first.end()), tokens.at(second.start()), tokens.at(second.end()));
    }

    /** Whether nothing but ', or' or an open bracket is between two figures, and the second is not a part of something. */
    private boolean isJoined(int from, int to, int past) {
        int word = tokens.is(from, ",") ? from + 1 : from;
        boolean or = tokens.is(word, "or") && (to == word + 1 || (tokens.is(word + 1, "by") && to == word + 2));
        boolean bracket = tokens.is(from, "(") && to == from + 1 && tokens.is(past, ")");
        return (or || bracket) && !tokens.is(past, "of");
    }
}
