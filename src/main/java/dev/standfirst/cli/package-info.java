/**
 * The command line: each command reads its arguments, calls one thing, prints and leaves with an exit status. It holds no
 * rule of its own.
 */
@NullMarked
package dev.standfirst.cli;

import org.jspecify.annotations.NullMarked;
