package dev.standfirst.check;

import dev.standfirst.fact.Fact;
import dev.standfirst.fact.FactValue.OfQuantity;
import dev.standfirst.prose.Form;
import dev.standfirst.prose.Hedge;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.prose.QuantityFormat;
import dev.standfirst.prose.Reading;
import dev.standfirst.prose.Written;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds words that would be true of a fact: the same shape first ('over 92 per cent' for 'over 95 per cent'), then the figure as it
 * is inserted. Each is read back and judged before it is offered, so no false wording is ever proposed.
 */
final class Wordings {
    private final Project project;

    Wordings(Project project) {
        this.project = project;
    }

    /** Up to two wordings that the fact bears out, the nearest to the given words first; none where the fact is no quantity. */
    List<String> truer(Reading words, Fact fact) {
        if (!(fact.value() instanceof OfQuantity value)) {
            return List.of();
        }
        var candidates = new LinkedHashSet<String>();
        Interval size = value.quantity().change()
                ? value.quantity().range().abs()
                : value.quantity().range();
        if (words.form() == Form.NUMBER
                && words.unit().isProportion() == value.quantity().unit().isProportion()) {
            words.written()
                    .ifPresent(written -> shapes(words.hedge(), written, size)
                            .forEach(number -> candidates.add(phrase(number.hedge(), number.value(), value))));
        }
        Inserts.size(fact).ifPresent(candidates::add);
        var true_ = new ArrayList<String>();
        for (String candidate : candidates) {
            String whole = prefix(words, value) + candidate;
            if (true_.size() < 2 && bornOut(whole, fact, value)) {
                true_.add(whole);
            }
        }
        return true_;
    }

    /** A number under a hedge. */
    private record Shape(Hedge hedge, Rational value) {}

    private static List<Shape> shapes(Hedge hedge, Written written, Interval size) {
        var shapes = new ArrayList<Shape>();
        Optional<Rational> low = value(size.low());
        Optional<Rational> high = value(size.high());
        Rational place = written.place();
        switch (hedge) {
            case OVER, AT_LEAST -> low.ifPresent(v -> shapes.add(new Shape(hedge, below(v, place))));
            case UNDER, AT_MOST -> high.ifPresent(v -> shapes.add(new Shape(hedge, above(v, place))));
            case NEARLY, JUST_UNDER -> high.ifPresent(v -> shapes.add(new Shape(hedge, above(v, place))));
            case JUST_OVER -> low.ifPresent(v -> shapes.add(new Shape(hedge, below(v, place))));
            case BARE, EXACTLY, ABOUT ->
                size.asPoint().ifPresent(v -> {
                    shapes.add(new Shape(hedge, nearest(v, place)));
                    shapes.add(new Shape(Hedge.ABOUT, nearest(v, place)));
                });
            case BETWEEN, VAGUE -> {}
        }
        high.ifPresent(v -> shapes.add(new Shape(Hedge.NEARLY, above(v, place))));
        return shapes;
    }

    private static Rational below(Rational v, Rational place) {
        Rational steps = v.dividedBy(place);
        Rational floor = Rational.of(steps.rounded(0, RoundingMode.FLOOR)).times(place);
        return floor.equals(v) ? v.minus(place) : floor;
    }

    private static Rational above(Rational v, Rational place) {
        Rational steps = v.dividedBy(place);
        Rational ceiling = Rational.of(steps.rounded(0, RoundingMode.CEILING)).times(place);
        return ceiling.equals(v) ? v.plus(place) : ceiling;
    }

    private static Rational nearest(Rational v, Rational place) {
        return Rational.of(v.dividedBy(place).rounded(0, RoundingMode.HALF_EVEN))
                .times(place);
    }

    private static Optional<Rational> value(Bound bound) {
        return switch (bound) {
            case Bound.Unbounded _ -> Optional.empty();
            case Bound.Closed(Rational v) -> Optional.of(v);
            case Bound.Open(Rational v) -> Optional.of(v);
        };
    }

    private static String phrase(Hedge hedge, Rational number, OfQuantity value) {
        return QuantityFormat.words(hedge, number, value.quantity().unit());
    }

    /** 'fell by ' or 'rose by ', where the words named a direction and the fact has one. */
    private static String prefix(Reading words, OfQuantity value) {
        if (!value.quantity().change() || words.direction() == Direction.NONE) {
            return "";
        }
        Interval range = value.quantity().range();
        return Interval.below(Rational.ZERO).contains(range)
                ? "fell by "
                : Interval.above(Rational.ZERO).contains(range) ? "rose by " : "";
    }

    private boolean bornOut(String words, Fact fact, OfQuantity value) {
        ProseReader reader = project.reader();
        List<Reading> readings = reader.read(words).readings();
        return readings.size() == 1
                && new QuantityJudge(new UnitJudge(List.of()))
                                .judge(
                                        readings.getFirst(),
                                        value,
                                        fact.declared().counts())
                                .verdict()
                        == Verdict.SUPPORTED;
    }

    /** The first fact that is exactly the quantity of a reading, unit and all. */
    Optional<Fact> holding(Reading words) {
        if (words.written().isEmpty() || words.written().get().value().abs().isBelow(Rational.of(2))) {
            return Optional.empty();
        }
        return project.facts().all().stream()
                .filter(fact -> fact.value() instanceof OfQuantity value
                        && value.nominal().equals(words.written().map(Written::value))
                        && sameKind(value.quantity().unit(), words.unit()))
                .findFirst();
    }

    private static boolean sameKind(Unit a, Unit b) {
        return a.getClass().equals(b.getClass());
    }
}
