package dev.standfirst.quantity;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** One end of an {@link Interval}: none, an end that belongs to the interval, or an end that does not. */
public sealed interface Bound {
    /** No end on this side: the interval runs to infinity. */
    Bound NONE = new Unbounded();

    /** No end. */
    record Unbounded() implements Bound {}

    /** An end that belongs to the interval: {@code [value} or {@code value]}. */
    record Closed(Rational value) implements Bound {}

    /** An end that does not belong to the interval: {@code (value} or {@code value)}. */
    record Open(Rational value) implements Bound {}

    /** A bound at {@code value} that is closed or open. */
    static Bound at(Rational value, boolean closed) {
        return closed ? new Closed(value) : new Open(value);
    }

    /** Where the interval ends; empty where it does not. */
    default Optional<Rational> end() {
        return switch (this) {
            case Unbounded _ -> Optional.empty();
            case Closed(Rational value) -> Optional.of(value);
            case Open(Rational value) -> Optional.of(value);
        };
    }

    /** Whether the end itself belongs to the interval. */
    default boolean isClosed() {
        return this instanceof Closed;
    }

    /** The same kind of bound at the value {@code change} makes of this one's. */
    default Bound map(UnaryOperator<Rational> change) {
        return switch (this) {
            case Unbounded _ -> this;
            case Closed(Rational value) -> new Closed(change.apply(value));
            case Open(Rational value) -> new Open(change.apply(value));
        };
    }
}
