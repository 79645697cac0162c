package dev.standfirst.prose;

import dev.standfirst.prose.lexicon.GrowthWords;
import dev.standfirst.quantity.Direction;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/** Tells from what a figure is called whether it is named for a change: 'growth', 'inflation', 'fall in arrivals'. */
public final class ChangeNames {
    private ChangeNames() {}

    /** Which way the change goes that names of a figure name; a change without a direction goes up. None where they name no change. */
    public static Direction of(List<String> names) {
        boolean up = false;
        boolean down = false;
        for (String name : names) {
            var words = new StringTokenizer(name.toLowerCase(Locale.ROOT), " ,.:;()[]/–—-’'");
            while (words.hasMoreTokens()) {
                String word = words.nextToken();
                up |= GrowthWords.GROWTH.contains(word);
                down |= GrowthWords.FALL.contains(word);
            }
        }
        return up ? Direction.UP : down ? Direction.DOWN : Direction.NONE;
    }

    /** Whether a figure is called after a balance, which may lie on either side of zero, and not after a deficit. */
    public static boolean isOfBalance(String name) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[ ,.:;()/–—-]+", -1));
        return words.stream().anyMatch(GrowthWords.EITHER_SIDE::contains)
                && words.stream().noneMatch(GrowthWords.DEFICITS::contains);
    }
}
