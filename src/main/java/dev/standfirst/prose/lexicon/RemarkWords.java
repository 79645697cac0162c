package dev.standfirst.prose.lexicon;

import dev.standfirst.prose.model.Remark;
import java.util.List;

/** The words that say something of the figures around them. */
public final class RemarkWords {
    /** Each phrase with all that it says, in order. */
    public static final PhraseTable<List<Remark.Kind>> PHRASES = new PhraseTable<List<Remark.Kind>>()
            .add(
                    List.of(Remark.Kind.CAUSE),
                    "led to|leading to|thanks to|because of|as a result of|resulted in|resulting in|caused|owing to|due to"
                            + "|brought about|attributable to")
            .add(
                    List.of(Remark.Kind.UNSETTLED),
                    "provisional|provisionally|preliminary|so far|to date|initial|initially|early figures|not final"
                            + "|up to that point")
            .add(
                    List.of(Remark.Kind.UNSETTLED, Remark.Kind.INEXACT),
                    "estimate|estimates|estimated|underestimate|underestimates|underestimated|overestimate|overestimates"
                            + "|overestimated")
            .add(
                    List.of(Remark.Kind.INEXACT),
                    "estimating|estimation|estimations|about|around|roughly|approximate|approximates|approximated"
                            + "|approximately|approximation|approximations|thought to|believed to|perhaps|some|forecast"
                            + "|forecasts|forecasted|projected|projects|projection|projections|predicted|predicts|expected"
                            + "|expects|anticipated|seen at|put at")
            .add(
                    List.of(Remark.Kind.TIMES_MORE),
                    "times more|times higher|times greater|times larger|times bigger|times fewer|times less|times lower"
                            + "|times smaller")
            .add(
                    List.of(Remark.Kind.REVISED),
                    "revise|revises|revised|revising|revision|revisions|correct|corrects|corrected|correcting|correction"
                            + "|corrections|at the time|when it was said|since then")
            .add(List.of(Remark.Kind.CHANGE), String.join("|", DirectionWords.UNDIRECTED))
            .add(
                    List.of(Remark.Kind.COMPARISON),
                    "ratio|ratios|times|as|than|compared|relative|against|level|levels|before|what it was|what they were|of those"
                            + "|for every|for each|earlier|previous|versus|double|half|multiple|total|outnumbered");

    private RemarkWords() {}
}
