package dev.standfirst.prose.clause;

import java.util.function.IntPredicate;

/** Binary search in what is in the order of the text. */
final class Search {
    private Search() {}

    /** The first of {@code size} places of which something is true that is true of all after it; {@code size} where it is true of none. */
    static int first(int size, IntPredicate isTrue) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isTrue.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
