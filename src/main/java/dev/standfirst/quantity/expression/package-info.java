/** Arithmetic expressions over intervals in which a variable may occur more than once. Computes their exact range: a monotonicity test by reverse-mode automatic differentiation decides where the extremes lie, which avoids the overestimation that interval arithmetic calls the dependency problem. */
@NullMarked
package dev.standfirst.quantity.expression;

import org.jspecify.annotations.NullMarked;
