package dev.standfirst.prose.model;

import dev.standfirst.quantity.Period;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * A place in an order that a sentence gives a figure: 'a record 922', 'the second-lowest since 2006', 'the third rise in a row'.
 *
 * @param kind which place
 * @param number the how-manieth from the end that the kind names, from 1; of a run, how many steps it has
 * @param since the period after which nothing was its equal; empty for all time, and where the words do not say
 * @param sinceMonth the month, of no year, since the last of which nothing was its equal: 'since February'
 * @param months how far back they look, in months: 60 for 'in five years'; 0 where they name no length
 * @param whole whether what came later counts as well: 'its peak', 'the highest in the series'
 * @param denied whether the words themselves deny it: 'not the lowest'
 * @param words the words as written
 */
public record PlaceClaim(
        Kind kind,
        int number,
        Optional<Period> since,
        Optional<Month> sinceMonth,
        int months,
        boolean whole,
        boolean denied,
        String words) {
    /** The same place among all that is held. */
    public PlaceClaim ofAll() {
        return new PlaceClaim(kind, number, since, sinceMonth, months, true, denied, words);
    }

    /** The same place, denied. */
    public PlaceClaim deny() {
        return new PlaceClaim(kind, number, since, sinceMonth, months, whole, true, words);
    }

    /** How words may begin that name such a place, in lower case. */
    public List<String> names() {
        return switch (kind) {
            case HIGHEST, HIGH -> List.of("record", "highest", "most", "largest", "peak");
            case LOWEST, LOW -> List.of("record", "lowest", "fewest", "smallest");
            case UNCHANGED -> List.of("unchanged");
            case RISES, FALLS, RUN -> List.of("consecutive", "row", "running", "successive", "straight");
            case FIRST_RISE, FIRST_FALL -> List.of("first");
        };
    }

    /** Whether it is told from more than the step before. */
    public boolean isOrder() {
        return kind != Kind.HIGH && kind != Kind.LOW && kind != Kind.UNCHANGED;
    }

    /** A place. */
    public enum Kind {
        /** Above all others, or so many from there. */
        HIGHEST,
        /** Below all others. */
        LOWEST,
        /** Not above the one before: 'hit a low of'. */
        LOW,
        /** Not below the one before: 'hit a high of'. */
        HIGH,
        /** The same as the one before: 'unchanged at'. */
        UNCHANGED,
        /** The last of so many rises in a row. */
        RISES,
        /** The last of so many falls in a row. */
        FALLS,
        /** A rise after none: 'the first rise since 2019'. */
        FIRST_RISE,
        /** A fall after none. */
        FIRST_FALL,
        /** The last of so many in a row, of which the words do not say what they are: 'for the third year running'. */
        RUN
    }
}
