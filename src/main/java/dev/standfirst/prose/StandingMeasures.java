package dev.standfirst.prose;

import dev.standfirst.prose.lexicon.StandingWords;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells the measures of what there is, which do not add up over time, from those of what comes in it. */
public final class StandingMeasures {
    private StandingMeasures() {}

    /** Whether a name is of such a measure: 'average house price', 'unemployment rate', 'net debt'. */
    public static boolean isOne(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z]+")).anyMatch(StandingWords.NOUNS::contains);
    }
}
