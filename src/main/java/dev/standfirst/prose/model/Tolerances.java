package dev.standfirst.prose.model;

import dev.standfirst.quantity.Rational;

/**
 * How far words may lie from the number they name. The defaults are the design's; a project may tighten them.
 *
 * @param rounding h is never more than this part of the number (the design: 5 per cent)
 * @param vague t is never more than this part of the number (the design: 5 per cent)
 */
public record Tolerances(Rational rounding, Rational vague) {
    /** Five per cent each. */
    public static final Tolerances DEFAULT = new Tolerances(Rational.of(1, 20), Rational.of(1, 20));
}
