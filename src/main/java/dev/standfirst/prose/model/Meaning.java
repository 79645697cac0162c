package dev.standfirst.prose.model;

import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Optional;

/**
 * What words say of a number, wherever they are.
 *
 * @param kind what kind of quantity
 * @param unit what it counts; {@link Unit#NUMBER} for a count with no noun
 * @param form how the number is put
 * @param hedge how firmly it is stated
 * @param aspect whether the words speak of a level or a change
 * @param direction the direction that the words around it name
 * @param range P: the words are true of the numbers in here (in the unit's terms, 0.9 for 90 per cent)
 * @param loose outside this the words are false; between it and {@code range} they are not established. The same as {@code range}
 *     but for vague words, where it has one and a half times the tolerance
 * @param written the number as written; empty for a range or a vague magnitude
 * @param date the parts of a date; empty for other kinds
 */
public record Meaning(
        Kind kind,
        Unit unit,
        Form form,
        Hedge hedge,
        Aspect aspect,
        Direction direction,
        Interval range,
        Interval loose,
        Optional<WrittenNumber> written,
        Optional<PartialDate> date) {
    /** Keeps the two ranges once where they are the same, as they are for most words. */
    public Meaning {
        loose = loose.equals(range) ? range : loose;
    }

    /** A date, which is not a quantity. */
    public static Meaning of(PartialDate date) {
        return new Meaning(
                Kind.DATE,
                Unit.NUMBER,
                Form.NUMBER,
                Hedge.BARE,
                Aspect.UNMARKED,
                Direction.NONE,
                Interval.ALL,
                Interval.ALL,
                Optional.empty(),
                Optional.of(date));
    }

    /** A number whose value cannot be told. */
    public static Meaning unreadable() {
        return new Meaning(
                Kind.COUNT,
                Unit.NUMBER,
                Form.NUMBER,
                Hedge.VAGUE,
                Aspect.UNMARKED,
                Direction.NONE,
                Interval.ALL,
                Interval.ALL,
                Optional.empty(),
                Optional.empty());
    }

    /** Whether this is a number and its unit, and not a date or a place in an order. */
    public boolean isQuantity() {
        return kind != Kind.DATE && kind != Kind.ORDINAL;
    }

    /** Whether the words speak of a change, by a word that says which way or by one that only says that it is one. */
    public boolean isChange() {
        return switch (aspect) {
            case CHANGE, OF_CHANGE, SIZE, GROWTH -> true;
            case LEVEL, PART -> false;
            case UNMARKED -> direction != Direction.NONE;
        };
    }

    /** Whether the number is written with a minus. */
    public boolean isNegative() {
        return written.filter(number -> number.value().signum() < 0).isPresent();
    }

    /** The same with another range. */
    public Meaning within(Interval other) {
        return new Meaning(kind, unit, form, hedge, aspect, direction, other, other, written, date);
    }

    /** The same as a range between two numbers, neither of which it goes by. */
    public Meaning between(Interval other) {
        return new Meaning(kind, unit, form, Hedge.BETWEEN, aspect, direction, other, other, Optional.empty(), date);
    }

    /** The same about a direction, and a level or change, that other words give it. */
    public Meaning directedAs(Meaning other) {
        return new Meaning(kind, unit, form, hedge, other.aspect, other.direction, range, loose, written, date);
    }

    /** The same with nothing said of a direction, nor of whether it is a level or a change. */
    public Meaning undirected() {
        return new Meaning(kind, unit, form, hedge, Aspect.UNMARKED, Direction.NONE, range, loose, written, date);
    }

    /** The same with the number and its range negated. */
    public Meaning negated() {
        return new Meaning(
                kind,
                unit,
                form,
                hedge,
                aspect,
                direction,
                range.negate(),
                loose.negate(),
                written.map(WrittenNumber::negated),
                date);
    }

    /** The same quantity in another unit, one of which is {@code factor} of this. */
    public Meaning in(Kind otherKind, Unit otherUnit, Rational factor) {
        Interval times = Interval.point(factor);
        return new Meaning(
                otherKind,
                otherUnit,
                form,
                hedge,
                aspect,
                direction,
                range.times(times),
                loose.times(times),
                written.map(number -> number.times(factor)),
                date);
    }

    /** The same level in another unit, whose zero lies elsewhere: degrees Fahrenheit in degrees Celsius. */
    public Meaning plus(Rational zero) {
        return new Meaning(
                kind,
                unit,
                form,
                hedge,
                aspect,
                direction,
                range.plus(zero),
                loose.plus(zero),
                written.map(number -> new WrittenNumber(number.value().plus(zero), number.place(), number.whole())),
                date);
    }
}
