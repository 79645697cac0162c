/** The script that starts the program, run in folders made up for it: neither Java nor Maven is the real one. */
@NullMarked
package dev.standfirst.launcher;

import org.jspecify.annotations.NullMarked;
