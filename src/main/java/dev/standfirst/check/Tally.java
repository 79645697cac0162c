package dev.standfirst.check;

import dev.standfirst.check.model.Coverage;
import dev.standfirst.check.model.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A report in a few numbers.
 *
 * @param coverage the figures of everything
 * @param claims how many claims have each verdict; a verdict that none has is left out
 */
public record Tally(Coverage coverage, Map<Verdict, Integer> claims) {
    /** Keeps its own copy, in the order of the verdicts. */
    public Tally {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        counts.putAll(claims);
        claims = Collections.unmodifiableMap(counts);
    }

    /** The summary of a report. */
    public static Tally of(Report report) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        report.claims().forEach(claim -> counts.merge(claim.verdict(), 1, Integer::sum));
        return new Tally(report.coverage(), counts);
    }
}
