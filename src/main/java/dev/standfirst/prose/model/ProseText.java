package dev.standfirst.prose.model;

import java.util.List;

/**
 * A text that has been read.
 *
 * @param text the text as readers see it
 * @param readings the quantities in it, in order, none overlapping another
 * @param periods the periods named in it, in order
 * @param parts the parts of years named in it without their year, in order
 * @param shifts the periods told by how far they lie from another, in order
 * @param directions the words that name a direction, in order, those of every clause (readings carry theirs already)
 * @param clauses where each clause starts, in UTF-16 units; the first at the start of the text
 */
public record ProseText(
        String text,
        List<Reading> readings,
        List<PeriodMention> periods,
        List<YearPart> parts,
        List<PeriodShift> shifts,
        List<DirectionWord> directions,
        List<Integer> clauses) {
    /** Keeps its own copies. */
    public ProseText {
        readings = List.copyOf(readings);
        periods = List.copyOf(periods);
        parts = List.copyOf(parts);
        shifts = List.copyOf(shifts);
        directions = List.copyOf(directions);
        clauses = List.copyOf(clauses);
    }

    /** The number of the clause that an offset lies in, from 0. */
    public int clauseAt(int offset) {
        int found = java.util.Collections.binarySearch(clauses, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }
}
