package dev.standfirst.check.model;

import dev.standfirst.prose.model.Reading;
import java.util.Optional;

/**
 * What became of judging the words of a binding.
 *
 * @param judgement the judgement
 * @param reading what it judged, where that was a figure
 * @param reported whether a fault of the binding itself has been reported already
 * @param tested how it was tested, where it was a quantity that is not denied
 * @param doubts what the words say of periods that is not settled
 */
public record Outcome(
        Judgement judgement,
        Optional<Reading> reading,
        boolean reported,
        Optional<TestedPhrase> tested,
        PeriodDoubts doubts) {
    /** Words that are not a figure. */
    public static Outcome of(Judgement judgement) {
        return new Outcome(judgement, Optional.empty(), false, Optional.empty(), PeriodDoubts.NONE);
    }

    /** A figure that is not tested as a quantity. */
    public static Outcome of(Judgement judgement, Reading reading) {
        return new Outcome(judgement, Optional.of(reading), false, Optional.empty(), PeriodDoubts.NONE);
    }

    /** A fault of the binding itself, which has been reported. */
    public static Outcome fault(String reason) {
        return new Outcome(
                Judgement.notEstablished(reason), Optional.empty(), true, Optional.empty(), PeriodDoubts.NONE);
    }

    /** The same where what is around the words is judged as well. */
    public Outcome and(Judgement other, PeriodDoubts others) {
        return new Outcome(judgement.worst(other), reading, reported, tested, doubts.and(others));
    }

    /** The same of words that say more of periods. */
    public Outcome with(PeriodDoubts others) {
        return new Outcome(judgement, reading, reported, tested, others);
    }
}
