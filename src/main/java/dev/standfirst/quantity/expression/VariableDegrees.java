package dev.standfirst.quantity.expression;

import dev.standfirst.quantity.Interval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a term is built of its variables: their ranges, which of them occur more than once, and in what degree. A term that is written as
 * one fraction and holds a variable in the first degree at most above and below its line is {@code (p + q x) / (r + s x)} for fixed
 * values of the others, and so rises or falls throughout with it, or is level.
 */
final class VariableDegrees {
    private static final int MANY = 2;
    private static final int MOST_TERMS = 1_000;

    /** The degree of a variable above and below the fraction line; MANY stands for all from there on. */
    private record Degree(int above, int below) {
        static final Degree NONE = new Degree(0, 0);
        static final Degree FIRST = new Degree(1, 0);
        static final Degree UNKNOWN = new Degree(MANY, MANY);

        Degree times(Degree other) {
            return new Degree(Math.min(MANY, above + other.above), Math.min(MANY, below + other.below));
        }

        Degree over(Degree other) {
            return times(new Degree(/* above= */ other.below, /* below= */ other.above));
        }

        Degree plus(Degree other) {
            int top = Math.max(above + other.below, other.above + below);
            return new Degree(Math.min(MANY, top), Math.min(MANY, below + other.below));
        }
    }

    private final Map<Object, Interval> ranges = new HashMap<>();
    private final List<Object> oneWay = new ArrayList<>();

    private VariableDegrees(List<Expression> order) {
        for (Expression term : order) {
            if (term instanceof Expression.Leaf(Object variable, Expression.Extent extent)
                    && !extent.free().isEmpty()) {
                ranges.put(variable, extent.range());
            }
        }
        for (Object variable : repeated(order)) {
            Degree degree = degree(variable, order);
            if (degree.above() < MANY && degree.below() < MANY) {
                oneWay.add(variable);
            }
        }
    }

    /** How {@code term} is built; nothing where it is too large for its range to be worth narrowing. */
    static Optional<VariableDegrees> of(Expression term) {
        var order = new ArrayList<Expression>();
        sort(term, new IdentityHashMap<>(), order);
        return order.size() > MOST_TERMS ? Optional.empty() : Optional.of(new VariableDegrees(order));
    }

    /** The range of every variable that may be more than one number. */
    Map<Object, Interval> ranges() {
        return ranges;
    }

    /** The variables that occur more than once and along each of which the term goes one way throughout. */
    List<Object> oneWay() {
        return oneWay;
    }

    private static void sort(Expression from, IdentityHashMap<Expression, Boolean> seen, List<Expression> order) {
        if (seen.size() > MOST_TERMS || seen.put(from, true) != null) {
            return;
        }
        switch (from) {
            case Expression.Leaf _ -> {}
            case Expression.Binary binary -> {
                sort(binary.left(), seen, order);
                sort(binary.right(), seen, order);
            }
            case Expression.Rounded rounded -> sort(rounded.of(), seen, order);
        }
        order.add(from);
    }

    /** The variables to which more than one path leads. */
    private Set<Object> repeated(List<Expression> order) {
        var paths = new IdentityHashMap<Expression, Integer>();
        var once = new HashSet<Object>();
        var repeated = new LinkedHashSet<Object>();
        paths.put(order.getLast(), 1);
        for (Expression term : order.reversed()) {
            int count = paths.getOrDefault(term, 0);
            switch (term) {
                case Expression.Leaf leaf -> {
                    boolean again = count > 1 || !once.add(leaf.variable());
                    if (again && ranges.containsKey(leaf.variable())) {
                        repeated.add(leaf.variable());
                    }
                }
                case Expression.Binary binary -> {
                    paths.merge(binary.left(), count, VariableDegrees::some);
                    paths.merge(binary.right(), count, VariableDegrees::some);
                }
                case Expression.Rounded rounded -> paths.merge(rounded.of(), count, VariableDegrees::some);
            }
        }
        return repeated;
    }

    private static int some(int a, int b) {
        return Math.min(MANY, a + b);
    }

    private static Degree degree(Object variable, List<Expression> order) {
        var degrees = new IdentityHashMap<Expression, Degree>();
        for (Expression term : order) {
            degrees.put(
                    term,
                    switch (term) {
                        case Expression.Leaf leaf -> leaf.variable().equals(variable) ? Degree.FIRST : Degree.NONE;
                        case Expression.Rounded rounded -> cornered(of(degrees, rounded.of()));
                        case Expression.Binary binary -> {
                            Degree left = of(degrees, binary.left());
                            Degree right = of(degrees, binary.right());
                            yield switch (binary.operation()) {
                                case PLUS, MINUS -> left.plus(right);
                                case TIMES -> left.times(right);
                                case OVER -> left.over(right);
                                case LEAST, GREATEST -> cornered(left.times(right));
                            };
                        }
                    });
        }
        return of(degrees, order.getLast());
    }

    private static Degree of(IdentityHashMap<Expression, Degree> degrees, Expression term) {
        return degrees.getOrDefault(term, Degree.UNKNOWN);
    }

    /** What has corners is no fraction of polynomials, unless the variable does not come into it. */
    private static Degree cornered(Degree degree) {
        return degree.equals(Degree.NONE) ? Degree.NONE : Degree.UNKNOWN;
    }
}
