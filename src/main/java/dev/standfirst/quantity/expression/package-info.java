/**
 * Arithmetic expressions over intervals in which a variable may occur more than once, and bounds of their range. Where the expression is
 * monotone in such variables, the bounds are exact: a monotonicity test, by reverse-mode automatic differentiation, avoids the
 * overestimation that interval arithmetic calls the dependency problem.
 */
@NullMarked
package dev.standfirst.quantity.expression;

import org.jspecify.annotations.NullMarked;
