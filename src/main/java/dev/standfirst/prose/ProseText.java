package dev.standfirst.prose;

import java.util.List;

/**
 * A text that has been read.
 *
 * @param text the text as readers see it
 * @param readings the quantities in it, in order, none overlapping another
 * @param periods the periods named in it, in order
 * @param directions the words that name a direction, in order, those of every clause (readings carry theirs already)
 */
public record ProseText(
        String text, List<Reading> readings, List<PeriodMention> periods, List<DirectionWord> directions) {
    /** Keeps its own copies. */
    public ProseText {
        readings = List.copyOf(readings);
        periods = List.copyOf(periods);
        directions = List.copyOf(directions);
    }
}
