package dev.standfirst.publish.model;

import java.io.IOException;

/** Follows a publish; a test may also stop it. */
@FunctionalInterface
public interface PublishProgress {
    /** Follows nothing. */
    PublishProgress NONE = _ -> {};

    /**
     * A step begins.
     *
     * @param what {@code send index.html}, {@code delete facts/a/index.html}, or another word and what it is done to
     */
    void begins(String what) throws IOException;
}
