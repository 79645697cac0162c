package dev.standfirst.prose.lexicon;

import java.util.Map;
import java.util.Set;

/** The words of vague magnitudes: 'dozens', 'several hundred'. */
public final class VagueWords {
    private VagueWords() {}

    /** Vague magnitudes: the floor of each. */
    public static final Map<String, Long> VAGUE = Map.of(
            "dozens",
            24L,
            "scores",
            40L,
            "hundreds",
            200L,
            "thousands",
            2_000L,
            "millions",
            2_000_000L,
            "billions",
            2_000_000_000L,
            "trillions",
            2_000_000_000_000L);

    /** Scales in the plural: what one of each counts. */
    public static final Map<String, Long> SCALES =
            Map.of("hundreds", 100L, "thousands", 1_000L, "millions", 1_000_000L, "billions", 1_000_000_000L);

    /** Words that make a scale vague: 'several hundred', 'a few thousand', 'many millions'. */
    public static final Set<String> SEVERAL = WordSet.of("several", "few", "many");
}
