package dev.standfirst.prose.model;

import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Unit;
import java.util.Optional;

/**
 * Some words of a text that give a number or a date, and what they say.
 *
 * @param where their place in the text
 * @param says what they say
 * @param statement what the sentence says of it
 * @param duty whether they must be bound to a fact
 */
public record Reading(Extent where, Meaning says, Statement statement, BindingRule duty) {
    /** Words of which the sentence says nothing more. */
    public Reading(Extent where, Meaning says, BindingRule duty) {
        this(where, says, Statement.NONE, duty);
    }

    /** The same words with another meaning. */
    public Reading saying(Meaning other) {
        return new Reading(where, other, statement, duty);
    }

    /** The same words with what the sentence says of them. */
    public Reading in(Statement other) {
        return new Reading(where, says, other, duty);
    }

    /** The same words where they need not be bound. */
    public Reading free() {
        return new Reading(where, says, statement, BindingRule.FREE);
    }

    /** The ISO 8601 text of the period that the words give it, with two dots for an end that they leave open; empty where they give none. */
    public Optional<String> period() {
        return statement.timing().own(aspect() == Aspect.CHANGE).map(NamedPeriod::iso);
    }

    /** The ISO 8601 text of the period that the words measure or compare it from; empty where they name none. */
    public Optional<String> comparedWith() {
        return statement
                .timing()
                .comparedWith(aspect() == Aspect.CHANGE)
                .map(base -> base.period().toString());
    }

    /** Whether these words and the stretch from {@code from} to {@code to} (exclusive) share a character. */
    public boolean overlaps(int from, int to) {
        return start() < to && from < end();
    }

    public int start() {
        return where.start();
    }

    public int end() {
        return where.end();
    }

    public int numberStart() {
        return where.numberStart();
    }

    public int numberEnd() {
        return where.numberEnd();
    }

    public int clause() {
        return where.clause();
    }

    public Kind kind() {
        return says.kind();
    }

    public Unit unit() {
        return says.unit();
    }

    public Form form() {
        return says.form();
    }

    public Hedge hedge() {
        return says.hedge();
    }

    public Aspect aspect() {
        return says.aspect();
    }

    public Direction direction() {
        return says.direction();
    }

    public Interval range() {
        return says.range();
    }

    public Interval loose() {
        return says.loose();
    }

    public Optional<WrittenNumber> written() {
        return says.written();
    }

    public Optional<PartialDate> date() {
        return says.date();
    }
}
