/**
 * What is taken to be true, and where it comes from: facts, series, sources and claims as editors declare them, formulas, and the
 * facts that result when every formula has been computed.
 */
@NullMarked
package dev.standfirst.fact;

import org.jspecify.annotations.NullMarked;
