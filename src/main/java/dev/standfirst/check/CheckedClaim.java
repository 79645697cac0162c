package dev.standfirst.check;

import dev.standfirst.fact.Claim;
import java.util.List;

/**
 * A claim with its verdict.
 *
 * @param claim the claim
 * @param verdict the worst of its tests
 * @param said what was said, each binding judged
 * @param reason why, one sentence
 * @param caveats those of the facts it rests on
 * @param partly whether some part of it cannot be tested
 */
public record CheckedClaim(
        Claim claim, Verdict verdict, CheckedText said, String reason, List<String> caveats, boolean partly) {
    /** Keeps its own copy. */
    public CheckedClaim {
        caveats = List.copyOf(caveats);
    }
}
