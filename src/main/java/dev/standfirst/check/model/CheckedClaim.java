package dev.standfirst.check.model;

import dev.standfirst.fact.model.Claim;
import java.util.List;
import java.util.Optional;

/**
 * A claim with its verdict.
 *
 * @param claim the claim
 * @param verdict the worst of its tests
 * @param said what was said, each binding judged
 * @param reason why, one sentence
 * @param caveats those of the facts it rests on
 * @param partly whether some part of it cannot be tested, though others were
 * @param heldWhenSaid the verdict on the facts as they were held when it was said; there where one that it rests on has been revised
 *     since
 */
public record CheckedClaim(
        Claim claim,
        Verdict verdict,
        CheckedText said,
        String reason,
        List<String> caveats,
        boolean partly,
        Optional<Verdict> heldWhenSaid) {
    /** Keeps its own copy. */
    public CheckedClaim {
        caveats = List.copyOf(caveats);
    }

    /** The same claim with the verdict on the facts as they were held when it was said. */
    public CheckedClaim heldWhenSaid(Verdict then) {
        return new CheckedClaim(claim, verdict, said, reason, caveats, partly, Optional.of(then));
    }

    /** Whether its verdict has turned since it was said. */
    public boolean hasTurned() {
        return heldWhenSaid.filter(then -> then != verdict).isPresent();
    }
}
