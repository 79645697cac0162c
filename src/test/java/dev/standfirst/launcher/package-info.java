/** The script that starts the program, run in fake clones: neither Java nor Maven is the real one. */
@NullMarked
package dev.standfirst.launcher;

import org.jspecify.annotations.NullMarked;
