package dev.standfirst.prose.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is named in the clause of some words.
 *
 * @param before what is named before the words or in them, the nearest first
 * @param after what is named after them, in order
 * @param taken whether another figure comes between the words and the first after them, and so has the better claim to it
 * @param <T> what is named
 */
public record Nearby<T>(List<T> before, List<T> after, boolean taken) {
    /** Nothing named. */
    public static <T> Nearby<T> none() {
        return new Nearby<>(List.of(), List.of(), false);
    }

    /**
     * The same where another figure has the better claim to those after the words.
     *
     * @param compared whether that figure is one that the words are compared with
     * @param meant what a period of that figure is for the words
     */
    public Nearby<T> after(boolean compared, UnaryOperator<T> meant) {
        return taken && compared
                ? new Nearby<>(before, after.stream().map(meant).toList(), true)
                : this;
    }

    /** The same without what is named before the words, and what another figure has the better claim to. */
    public Nearby<T> onlyAfter() {
        return taken ? none() : new Nearby<>(List.of(), after, false);
    }

    /** Whether all that is named belongs to another figure rather. */
    boolean isTaken() {
        return taken && before.isEmpty();
    }

    /** Whether nothing is named. */
    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    /** The next one after the words first, else the last one before them; of a level that something left, only those after it. */
    List<T> inOrder(LevelSide side) {
        if (side == LevelSide.LEFT) {
            return taken ? List.of() : after;
        }
        boolean backwards = taken && !before.isEmpty();
        var all = new ArrayList<>(backwards ? before : after);
        all.addAll(backwards ? after : before);
        return all;
    }
}
