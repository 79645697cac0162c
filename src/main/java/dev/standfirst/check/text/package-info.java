/** Judges whole texts and claims: each binding, embed and quotation, and what is left unbound. */
@NullMarked
package dev.standfirst.check.text;

import org.jspecify.annotations.NullMarked;
