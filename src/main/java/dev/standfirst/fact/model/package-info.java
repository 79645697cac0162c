/** Facts, series, sources and claims, as editors declare them and as they are once computed. */
@NullMarked
package dev.standfirst.fact.model;

import org.jspecify.annotations.NullMarked;
