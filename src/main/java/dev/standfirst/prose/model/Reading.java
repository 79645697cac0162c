package dev.standfirst.prose.model;

import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Unit;
import java.util.Optional;

/**
 * What some words of a text say of a number. Offsets are UTF-16 units from 0, ends exclusive.
 *
 * @param start where the words start, with the hedge before the number
 * @param end where they end, with the unit and a hedge after the number
 * @param numberStart where the number itself starts, sign of currency left out
 * @param numberEnd where the number with its scale word ends
 * @param clause the number of the clause in the text, from 0; words and periods of one clause share it
 * @param kind what kind of quantity
 * @param unit what it counts; {@link Unit#NUMBER} for a count with no noun
 * @param form how the number is put
 * @param hedge how firmly it is stated
 * @param aspect whether the words speak of a level or a change
 * @param direction the direction that the words around it name
 * @param range P: the words are true of the numbers in here (in the unit's terms, 0.9 for 90 per cent)
 * @param loose outside this the words are false; between it and {@code range} they are not established. The same as {@code range}
 *     but for vague words, where it has one and a half times the tolerance
 * @param written the number as written; none for a range or a vague magnitude
 * @param date the parts of a date; none for other kinds
 * @param duty whether the words must be bound to a fact
 */
public record Reading(
        int start,
        int end,
        int numberStart,
        int numberEnd,
        int clause,
        Kind kind,
        Unit unit,
        Form form,
        Hedge hedge,
        Aspect aspect,
        Direction direction,
        Interval range,
        Interval loose,
        Optional<WrittenNumber> written,
        Optional<PartialDate> date,
        BindingRule duty) {
    /** Holds the two ranges once where they are the same, as they are for most words. */
    public Reading {
        loose = loose.equals(range) ? range : loose;
    }

    /** The same words with another range. */
    public Reading within(Interval other) {
        return with(aspect, direction, other, other);
    }

    /** The same words with nothing said of a direction, nor of whether they name a level or a change. */
    public Reading undirected() {
        return with(Aspect.UNMARKED, Direction.NONE, range, loose);
    }

    private Reading with(Aspect aspect, Direction direction, Interval range, Interval loose) {
        return new Reading(
                start,
                end,
                numberStart,
                numberEnd,
                clause,
                kind,
                unit,
                form,
                hedge,
                aspect,
                direction,
                range,
                loose,
                written,
                date,
                duty);
    }

    /** Whether these words and the stretch from {@code from} to {@code to} (exclusive) share a character. */
    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
