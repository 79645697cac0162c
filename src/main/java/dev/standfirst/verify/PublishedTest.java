package dev.standfirst.verify;

import dev.standfirst.check.model.Verdict;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a published test of a quantity again, by the rules of docs/publishing.md. */
final class PublishedTest {
    private PublishedTest() {}

    /** The verdict; none where the data do not say enough. */
    static Optional<Verdict> verdict(Map<?, ?> test, Map<?, ?> fact) {
        Optional<Interval> words = range(test);
        Optional<Interval> loose = test.get("loose") instanceof Map<?, ?> ends ? range(ends) : Optional.empty();
        Optional<Interval> known = compared(test, fact);
        if (words.isEmpty() || loose.isEmpty() || known.isEmpty() || !(test.get("period") instanceof String period)) {
            return Optional.empty();
        }
        Verdict number = words.get().contains(known.get()) || repeats(test, fact)
                ? Verdict.SUPPORTED
                : loose.get().intersects(known.get()) ? Verdict.NOT_ESTABLISHED : Verdict.CONTRADICTED;
        if (number != Verdict.SUPPORTED && isComputed(fact)) {
            // A computed result may be said as publishers round it, from the figures as written.
            return Optional.empty();
        }
        return Optional.of(number.worst(direction(test, fact)).worst(labelled(period)));
    }

    private static Optional<Interval> compared(Map<?, ?> test, Map<?, ?> fact) {
        Optional<Interval> value = range(fact);
        return switch (PublishedClaims.text(test, "compares")) {
            case "nominal" -> number(fact, "nominal").map(Interval::point);
            case "size" -> value.map(Interval::abs);
            case "multiple" -> value.map(change -> change.plus(Rational.ONE));
            case "value" -> value;
            default -> Optional.empty();
        };
    }

    /** Whether a bare number repeats the bare number that the fact was stated with. */
    private static boolean repeats(Map<?, ?> test, Map<?, ?> fact) {
        return "bare".equals(test.get("hedge"))
                && "bare".equals(fact.get("hedge"))
                && number(test, "written").isPresent()
                && number(test, "written").equals(number(fact, "nominal"));
    }

    private static Verdict direction(Map<?, ?> test, Map<?, ?> fact) {
        String named = PublishedClaims.text(test, "direction");
        if (named.equals("none") || !Boolean.TRUE.equals(fact.get("change"))) {
            return Verdict.SUPPORTED;
        }
        Interval change = range(fact).orElse(Interval.ALL);
        Interval along = named.equals("up") ? change : change.negate();
        return Interval.above(Rational.ZERO).contains(along)
                ? Verdict.SUPPORTED
                : Interval.above(Rational.ZERO).intersects(along) ? Verdict.NOT_ESTABLISHED : Verdict.CONTRADICTED;
    }

    private static boolean isComputed(Map<?, ?> fact) {
        return fact.get("inputs") instanceof List<?> inputs && !inputs.isEmpty();
    }

    private static Verdict labelled(String label) {
        return switch (label) {
            case "supported" -> Verdict.SUPPORTED;
            case "contradicted" -> Verdict.CONTRADICTED;
            default -> Verdict.NOT_ESTABLISHED;
        };
    }

    private static Optional<Interval> range(Map<?, ?> of) {
        try {
            return of.containsKey("lowClosed") && of.containsKey("highClosed")
                    ? Optional.of(new Interval(end(of, "low"), end(of, "high")))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Bound end(Map<?, ?> of, String name) {
        return number(of, name)
                .<Bound>map(value ->
                        Boolean.TRUE.equals(of.get(name + "Closed")) ? new Bound.Closed(value) : new Bound.Open(value))
                .orElse(Bound.NONE);
    }

    private static Optional<Rational> number(Map<?, ?> of, String name) {
        try {
            if (of.get(name + "Exact") instanceof String fraction) {
                int slash = fraction.indexOf('/');
                return Optional.of(Rational.of(
                        new BigInteger(fraction.substring(0, Math.max(0, slash))),
                        new BigInteger(fraction.substring(slash + 1))));
            }
            return of.get(name) instanceof BigDecimal number ? Optional.of(Rational.of(number)) : Optional.empty();
        } catch (ArithmeticException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
