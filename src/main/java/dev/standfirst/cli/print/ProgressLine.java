package dev.standfirst.cli.print;

import dev.standfirst.pipeline.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One line on a terminal that says how far a long build has come, and is gone when it ends. Builds that end within a second never show it.
 */
public final class ProgressLine implements Progress, AutoCloseable {
    private static final long FIRST = 1_000_000_000L;
    private static final long EVERY = 100_000_000L;
    private static final int WIDTH = 24;
    private static final String CLEARED = "\r\u001b[K";

    private static final Map<String, String> WORDS = Map.of(
            "look", "looking for changes",
            "compare", "comparing with the site",
            "read", "reading the content",
            "resolve", "resolving the facts",
            "check", "checking the words",
            "plan", "planning the pages",
            "write", "moving the site into place");

    private final PrintWriter terminal;
    private final AtomicInteger rendered = new AtomicInteger();
    private final long start;
    private long next;
    private boolean shown;

    /**
     * @param terminal where the line is written
     * @param now the present, in nanoseconds of some clock
     */
    public ProgressLine(PrintWriter terminal, long now) {
        this.terminal = terminal;
        this.start = now;
        this.next = now + FIRST;
    }

    @Override
    public void begins(String step) {
        String words = WORDS.get(step);
        if (words != null) {
            show(words, System.nanoTime());
        }
    }

    @Override
    public void rendered(int pages) {
        rendered(rendered.incrementAndGet(), pages, System.nanoTime());
    }

    /** Shows the bar, with {@code done} of the pages rendered. */
    void rendered(int done, int pages, long now) {
        int full = Math.min(WIDTH, (int) ((long) WIDTH * done / Math.max(pages, 1)));
        String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
        show(String.format(Locale.UK, "[%s] %,d of %,d pages", bar, Math.min(done, pages), pages), now);
    }

    private synchronized void show(String words, long now) {
        if (now - next < 0) {
            return;
        }
        next = now + EVERY;
        shown = true;
        terminal.print(CLEARED + words + ", " + (now - start) / 1_000_000_000L + " s");
        terminal.flush();
    }

    /** Clears the line. */
    @Override
    public synchronized void close() {
        if (shown) {
            terminal.print(CLEARED);
            terminal.flush();
        }
    }
}
