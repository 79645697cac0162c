package dev.standfirst.check;

import dev.standfirst.diagnostic.Code;

/**
 * What a fact says of some words.
 *
 * @param verdict the verdict
 * @param code the kind of diagnostic when it is not supported
 * @param reason why, one sentence with no full stop
 */
record Judgement(Verdict verdict, Code code, String reason) {
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

    /** The worse of two; this one where they are equally bad. */
    Judgement worst(Judgement other) {
        return other.verdict.compareTo(verdict) > 0 ? other : this;
    }
}
