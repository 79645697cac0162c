package dev.standfirst.prose;

import dev.standfirst.prose.lexicon.ConvertibleUnit;
import dev.standfirst.prose.lexicon.Measures;
import dev.standfirst.prose.lexicon.RateWords;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads words in the unit of the quantity that they are about. Points of what is in percentage points are percentage points: 'the party
 * gained 2 points'. A duration of what is in another unit of time is so many of that, where one is always so many of the other: a year is
 * 12 months and a week 7 days, but a month is not a number of days. A measure is converted to the other unit in the same way.
 */
public final class MeaningInUnit {
    private static final Rational HUNDREDTH = Rational.of(1, 100);

    private MeaningInUnit() {}

    /** Words as they are meant of a quantity in {@code unit}; money alone is the price that it is of: '$72.94' of so much a barrel. */
    public static Meaning of(Meaning words, Unit unit) {
        if (unit instanceof Unit.PercentagePoints
                && words.unit() instanceof Unit.Count(String noun)
                && Measures.POINTS.contains(noun)) {
            return toLastDigit(words).in(Kind.PERCENTAGE_POINTS, unit, HUNDREDTH);
        }
        if (words.unit() instanceof Unit.Count(String noun) && unit instanceof Unit.Count(String own)) {
            return measured(words, noun, unit, own);
        }
        if (words.unit() instanceof Unit.Money(String said)
                && unit instanceof Unit.Rate(Unit.Money(String own), String per)
                && (said.isEmpty() || said.equals(own))
                && RateWords.THINGS.contains(per)) {
            return words.in(Kind.RATE, unit, Rational.ONE);
        }
        return words.unit() instanceof Unit.Duration(String said) && unit instanceof Unit.Duration(String own)
                ? times(said, own)
                        .map(factor -> words.in(words.kind(), unit, factor))
                        .orElse(words)
                : words;
    }

    /** Words of which a rate of growth over a year is meant: '8.6 per cent a year' is one of 8.6 per cent. */
    public static Meaning overAYear(Meaning words) {
        return words.unit() instanceof Unit.Rate(Unit of, String per) && of.equals(Unit.PERCENT) && per.equals("year")
                ? words.in(Kind.PERCENT, of, Rational.ONE)
                : words;
    }

    /** Words of what is counted by a stretch of time, as its name says: '179,000 a month' of the average monthly growth. */
    public static Meaning overATime(Meaning words, String name) {
        return words.unit() instanceof Unit.Rate(Unit of, String per) && RateWords.isOver(name, per)
                ? words.in(kind(of), of, Rational.ONE)
                : words;
    }

    /** Words of what there is for each of something, as its name says: '477 kg' of the waste generated per person. */
    public static Meaning ofEach(Meaning words, Unit unit, String name) {
        if (!(words.unit() instanceof Unit.Count(String noun))
                || !(unit instanceof Unit.Rate(Unit.Count(String own), String each))
                || !RateWords.isOver(name, each)) {
            return words;
        }
        Unit counted = new Unit.Count(own);
        Meaning said = of(words, counted);
        Optional<ConvertibleUnit> measure = ConvertibleUnit.of(noun);
        return said.unit().equals(counted) || (measure.isPresent() && measure.equals(ConvertibleUnit.of(own)))
                ? said.in(Kind.RATE, unit, Rational.ONE)
                : words;
    }

    private static Kind kind(Unit unit) {
        if (unit.isProportion()) {
            return Kind.PERCENT;
        }
        return unit instanceof Unit.Money ? Kind.MONEY : Kind.COUNT;
    }

    /** A measure in another unit of its dimension; what is measured is known to half of its last unit, whole or not. */
    private static Meaning measured(Meaning words, String noun, Unit unit, String own) {
        Optional<ConvertibleUnit> said = ConvertibleUnit.of(noun);
        Optional<ConvertibleUnit> fact = ConvertibleUnit.of(own);
        if (said.isEmpty()
                || fact.isEmpty()
                || said.equals(fact)
                || said.get().dimension() != fact.get().dimension()) {
            return words;
        }
        boolean whole = words.hedge() == Hedge.BARE
                && words.written().filter(WrittenNumber::whole).isPresent();
        Meaning converted = (whole ? toLastDigit(words) : words)
                .in(words.kind(), unit, said.get().in(fact.get()));
        return words.aspect() == Aspect.CHANGE
                ? converted
                : converted.plus(said.get().zeroIn(fact.get()));
    }

    /** Bare points are percentage points here, which are read to their last written digit. */
    private static Meaning toLastDigit(Meaning words) {
        if (words.hedge() != Hedge.BARE || words.written().isEmpty()) {
            return words;
        }
        WrittenNumber number = words.written().get();
        Rational half = number.place().min(Rational.ONE).dividedBy(Rational.of(2));
        Interval range =
                Interval.closed(number.value().minus(half), number.value().plus(half));
        return words.within(range);
    }

    /** How many of one unit of time are one of another; empty for other units, and where that depends on the date. */
    public static Optional<Rational> factor(Unit from, Unit to) {
        return from instanceof Unit.Duration(String said) && to instanceof Unit.Duration(String own)
                ? times(said, own)
                : Optional.empty();
    }

    /** How many of the one unit of time are one of the other; empty where they are the same, or that depends on the date. */
    private static Optional<Rational> times(String said, String own) {
        if (said.equals(own)) {
            return Optional.empty();
        }
        for (Map<String, Integer> family : List.of(Measures.SECONDS, Measures.MONTHS)) {
            Integer many = family.get(said);
            Integer one = family.get(own);
            if (many != null && one != null) {
                return Optional.of(Rational.of(many, one));
            }
        }
        return Optional.empty();
    }
}
