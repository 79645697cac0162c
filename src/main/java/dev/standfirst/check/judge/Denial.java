package dev.standfirst.check.judge;

import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.Judgement.Concern;
import dev.standfirst.diagnostic.DiagnosticCode;

/** Judges words that deny a figure or a phrase instead of stating it. */
public final class Denial {
    private Denial() {}

    /** The judgement on the denial of what was judged: what holds is denied wrongly, what does not is denied rightly. */
    public static Judgement of(Judgement stated) {
        boolean rightly =
                stated.code() == DiagnosticCode.CONTRADICTED || stated.code() == DiagnosticCode.WRONG_DIRECTION;
        return switch (stated.verdict()) {
            case SUPPORTED ->
                Judgement.contradicted("the words deny what is true: " + stated.reason())
                        .about(Concern.DENIAL);
            case CONTRADICTED ->
                rightly ? Judgement.supported("the words deny what is not true: " + stated.reason()) : stated;
            case NOT_ESTABLISHED, UNVERIFIED -> stated;
        };
    }
}
