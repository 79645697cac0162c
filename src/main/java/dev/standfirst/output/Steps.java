package dev.standfirst.output;

import java.io.IOException;

/** The steps of a write, in order, for a test to stop it at any of them. */
@FunctionalInterface
interface Steps {
    /** Nothing happens at any step. */
    Steps NONE = _ -> {};

    /** A step has been reached: {@code put}, {@code made}, {@code ready}, {@code between}, {@code swapped}, {@code cleared}. */
    void reach(String step) throws IOException;
}
