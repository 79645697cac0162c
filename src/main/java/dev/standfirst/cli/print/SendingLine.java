package dev.standfirst.cli.print;

import dev.standfirst.publish.model.FileChange;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Says how far a long publish has come, and how fast: on a terminal in one line that is gone when it ends, elsewhere in a line of its own
 * now and then. A publish that ends within a second shows neither.
 */
public final class SendingLine implements PublishProgress, AutoCloseable {
    private static final String CLEARED = "\r\u001b[K";
    private static final String SEND = "send ";
    private static final long SECOND = 1_000_000_000L;
    private static final long EVERY_WATCHED = SECOND / 10;
    private static final long EVERY_PLAIN = 10 * SECOND;

    private final PrintWriter out;
    private final boolean watched;
    private final LongSupplier clock;
    private final Map<String, Long> sizes = new HashMap<>();
    private long start;
    private long next;
    private int files;
    private long bytes;
    private long allBytes;
    private boolean shown;

    /**
     * @param out where it is written
     * @param watched whether that is a terminal
     * @param clock the present, in nanoseconds of some clock
     */
    public SendingLine(PrintWriter out, boolean watched, LongSupplier clock) {
        this.out = out;
        this.watched = watched;
        this.clock = clock;
        begin();
    }

    private void begin() {
        start = clock.getAsLong();
        next = start + (watched ? SECOND : EVERY_PLAIN);
    }

    /** The plan has been made. */
    public void planned(Plan plan) {
        plan.changes().stream()
                .filter(FileChange::isSent)
                .forEach(change -> sizes.put(change.file().path(), change.file().size()));
        allBytes = plan.bytes();
        begin();
    }

    @Override
    public void begins(String what) {
        if (!what.startsWith(SEND)) {
            return;
        }
        long now = clock.getAsLong();
        if (now - next >= 0) {
            show(now);
            next = now + (watched ? EVERY_WATCHED : EVERY_PLAIN);
        }
        files++;
        bytes += sizes.getOrDefault(what.substring(SEND.length()), 0L);
    }

    private void show(long now) {
        double seconds = Math.max(1, now - start) / (double) SECOND;
        String line = String.format(
                Locale.UK,
                "%,d of %,d files sent, %s of %s, %s a second",
                files,
                sizes.size(),
                size(bytes),
                size(allBytes),
                size(Math.round(bytes / seconds)));
        if (watched) {
            out.print(CLEARED + line);
            shown = true;
        } else {
            out.println(line);
        }
        out.flush();
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.UK, "%.1f kB", bytes / 1e3)
                : String.format(Locale.UK, "%,.1f MB", bytes / 1e6);
    }

    /** Clears the line. */
    @Override
    public void close() {
        if (shown) {
            out.print(CLEARED);
            out.flush();
        }
    }
}
