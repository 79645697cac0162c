package dev.standfirst.check.model;

import dev.standfirst.fact.model.FactValue;
import dev.standfirst.prose.format.QuantityFormat;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * How far one fact may move, everything else as it is, before a verdict changes.
 *
 * @param fact the id of the fact that moves
 * @param known what it is; the numbers are in the terms of its unit (0.9 for 90 per cent)
 * @param verdict the verdict as it is
 * @param down the limit below; empty where the verdict stays however low the fact is
 * @param up the limit above; empty where it stays however high
 */
public record Headroom(
        String fact, FactValue.OfQuantity known, Verdict verdict, Optional<Limit> down, Optional<Limit> up) {
    private static final Rational HUNDRED = Rational.of(100);

    /**
     * The last number at which a verdict holds, and the next, at which it is another.
     *
     * @param holds the last number that leaves the verdict as it is
     * @param turns the next number: one more or less of what is counted whole, else one of a digit that is finer than the fact is given
     * @param becomes the verdict there
     */
    public record Limit(Rational holds, Rational turns, Verdict becomes) {}

    /** What the fact is, in the short form of reports. */
    public String value() {
        return ValueText.compact(known);
    }

    /** A clause for readers: {@code 922 can rise to 1,265 (contradicted from 1,266) and fall without limit}. */
    public String words() {
        String ends = ends();
        boolean rises = rises();
        boolean falls = falls();
        if (!rises && !falls) {
            return ends + " can neither rise" + up.map(this::turn).orElse("") + " nor fall"
                    + down.map(this::turn).orElse("");
        }
        return ends
                + (rises ? " can " : " cannot ")
                + "rise" + up.map(this::words).orElse(" without limit")
                + (rises && falls ? " and " : falls ? ", and can " : ", and cannot ")
                + "fall" + down.map(this::words).orElse(" without limit");
    }

    /** What the fact is, by its ends where it goes by no number. */
    public String ends() {
        return ValueText.number(known).isPresent()
                ? value()
                : QuantityFormat.ends(known.quantity().range(), known.quantity().unit());
    }

    /** Whether it can rise at all. */
    public boolean rises() {
        return up.filter(this::isHere).isEmpty();
    }

    /** Whether it can fall at all. */
    public boolean falls() {
        return down.filter(this::isHere).isEmpty();
    }

    /** Whether the fact is at a limit, and cannot move that way at all. */
    private boolean isHere(Limit limit) {
        return exact(limit.holds()).equals(value());
    }

    private String words(Limit limit) {
        return (isHere(limit) ? "" : " to " + exact(limit.holds())) + turn(limit);
    }

    /** What the verdict changes to, and where: {@code " (contradicted from 1,266)"}. */
    private String turn(Limit limit) {
        return " (" + limit.becomes().words() + " from " + exact(limit.turns()) + ")";
    }

    /** A number of this unit with all its digits. */
    public String exact(Rational number) {
        Unit unit = known.quantity().unit();
        if (unit instanceof Unit.Money || unit instanceof Unit.Rate) {
            return QuantityFormat.compact(Interval.point(number), unit);
        }
        boolean hundredths = unit.isHundredths();
        BigDecimal digits =
                (hundredths ? number.times(HUNDRED) : number).toDecimal(34).stripTrailingZeros();
        return String.format(Locale.UK, "%,." + Math.max(0, digits.scale()) + "f", digits)
                + QuantityFormat.suffix(unit, number);
    }
}
