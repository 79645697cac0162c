package dev.standfirst.check;

import dev.standfirst.fact.Definition;
import dev.standfirst.fact.Fact;
import dev.standfirst.quantity.Truth;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges words against facts that are no numbers: texts and booleans. Case and spacing make no difference. */
final class PhraseJudge {
    private static final List<String> RECORD_PHRASES = List.of(
            "a record",
            "the record",
            "record",
            "a new record",
            "a record high",
            "the highest on record",
            "highest on record",
            "a record number");

    private PhraseJudge() {}

    /** A text is borne out by its value or another form of it. */
    static Judgement text(String words, String value, List<String> also) {
        String said = fold(words);
        return said.equals(fold(value)) || also.stream().anyMatch(other -> said.equals(fold(other)))
                ? Judgement.supported("the words are the fact's")
                : Judgement.contradicted("the words say “" + words + "”, the fact says “" + value + "”");
    }

    /** A boolean is borne out by the phrases that assert it; nothing when the words neither assert nor deny it. */
    static Optional<Judgement> truth(String words, Truth truth, Fact fact) {
        Optional<Boolean> said = asserted(fold(words), fact);
        return said.map(claim -> switch (truth) {
            case UNKNOWN -> Judgement.notEstablished("what is known does not settle whether this holds");
            case TRUE, FALSE ->
                claim == (truth == Truth.TRUE)
                        ? Judgement.supported(truth == Truth.TRUE ? "it holds" : "it does not hold")
                        : Judgement.contradicted(truth == Truth.TRUE ? "it does hold" : "it does not hold");
        });
    }

    private static Optional<Boolean> asserted(String said, Fact fact) {
        if (fact.declared().saysTrue().stream().anyMatch(phrase -> said.equals(fold(phrase)))
                || (isRecord(fact) && RECORD_PHRASES.contains(said))) {
            return Optional.of(true);
        }
        boolean denied = fact.declared().saysFalse().stream().anyMatch(phrase -> said.equals(fold(phrase)))
                || (isRecord(fact) && said.startsWith("not ") && RECORD_PHRASES.contains(said.substring(4)));
        return denied ? Optional.of(false) : Optional.empty();
    }

    private static boolean isRecord(Fact fact) {
        return fact.declared().definition() instanceof Definition.Computed(var formula)
                && formula.text().strip().startsWith("record(");
    }

    /** Compatibility forms, one space for any run of spaces, lower case, straight quotes. */
    static String fold(String words) {
        String same = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(same.length());
        for (int i = 0; i < same.length(); i++) {
            char c = same.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else {
                folded.append(c == '’' ? '\'' : c);
            }
        }
        return folded.toString().strip();
    }
}
