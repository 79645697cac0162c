package dev.standfirst.check.judge;

import dev.standfirst.check.model.ComparedFact;
import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.prose.format.QuantityFormat;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Judges the reading of words against a quantity. F is what is known, P what the words say: F inside P is supported, F apart from P
 * contradicted, anything else not established.
 */
public final class QuantityJudge {
    private static final Rational BASIS_POINT = Rational.of(1, 10_000);

    private final UnitJudge units;

    public QuantityJudge(UnitJudge units) {
        this.units = units;
    }

    /** Judges unit, level or change, direction and number, in this order; the first that fails decides. */
    public Judgement judge(Meaning words, OfQuantity fact, List<String> alsoCalled) {
        Quantity known = fact.quantity();
        var unit = units.mismatch(words, known, alsoCalled);
        if (unit.isPresent()) {
            return Judgement.contradicted(DiagnosticCode.WRONG_UNIT, unit.get());
        }
        var aspect = UnitJudge.aspectMismatch(words, known);
        if (aspect.isPresent()) {
            return Judgement.contradicted(DiagnosticCode.WRONG_UNIT, aspect.get());
        }
        Judgement direction = isDirected(words, known) ? direction(words.direction(), known) : Judgement.supported("");
        return direction.verdict() == Verdict.CONTRADICTED
                ? direction
                : number(words, fact).worst(direction);
    }

    /** Whether the direction that words name is that of the number: 'growth of minus 3.4 per cent' says its way by the sign. */
    private static boolean isDirected(Meaning words, Quantity known) {
        boolean bySign = words.direction() == Direction.UP && words.isNegative();
        boolean level = words.aspect() == Aspect.LEVEL && UnitJudge.isLevel(known);
        return known.change() ? !bySign && !level : words.aspect() == Aspect.GROWTH && !bySign;
    }

    /** Whether words count what a quantity counts, or name no unit. */
    public boolean isOfOneUnit(Meaning words, OfQuantity fact, List<String> alsoCalled) {
        return units.mismatch(words, fact.quantity(), alsoCalled).isEmpty();
    }

    private static Judgement direction(Direction named, Quantity known) {
        if (named == Direction.NONE) {
            return Judgement.supported("");
        }
        Interval change = known.nature() == Nature.FALL ? known.range().negate() : known.range();
        Interval rises = Interval.above(Rational.ZERO);
        Interval falls = Interval.below(Rational.ZERO);
        Interval same = named == Direction.UP ? rises : falls;
        Interval other = named == Direction.UP ? falls : rises;
        if (same.contains(change)) {
            return Judgement.supported("");
        }
        String says = named == Direction.UP ? "the words describe a rise" : "the words describe a fall";
        if (other.contains(change)) {
            return Judgement.contradicted(
                    DiagnosticCode.WRONG_DIRECTION,
                    says + ", but the fact is " + (known.nature() == Nature.SIGNED ? "" : "a ")
                            + (named == Direction.UP ? below(known) : above(known)));
        }
        return change.equals(Interval.point(Rational.ZERO))
                ? Judgement.contradicted(DiagnosticCode.WRONG_DIRECTION, says + ", but the fact shows no change")
                : Judgement.notEstablished(says + ", but the fact could be a rise or a fall");
    }

    private static String below(Quantity known) {
        return known.nature() == Nature.SIGNED ? "below zero" : "fall";
    }

    private static String above(Quantity known) {
        return known.nature() == Nature.SIGNED ? "above zero" : "rise";
    }

    private static Judgement number(Meaning words, OfQuantity fact) {
        ComparedFact compared = ComparedFact.of(words, fact.quantity());
        Interval known = compared.range();
        Unit unit = compared.unit();
        boolean point = known.asPoint().isPresent();
        String is = point
                ? "the fact is " + QuantityFormat.compact(known, unit, words.range())
                : "the fact is only known to be " + told(words, fact, unit);
        boolean shares = unit instanceof Unit.Percent && words.unit() instanceof Unit.Ratio;
        String says = "the words say " + QuantityFormat.told(words.range(), shares ? unit : words.unit());
        if (isWider(words, fact)) {
            return Judgement.contradicted(says + ", a wider range than that of the fact: " + is);
        }
        if (words.range().contains(known)) {
            return Judgement.supported(says + ", and " + is);
        }
        if (repeats(words, fact) || isInBasisPoints(words, fact)) {
            return Judgement.supported("the words repeat the figure as the fact gives it");
        }
        if (isRounded(words, fact)) {
            return Judgement.supported(says + ", which is the result of the figures as they are written; " + is);
        }
        if (isSignLost(words, fact.quantity(), known)) {
            return Judgement.contradicted("the words do not say that the figure is below zero, but " + is);
        }
        if (!words.loose().intersects(known)) {
            return Judgement.contradicted(says + ", but " + is);
        }
        return Judgement.notEstablished(says + ", but " + is
                + (point ? ": not close enough to support the words, not far enough to contradict them" : ""));
    }

    /** What is known, in the terms of the words and in a unit. */
    private static String told(Meaning words, OfQuantity fact, Unit unit) {
        Quantity known = fact.quantity();
        Optional<Rational> nominal = fact.nominal()
                .flatMap(number -> ComparedFact.of(words, known.withRange(Interval.point(number)))
                        .range()
                        .asPoint());
        return ValueText.told(new OfQuantity(
                new Quantity(ComparedFact.of(words, known).range(), unit, known.nature()), nominal, fact.written()));
    }

    /** Whether words give a range that takes in more than the range that a fact is given as: '148 to 303' for '149 to 303'. */
    private static boolean isWider(Meaning words, OfQuantity fact) {
        return words.hedge() == Hedge.BETWEEN
                && fact.written().filter(own -> own.hedge() == Hedge.BETWEEN).isPresent()
                && words.range().contains(fact.quantity().range())
                && !words.range().equals(fact.quantity().range());
    }

    /** Whether words leave out that a level lies below zero. */
    private static boolean isSignLost(Meaning words, Quantity fact, Interval known) {
        return fact.change()
                && !words.isNegative()
                && Interval.below(Rational.ZERO).contains(known)
                && words.range().intersects(known.abs());
    }

    /** A bare number that repeats the number a fact was written with, bare too. */
    private static boolean repeats(Meaning words, OfQuantity fact) {
        return words.hedge() == Hedge.BARE
                && fact.written().filter(own -> own.hedge() == Hedge.BARE).isPresent()
                && words.written().isPresent()
                && fact.nominal().equals(words.written().map(written -> written.value()))
                && !(words.unit() instanceof Unit.PercentagePoints);
    }

    /** Whether bare basis points are the number of percentage points that a fact was written with: '50 basis points' for 0.5 of them. */
    private static boolean isInBasisPoints(Meaning words, OfQuantity fact) {
        return words.unit() instanceof Unit.PercentagePoints
                && words.hedge() == Hedge.BARE
                && fact.written().filter(own -> own.hedge() == Hedge.BARE).isPresent()
                && words.written()
                        .filter(number -> !number.place().isAbove(BASIS_POINT))
                        .map(number -> number.value().abs())
                        .equals(fact.nominal().map(Rational::abs));
    }

    /**
     * Whether a bare or 'about' number is what the figures, as they are written, come to, rounded to its own last digit. A figure that
     * is known by a limit alone, or to lie beside one, has an open end, and is not written as a number that others are computed from.
     */
    private static boolean isRounded(Meaning words, OfQuantity fact) {
        boolean plain = words.hedge() == Hedge.BARE || words.hedge() == Hedge.ABOUT;
        Interval known = fact.quantity().range();
        if (!plain
                || words.written().isEmpty()
                || fact.written().isPresent()
                || fact.nominal().isEmpty()
                || !known.low().isClosed()
                || !known.high().isClosed()) {
            return false;
        }
        Interval result = ComparedFact.of(
                        words,
                        fact.quantity().withRange(Interval.point(fact.nominal().get())))
                .range();
        return words.range().contains(result) || rounded(words.written().get()).contains(result);
    }

    /** The numbers that round to a whole number that is not rounded itself, such as an average of people. */
    private static Interval rounded(WrittenNumber number) {
        Rational half = number.whole() && number.place().equals(Rational.ONE) ? Rational.of(1, 2) : Rational.ZERO;
        return Interval.closed(number.value().minus(half), number.value().plus(half));
    }
}
