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
 * @param comparisons the levels that its sentences compare, in order
 * @param remarks the words that say something of the figures around them, in order
 * @param counted the words that say which of several things is counted, in order
 * @param times the times that each of its sentences names, in order; none where it has neither links nor periods
 * @param clauses where each clause starts, in UTF-16 units; the first at the start of the text
 */
public record ProseText(
        String text,
        List<Reading> readings,
        List<LinkedPhrase> phrases,
        List<PeriodMention> periods,
        List<DirectionWord> directions,
        List<LevelComparison> comparisons,
        List<Remark> remarks,
        List<Counted> counted,
        List<SentenceTime> times,
        List<Integer> clauses) {
    /** Keeps its own copies. */
    public ProseText {
        readings = List.copyOf(readings);
        phrases = List.copyOf(phrases);
        periods = List.copyOf(periods);
        directions = List.copyOf(directions);
        comparisons = List.copyOf(comparisons);
        remarks = List.copyOf(remarks);
        counted = List.copyOf(counted);
        times = List.copyOf(times);
        clauses = List.copyOf(clauses);
    }

    /** The words of a remark, as written. */
    public String words(Remark remark) {
        return text.substring(remark.start(), remark.end());
    }

    /** The remarks of a kind that start from {@code from} on and before {@code to}. */
    public List<Remark> remarks(Remark.Kind kind, int from, int to) {
        return remarks.stream()
                .filter(remark -> remark.kind() == kind && remark.start() >= from && remark.start() < to)
                .toList();
    }
}
