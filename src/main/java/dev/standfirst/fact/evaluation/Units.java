package dev.standfirst.fact.evaluation;

import dev.standfirst.prose.format.Nouns;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import dev.standfirst.quantity.Unit.Count;
import dev.standfirst.quantity.Unit.Duration;
import dev.standfirst.quantity.Unit.Money;
import dev.standfirst.quantity.Unit.Rate;
import java.util.Optional;
import java.util.function.BiFunction;

/** What units make of each other in a calculation. */
public final class Units {
    private Units() {}

    /**
     * The unit of a product or quotient.
     *
     * @param unit the unit
     * @param factor what the product of the numbers is multiplied by: a hundred thousandth for a rate per 100,000
     */
    record Made(Unit unit, Rational factor) {
        static Optional<Made> of(Unit unit) {
            return Optional.of(new Made(unit, Rational.ONE));
        }
    }

    /** The unit of two numbers that count the same; empty where they do not. Per cent and percentage points are not the same. */
    public static Optional<Unit> common(Unit a, Unit b) {
        if (a.equals(b)) {
            return Optional.of(a);
        }
        if (a instanceof Count(String one) && b instanceof Count(String other)) {
            return one.isEmpty() || Nouns.singular(one).equals(Nouns.singular(other))
                    ? Optional.of(one.isEmpty() ? b : a)
                    : other.isEmpty() ? Optional.of(a) : Optional.empty();
        }
        return perSame(a, b, Units::common);
    }

    /** The rate of what two rates make that are counted for the same; empty where they are no such rates. */
    private static Optional<Unit> perSame(Unit a, Unit b, BiFunction<Unit, Unit, Optional<Unit>> made) {
        return a instanceof Rate(Unit one, String per) && b instanceof Rate(Unit other, String same) && per.equals(same)
                ? made.apply(one, other).map(unit -> new Rate(unit, per))
                : Optional.empty();
    }

    /** The unit in which two numbers compare: percentages and ratios do, as pure numbers. */
    public static Optional<Unit> comparable(Unit a, Unit b) {
        boolean pure = isPure(a) && isPure(b);
        boolean apart = isPair(a, b, Unit.PERCENT, Unit.NUMBER);
        return pure && !apart ? Optional.of(Unit.RATIO) : common(a, b);
    }

    /** The unit of a sum. */
    static Optional<Unit> sum(Unit a, Unit b) {
        return isPair(a, b, Unit.PERCENT, Unit.PERCENTAGE_POINTS)
                ? Optional.of(Unit.PERCENT)
                : common(a, b).or(() -> proportion(a, b)).or(() -> perSame(a, b, Units::sum));
    }

    private static boolean isPair(Unit a, Unit b, Unit one, Unit other) {
        return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }

    /** The unit of a difference: that of two percentages is in percentage points. */
    static Optional<Unit> difference(Unit from, Unit less) {
        if (from.equals(Unit.PERCENT) && less.equals(Unit.PERCENT)) {
            return Optional.of(Unit.PERCENTAGE_POINTS);
        }
        if (from.equals(Unit.PERCENT) && less.equals(Unit.PERCENTAGE_POINTS)) {
            return Optional.of(Unit.PERCENT);
        }
        return perSame(from, less, Units::difference)
                .or(() -> common(from, less))
                .or(() -> proportion(from, less));
    }

    /** The unit of two pure numbers that are shown differently. */
    static Optional<Unit> proportion(Unit a, Unit b) {
        return a.isProportion() && b.isProportion() ? Optional.of(Unit.RATIO) : Optional.empty();
    }

    /** The unit of a product; empty where a product makes no sense. */
    static Optional<Made> product(Unit a, Unit b) {
        if (isPure(b) && (!isPure(a) || rankAsFactor(a) >= rankAsFactor(b))) {
            return Made.of(a);
        }
        return isPure(a) ? Made.of(b) : rate(a, b).or(() -> rate(b, a));
    }

    /** Pure numbers by how much of their unit a product keeps: 2 × 5 % is a percentage. */
    private static int rankAsFactor(Unit pure) {
        return pure.equals(Unit.PERCENT) ? 2 : pure.equals(Unit.RATIO) ? 1 : 0;
    }

    /** A rate times what it is counted for: 3 a week, for 2 weeks. */
    private static Optional<Made> rate(Unit rate, Unit times) {
        if (!(rate instanceof Rate(Unit counted, String per))) {
            return Optional.empty();
        }
        return switch (times) {
            case Money(String currency) -> currency.equals(per) ? Made.of(counted) : Optional.empty();
            case Duration(String noun) -> noun.equals(per) ? Made.of(counted) : Optional.empty();
            case Count(String noun) ->
                Nouns.singular(noun).equals(Nouns.singular(per))
                        ? Made.of(counted)
                        : wholeNumber(per).map(many -> new Made(counted, Rational.ONE.dividedBy(many)));
            default -> Optional.empty();
        };
    }

    /** The unit of a quotient; empty where a quotient makes no sense. */
    static Optional<Made> quotient(Unit a, Unit b) {
        if (b.equals(Unit.NUMBER) && !a.equals(Unit.NUMBER)) {
            return Made.of(a);
        }
        if (comparable(a, b).isPresent()) {
            return Made.of(Unit.RATIO);
        }
        if (isPure(b)) {
            return Made.of(a);
        }
        return switch (b) {
            case Money(String currency) -> per(a, currency);
            case Duration(String noun) -> per(a, noun);
            case Count(String noun) -> per(a, Nouns.singular(noun));
            case Rate(Unit counted, String per) when common(a, counted).isPresent() -> Optional.of(measured(per));
            default -> Optional.empty();
        };
    }

    private static Optional<Made> per(Unit counted, String per) {
        return switch (counted) {
            case Count(String noun) when !noun.isEmpty() -> Made.of(new Rate(counted, per));
            case Money _, Duration _ -> Made.of(new Rate(counted, per));
            default -> Optional.empty();
        };
    }

    /** What a rate is counted for: 6 people at 3 people per 100,000 make 200,000. */
    private static Made measured(String per) {
        return Unit.isCurrency(per)
                ? new Made(new Money(per), Rational.ONE)
                : new Made(Unit.NUMBER, wholeNumber(per).orElse(Rational.ONE));
    }

    private static Optional<Rational> wholeNumber(String per) {
        boolean digits = !per.isEmpty() && per.length() <= 18 && per.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Rational.of(per)).filter(many -> many.signum() > 0) : Optional.empty();
    }

    /** Whether this is a number of nothing: a count with no noun, a ratio, a percentage. */
    static boolean isPure(Unit unit) {
        return unit.isProportion() || unit.equals(Unit.NUMBER);
    }
}
