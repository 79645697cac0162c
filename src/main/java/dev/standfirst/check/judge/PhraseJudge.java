package dev.standfirst.check.judge;

import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.NormalizedText;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Judges words against facts that are no numbers: texts and booleans. Case and spacing make no difference. */
public final class PhraseJudge {
    private static final List<String> RECORD_PHRASES = List.of(
            "record",
            "a record",
            "the record",
            "a new record",
            "the new record",
            "a record high",
            "a record number",
            "a record total",
            "a record level",
            "record numbers",
            "the highest on record",
            "highest on record",
            "the highest ever",
            "the highest since records began",
            "the most on record",
            "the largest on record",
            "the largest number on record",
            "the highest number on record",
            "the highest total on record",
            "an all-time high");

    private static final Set<String> HIGHEST = Set.of(
            "the highest", "highest", "the most", "the largest", "largest", "the biggest", "biggest", "the greatest");

    private static final Set<String> LOWEST = Set.of("lowest", "smallest", "fewest", "least", "shortest", "worst");

    /** What may follow 'a record': the kind of period that it is a record for. */
    private static final String FOR = " for ";

    private PhraseJudge() {}

    /** A text is borne out by its value or another form of it. */
    public static Judgement text(String words, String value, List<String> also) {
        String said = NormalizedText.of(words);
        return said.equals(NormalizedText.of(value))
                        || also.stream().anyMatch(other -> said.equals(NormalizedText.of(other)))
                ? Judgement.supported("the words are the fact's")
                : Judgement.contradicted("the words say “" + words + "”, the fact says “" + value + "”");
    }

    /** A boolean is borne out by the phrases that assert it; nothing when the words neither assert nor deny it. */
    public static Optional<Judgement> truth(String words, Truth truth, Fact fact) {
        Optional<Boolean> said = asserted(NormalizedText.of(words), fact);
        return said.map(claim -> switch (truth) {
            case UNKNOWN -> Judgement.notEstablished("what is known does not settle whether this holds");
            case TRUE, FALSE ->
                claim == (truth == Truth.TRUE)
                        ? Judgement.supported(truth == Truth.TRUE ? "it holds" : "it does not hold")
                        : Judgement.contradicted(truth == Truth.TRUE ? "it does hold" : "it does not hold");
        });
    }

    private static Optional<Boolean> asserted(String said, Fact fact) {
        if (fact.declared().saysTrue().stream().anyMatch(phrase -> said.equals(NormalizedText.of(phrase)))
                || (isRecord(fact) && claimsRecord(said))) {
            return Optional.of(true);
        }
        boolean denied = fact.declared().saysFalse().stream().anyMatch(phrase -> said.equals(NormalizedText.of(phrase)))
                || (isRecord(fact) && deniesRecord(said));
        return denied ? Optional.of(false) : Optional.empty();
    }

    /** 'The highest' of what is ranked is the first; nothing where the fact is no rank, or the words say no such thing. */
    public static Optional<Judgement> highest(String words, FactValue.OfQuantity value, Fact fact) {
        if (!isRank(fact) || !HIGHEST.contains(NormalizedText.of(words))) {
            return Optional.empty();
        }
        Interval known = value.quantity().range();
        Interval first = Interval.point(Rational.ONE);
        String place = "its place is " + ValueText.compact(value);
        return Optional.of(
                first.contains(known)
                        ? Judgement.supported(place)
                        : known.intersects(first) ? Judgement.notEstablished(place) : Judgement.contradicted(place));
    }

    /** Whether the words at an offset, after an ordinal, count from below: 'second lowest', 'third-smallest'. */
    public static boolean isFromBelow(String text, int offset) {
        int start = offset;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '-')) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return LOWEST.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean claimsRecord(String said) {
        int tail = said.indexOf(FOR);
        return RECORD_PHRASES.contains(tail < 0 ? said : said.substring(0, tail));
    }

    private static boolean deniesRecord(String said) {
        return (said.startsWith("not ") && claimsRecord(said.substring("not ".length())))
                || (said.startsWith("no ") && claimsRecord(said.substring("no ".length())));
    }

    /** A few phrases that assert or deny a fact that holds or does not; none where it has none. */
    public static List<String> phrases(Fact fact) {
        var phrases = new ArrayList<String>(fact.declared().saysTrue());
        phrases.addAll(fact.declared().saysFalse());
        if (isRecord(fact)) {
            phrases.addAll(List.of("a record", "the highest on record"));
        }
        return phrases.stream().distinct().limit(4).toList();
    }

    /** Whether a fact says that a value of a series is higher than all before it. */
    static boolean isRecord(Fact fact) {
        return fact.function().equals("record");
    }

    /** Whether a fact is a place in a series. */
    public static boolean isRank(Fact fact) {
        return fact.function().equals("rank");
    }
}
