package dev.standfirst.prose.model;

import java.util.List;
import java.util.Optional;

/**
 * What a sentence says of a figure beyond its number.
 *
 * @param negated whether words at the figure deny it: 'did not fall by 93 per cent', 'no longer 603'
 * @param exclusion the words that make the figure the size of something from which others are counted
 * @param reached whether words that lead to a level are before it: 'to 922', 'to a record high of 922'
 * @param fromLowest whether a place in an order is counted from the lowest: 'second lowest'
 * @param day which day is meant, where the figure is a date
 * @param timing the periods that the text names for it
 * @param mood how words at a distance put it
 * @param qualifiers the words beside it that make it another quantity
 * @param place the place in an order that they give it
 * @param deficit whether it is of a deficit, which is told by its size: 'the deficit widened by £30m'
 */
public record Statement(
        boolean negated,
        Optional<Exclusion> exclusion,
        boolean reached,
        boolean fromLowest,
        DayRelation day,
        Timing timing,
        Mood mood,
        List<Qualifier> qualifiers,
        Optional<PlaceClaim> place,
        boolean deficit) {
    /** Nothing beyond the number. */
    public static final Statement NONE = new Statement(
            false,
            Optional.empty(),
            false,
            false,
            DayRelation.SAME,
            Timing.NONE,
            Mood.STATED,
            List.of(),
            Optional.empty(),
            false);

    /** Keeps its own copy. */
    public Statement {
        qualifiers = List.copyOf(qualifiers);
    }

    /** What is said of a date. */
    public static Statement of(boolean negated, DayRelation day, Mood mood, List<Qualifier> qualifiers) {
        return new Statement(
                negated, Optional.empty(), false, false, day, Timing.NONE, mood, qualifiers, Optional.empty(), false);
    }

    /** Whether the sentence denies it: at the figure or at a distance; where it does both, it states it. */
    public boolean denied() {
        return negated != mood.is(Mood.Kind.DENIED);
    }

    /** Whether the words say that the quantity is not so, or that none of so many is: 'did not fall by 10 per cent', 'none of the 27'. */
    public boolean isDenial() {
        return denied() || exclusion.filter(Exclusion.NONE_OF::equals).isPresent();
    }
}
