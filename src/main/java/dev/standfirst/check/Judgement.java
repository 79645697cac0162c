package dev.standfirst.check;

import dev.standfirst.diagnostic.Code;

/**
 * What a fact says of some words.
 *
 * @param verdict the verdict
 * @param code the kind of diagnostic when it is not supported
 * @param reason why, one sentence with no full stop
 * @param concern what of the words it is about
 */
record Judgement(Verdict verdict, Code code, String reason, Concern concern) {
    /** What of some words a judgement is about: what they state, or what else would have to be mended. */
    enum Concern {
        STATEMENT,
        /** That they deny what holds. */
        DENIAL,
        /** The period that they compare with. */
        BASE
    }

    Judgement(Verdict verdict, Code code, String reason) {
        this(verdict, code, reason, Concern.STATEMENT);
    }

    static Judgement supported(String reason) {
        return new Judgement(Verdict.SUPPORTED, Code.CONTRADICTED, reason);
    }

    static Judgement notEstablished(String reason) {
        return new Judgement(Verdict.NOT_ESTABLISHED, Code.NOT_ESTABLISHED, reason);
    }

    static Judgement contradicted(String reason) {
        return new Judgement(Verdict.CONTRADICTED, Code.CONTRADICTED, reason);
    }

    static Judgement contradicted(Code code, String reason) {
        return new Judgement(Verdict.CONTRADICTED, code, reason);
    }

    /** The same about something else of the words. */
    Judgement about(Concern other) {
        return new Judgement(verdict, code, reason, other);
    }

    /** The worse of two; this one where they are equally bad. */
    Judgement worst(Judgement other) {
        return other.verdict.compareTo(verdict) > 0 ? other : this;
    }
}
