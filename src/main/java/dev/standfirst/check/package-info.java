/** Judges words against facts: the verdict on every binding and claim, what the words lack in aptness, and what is covered. */
@NullMarked
package dev.standfirst.check;

import org.jspecify.annotations.NullMarked;
