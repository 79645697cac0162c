package dev.standfirst.output;

import java.io.IOException;

/** The steps of a write, in order, for a test to stop it at any of them. */
@FunctionalInterface
interface WriteStage {
    /** Nothing happens at any step. */
    WriteStage NONE = _ -> {};

    /** A step has been reached: {@code put}, {@code made}, {@code forced}, {@code ready}, {@code between}, {@code swapped}, {@code cleared}. */
    void reach(String step) throws IOException;
}
