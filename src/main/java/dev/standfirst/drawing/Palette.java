package dev.standfirst.drawing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of a drawing, each as 0xRRGGBB.
 *
 * @param paper what lies behind
 * @param inks the colour of each ink; one that is not there is black
 */
public record Palette(int paper, Map<Ink, Integer> inks) {
    public Palette {
        var copy = new EnumMap<Ink, Integer>(Ink.class);
        copy.putAll(inks);
        inks = Map.copyOf(copy);
    }

    /** The colour of an ink. */
    public int of(Ink ink) {
        return ink == Ink.PAPER ? paper : inks.getOrDefault(ink, 0);
    }

    /** The colours of all inks, by their numbers. */
    List<Integer> all() {
        return java.util.stream.Stream.of(Ink.values()).map(this::of).toList();
    }

    /** An ink thinned with paper, as CSS writes it. */
    String css(Ink ink, int shade) {
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = paper >> shift & 0xFF;
            int to = of(ink) >> shift & 0xFF;
            colour |= (from + (to - from) * shade / Shape.FULL) << shift;
        }
        return String.format("#%06x", colour);
    }
}
