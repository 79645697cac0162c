package dev.standfirst.check.model;

import dev.standfirst.diagnostic.DiagnosticCode;

/**
 * What a fact says of some words.
 *
 * @param verdict the verdict
 * @param code the kind of diagnostic when it is not supported
 * @param reason why, one sentence with no full stop
 * @param concern what of the words it is about
 */
public record Judgement(Verdict verdict, DiagnosticCode code, String reason, Concern concern) {
    /** What of some words a judgement is about: what they state, or what else would have to be mended. */
    public enum Concern {
        STATEMENT,
        /** That they deny what holds. */
        DENIAL,
        /** The period that they compare with. */
        BASE,
        /** That they do not say that it is a change. */
        CHANGE,
        /** That they compare it with another figure. */
        COMPARISON
    }

    public Judgement(Verdict verdict, DiagnosticCode code, String reason) {
        this(verdict, code, reason, Concern.STATEMENT);
    }

    public static Judgement supported(String reason) {
        return new Judgement(Verdict.SUPPORTED, DiagnosticCode.CONTRADICTED, reason);
    }

    public static Judgement notEstablished(String reason) {
        return new Judgement(Verdict.NOT_ESTABLISHED, DiagnosticCode.NOT_ESTABLISHED, reason);
    }

    public static Judgement contradicted(String reason) {
        return new Judgement(Verdict.CONTRADICTED, DiagnosticCode.CONTRADICTED, reason);
    }

    public static Judgement contradicted(DiagnosticCode code, String reason) {
        return new Judgement(Verdict.CONTRADICTED, code, reason);
    }

    /** The same about something else of the words. */
    public Judgement about(Concern other) {
        return new Judgement(verdict, code, reason, other);
    }

    /** The worse of two; this one where they are equally bad. */
    public Judgement worst(Judgement other) {
        return other.verdict.compareTo(verdict) > 0 ? other : this;
    }
}
