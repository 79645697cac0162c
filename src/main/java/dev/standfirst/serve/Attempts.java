package dev.standfirst.serve;

import java.io.IOException;
import java.time.Duration;

/** Does again what failed because a file went away while it was read: an editor that saves by renaming makes such files. */
final class Attempts {
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Attempts() {}

    /** What reads files. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** What the work gives; the exception of the last attempt where every one fails. */
    static <T> T repeated(Work<T> work) throws IOException, InterruptedException {
        for (int tried = 1; ; tried++) {
            try {
                return work.run();
            } catch (IOException | RuntimeException e) {
                if (tried == TRIES) {
                    throw e;
                }
                Thread.sleep(PAUSE);
            }
        }
    }
}
