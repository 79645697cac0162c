package dev.standfirst.prose.number;

import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.lexicon.PlaceWords;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads ordinals: '21st', 'twenty-first', 'three trillionth', and those counted from an end, 'last', 'next', 'penultimate'. */
public final class OrdinalReader {
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    /** What follows makes these words name a time, which is not an ordinal. */
    private static final Set<String> TIMES = Set.of(
            "year",
            "years",
            "month",
            "months",
            "week",
            "weeks",
            "day",
            "days",
            "quarter",
            "quarters",
            "decade",
            "decades",
            "century",
            "night",
            "weekend",
            "summer",
            "autumn",
            "winter",
            "spring",
            "time",
            "few",
            "hour",
            "hours",
            "minute",
            "minutes",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "of",
            "to");

    private static final Map<String, Integer> SCALES =
            Map.of("hundredth", 2, "thousandth", 3, "millionth", 6, "billionth", 9, "trillionth", 12);

    private final Tokens at;
    private final CardinalReader cardinals;

    public OrdinalReader(Tokens tokens) {
        this.at = tokens;
        this.cardinals = new CardinalReader(tokens);
    }

    /**
     * An ordinal found.
     *
     * @param to past its last token
     * @param value which one, from 1; for one that counts from an end or from where one is, how far from there
     * @param from {@link Unit#NUMBER}, or what it counts from
     */
    public record Found(int to, Rational value, Unit from) {}

    /** The ordinal that starts at a token. */
    public Optional<Found> at(int index) {
        if (at.isNumber(index) && at.isGlued(index + 1) && SUFFIXES.contains(at.word(index + 1))) {
            return Optional.of(new Found(index + 2, at.get(index).number(), Unit.NUMBER));
        }
        return at.canBegin(index, WordTriggers.ORDINAL | WordTriggers.NUMBER)
                ? relative(index).or(() -> inWords(index))
                : Optional.empty();
    }

    private Optional<Found> relative(int index) {
        return PlaceWords.RELATIVE
                .startingAt(at, index)
                .filter(match -> (!TIMES.contains(at.word(match.to())) && !at.isNumber(match.to())) || isSure(match))
                .filter(match -> !at.is(index - 1, "at"))
                .map(match -> new Found(
                        match.to(),
                        Rational.of(match.meaning().offset()),
                        match.meaning().from()));
    }

    /** 'the next 3 books' counts from here; 'the last 3 months' is a period. */
    private boolean isSure(PhraseTable.Match<PlaceWords.Place> match) {
        return at.isNumber(match.to()) && !TIMES.contains(at.word(match.to() + 1));
    }

    private Optional<Found> inWords(int index) {
        Integer plain = NumberWords.ORDINALS.get(at.word(index));
        if (plain != null) {
            return Optional.of(new Found(index + 1, Rational.of(plain), Unit.NUMBER));
        }
        CardinalReader.Found found = at.isWord(index) ? cardinals.read(index, at.size()) : null;
        if (found == null || !found.core().value().isWhole()) {
            return Optional.empty();
        }
        int next = found.core().to();
        boolean hyphen = at.isHyphen(next) && at.isGlued(next);
        int last = hyphen ? next + 1 : next;
        if (at.isHyphen(last + 1) && at.isGlued(last + 1)) {
            return Optional.empty();
        }
        Rational value = found.core().value();
        Integer scale = SCALES.get(at.word(last));
        if (scale != null) {
            return Optional.of(new Found(last + 1, value.times(Rational.powerOfTen(scale)), Unit.NUMBER));
        }
        int unit = NumberWords.ORDINALS.getOrDefault(at.word(last), 0);
        String before = at.word(next - 1);
        boolean tens = NumberWords.NUMBERS.getOrDefault(before, 0) >= 20 && unit < 10;
        boolean joins = unit > 0 && (tens || (NumberWords.SCALES.containsKey(before) && !hyphen));
        return joins ? Optional.of(new Found(last + 1, value.plus(Rational.of(unit)), Unit.NUMBER)) : Optional.empty();
    }
}
