/** Computes a parsed formula: values with units, periods and status, the functions, and their errors. */
@NullMarked
package dev.standfirst.fact.evaluation;

import org.jspecify.annotations.NullMarked;
