package dev.standfirst.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoresTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10_000})
    void everyPieceIsDoneOnce(int count) {
        var done = new AtomicIntegerArray(count);

        Cores.each(count, done::incrementAndGet);

        assertThat(IntStream.range(0, count).map(done::get)).allMatch(times -> times == 1);
    }

    @Test
    void aFreeCoreTakesTheNextPieceWhileAnotherIsBusy() {
        if (Runtime.getRuntime().availableProcessors() == 1) {
            return;
        }
        var done = new AtomicInteger();

        Cores.each(100, i -> {
            if (i == 0) {
                await(() -> done.get() == 99);
            }
            done.incrementAndGet();
        });

        assertThat(done).hasValue(100);
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean())
                .as("the others were done meanwhile")
                .isTrue();
    }

    @Test
    void aFailedPieceEndsTheWork() {
        var begun = ConcurrentHashMap.<Integer>newKeySet();

        assertThatThrownBy(() -> Cores.each(1_000_000, i -> {
                    begun.add(i);
                    if (i == 10) {
                        throw new IllegalArgumentException("the tenth");
                    }
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the tenth");
        assertThat(begun).contains(10).hasSizeLessThan(1_000_000);
    }
}
