package dev.standfirst.sharecard;

import java.util.ArrayList;
import java.util.List;

/**
 * The picture that is beside a link to a page: 1,200 by 630 pixels, as Open Graph's readers expect.
 *
 * @param site the site's name
 * @param kicker what kind of page it is, or {@code ""}
 * @param title the page's title; a long one is broken over lines and set smaller, and one that is longer still ends in an ellipsis
 * @param verdict the verdict's words, or {@code ""}
 * @param tone the verdict's colour
 * @param foot who and when, or {@code ""}
 */
public record TitleCard(String site, String kicker, String title, String verdict, Tone tone, String foot) {
    /** How wide the picture is, in pixels. */
    public static final int WIDTH = 1200;

    /** How high the picture is, in pixels. */
    public static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private static final int[] SIZES = {76, 66, 58, 50};
    private static final int MOST_LINES = 4;
    private static final List<Tone> INKS = List.of(Tone.values());
    private static final int LONGEST_TITLE = 400;

    /** Keeps of an endless title what could ever be shown. */
    public TitleCard {
        title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
    }

    /** A colour of the theme, for words that say how something stands. */
    public enum Tone {
        /** As the title. */
        INK,
        /** For what is beside. */
        QUIET,
        /** The figures bear it out. */
        GOOD,
        /** They do not. */
        BAD,
        /** They leave it open. */
        UNSURE
    }

    /** Whether the typeface has every letter of some words. Where it lacks one there is better no picture than one with a gap. */
    public static boolean canShow(String words) {
        return Typeface.standard().has(words);
    }

    /** The bytes of a PNG in the colours of a theme; the same on every machine. */
    public byte[] png(Palette colours) {
        Typeface face = Typeface.standard();
        var canvas = new Canvas(WIDTH, HEIGHT);
        canvas.bar(0, 14, ink(Tone.INK));
        canvas.print(face, shortened(face, site, 32), MARGIN, 92, 32, ink(Tone.INK));
        canvas.print(face, kicker, MARGIN, 170, 28, ink(Tone.QUIET));
        int size = SIZES[SIZES.length - 1];
        for (int i = SIZES.length - 1; i >= 0; i--) {
            size = lines(face, title, SIZES[i]).size() <= MOST_LINES - (i == 0 ? 1 : 0) ? SIZES[i] : size;
        }
        int baseline = 180 + size;
        List<String> lines = lines(face, title, size);
        for (String line : cut(face, lines, size)) {
            canvas.print(face, line, MARGIN, baseline, size, ink(Tone.INK));
            baseline += size * 112 / 100;
        }
        canvas.print(face, verdict, MARGIN, 535, 44, ink(tone));
        canvas.print(face, shortened(face, foot, 28), MARGIN, 585, 28, ink(Tone.QUIET));
        return Png.of(canvas, colours.paper(), INKS.stream().map(colours::of).toList());
    }

    private static int ink(Tone tone) {
        return INKS.indexOf(tone);
    }

    private static List<String> cut(Typeface face, List<String> lines, double size) {
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, MOST_LINES));
        kept.set(MOST_LINES - 1, shortened(face, kept.getLast() + "…", size));
        return kept;
    }

    /** As many words to a line as fit; one that fits no line is broken where it must be. */
    static List<String> lines(Typeface face, String text, double size) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (face.width(longer, size) <= ROOM) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (face.width(line, size) > ROOM) {
                int end = line.length() - 1;
                while (end > 1 && face.width(line.substring(0, end), size) > ROOM) {
                    end--;
                }
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    private static String shortened(Typeface face, String text, double size) {
        String shown = text;
        while (face.width(shown, size) > ROOM) {
            shown = shown.substring(0, shown.length() - (shown.endsWith("…") ? 2 : 1)) + "…";
        }
        return shown;
    }
}
