/**
 * Numbers with units, held as intervals: the arithmetic of what is known. A value is never a floating-point number here; every
 * operation is exact, and a result always contains every point that the operands allow.
 */
@NullMarked
package dev.standfirst.quantity;

import org.jspecify.annotations.NullMarked;
