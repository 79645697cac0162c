package dev.standfirst.prose.model;

import java.util.List;

/**
 * A text that has been read.
 *
 * @param text the text as readers see it
 * @param readings the quantities in it, in order, none overlapping another
 * @param phrases what is said with the words of each link, in the order of the links
 * @param periods the periods named in it, in order
 * @param directions the words that name a direction, in order, those of every clause (readings carry theirs already)
 * @param clauses where each clause starts, in UTF-16 units; the first at the start of the text
 */
public record ProseText(
        String text,
        List<Reading> readings,
        List<LinkedPhrase> phrases,
        List<PeriodMention> periods,
        List<DirectionWord> directions,
        List<Integer> clauses) {
    /** Keeps its own copies. */
    public ProseText {
        readings = List.copyOf(readings);
        phrases = List.copyOf(phrases);
        periods = List.copyOf(periods);
        directions = List.copyOf(directions);
        clauses = List.copyOf(clauses);
    }
}
