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
 * How an expression depends on its variables: their ranges, which of them occur more than once, and in what degree. Written as one fraction,
 * an expression with a variable of at most the first degree in numerator and denominator is {@code (p + q x) / (r + s x)} for fixed values
 * of the others: a linear fractional function, and so monotone in it.
 */
final class VariableDegrees {
    private static final int MANY = 2;
    private static final int MOST_TERMS = 1_000;

    /** The degree of a variable in the numerator and in the denominator; MANY stands for all from there on. */
    private record Degree(int numerator, int denominator) {
        static final Degree NONE = new Degree(0, 0);
        static final Degree FIRST = new Degree(1, 0);
        static final Degree UNKNOWN = new Degree(MANY, MANY);

        Degree times(Degree other) {
            return new Degree(
                    Math.min(MANY, numerator + other.numerator), Math.min(MANY, denominator + other.denominator));
        }

        Degree over(Degree other) {
            return times(new Degree(/* numerator= */ other.denominator, /* denominator= */ other.numerator));
        }

        Degree plus(Degree other) {
            int top = Math.max(numerator + other.denominator, other.numerator + denominator);
            return new Degree(Math.min(MANY, top), Math.min(MANY, denominator + other.denominator));
        }
    }

    private final Map<Object, Interval> ranges = new HashMap<>();
    private final List<Object> monotone = new ArrayList<>();

    private VariableDegrees(List<Expression> order) {
        for (Expression node : order) {
            if (node instanceof Expression.Leaf(Object variable, Expression.Extent extent)
                    && !extent.free().isEmpty()) {
                ranges.put(variable, extent.range());
            }
        }
        for (Object variable : repeated(order)) {
            Degree degree = degree(variable, order);
            if (degree.numerator() < MANY && degree.denominator() < MANY) {
                monotone.add(variable);
            }
        }
    }

    /** The degrees of {@code expression}; empty where it is too large for its range to be worth narrowing. */
    static Optional<VariableDegrees> of(Expression expression) {
        var order = new ArrayList<Expression>();
        sort(expression, new IdentityHashMap<>(), order);
        return order.size() > MOST_TERMS ? Optional.empty() : Optional.of(new VariableDegrees(order));
    }

    /** The range of every variable that may be more than one number. */
    Map<Object, Interval> ranges() {
        return ranges;
    }

    /** The variables that occur more than once and in each of which the expression is monotone. */
    List<Object> monotone() {
        return monotone;
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
        for (Expression node : order.reversed()) {
            int count = paths.getOrDefault(node, 0);
            switch (node) {
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
        for (Expression node : order) {
            degrees.put(
                    node,
                    switch (node) {
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

    private static Degree of(IdentityHashMap<Expression, Degree> degrees, Expression node) {
        return degrees.getOrDefault(node, Degree.UNKNOWN);
    }

    /** What has corners is not a fraction of polynomials, unless the variable does not occur in it. */
    private static Degree cornered(Degree degree) {
        return degree.equals(Degree.NONE) ? Degree.NONE : Degree.UNKNOWN;
    }
}
