package dev.standfirst.parallel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Does many pieces of work on all cores. */
public final class Cores {
    private Cores() {}

    /**
     * Does work for each number from 0 to {@code count} (exclusive). The pieces are begun in this order, each by the core that is free
     * first; so a few long ones cost least when they come first. A parallel stream would give each core its share beforehand, and one
     * core would wait while another has the longer share.
     *
     * <p>When a piece throws, no more are begun, and this throws the same once those under way are done.
     *
     * @param work called on several threads at once; all that it did is seen when this returns
     */
    public static void each(int count, IntConsumer work) {
        var next = new AtomicInteger();
        int workers = Math.min(count, Runtime.getRuntime().availableProcessors());
        IntStream.range(0, workers).parallel().forEach(_ -> {
            try {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    work.accept(i);
                }
            } catch (RuntimeException | Error e) {
                next.set(count);
                throw e;
            }
        });
    }
}
