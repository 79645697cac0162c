package dev.standfirst.check.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SuggestionCacheTest {
    /** Names that count how often they are iterated over. */
    private static final class Counted extends AbstractSet<String> {
        private static final List<String> NAMES = List.of("arrivals", "removals");
        private final AtomicInteger times = new AtomicInteger();

        @Override
        public Iterator<String> iterator() {
            times.incrementAndGet();
            return NAMES.iterator();
        }

        @Override
        public int size() {
            return NAMES.size();
        }
    }

    @Test
    void anUnknownNameIsLookedUpOnceHoweverOftenItOccurs() {
        var names = new Counted();
        var guesses = new SuggestionCache(names);

        for (int i = 0; i < 3; i++) {
            assertThat(guesses.of("arivals")).contains("arrivals");
            assertThat(guesses.of("boats")).isEmpty();
        }
        assertThat(names.times).hasValue(2);
    }
}
