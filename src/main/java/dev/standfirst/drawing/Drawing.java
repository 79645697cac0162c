package dev.standfirst.drawing;

import java.util.List;

/**
 * A drawing, for a file of its own.
 *
 * @param width in pixels
 * @param height in pixels
 * @param title what it shows, for readers who cannot see it
 * @param description the same at more length, or {@code ""}
 * @param shapes its parts
 */
public record Drawing(int width, int height, String title, String description, List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Whether the typeface has every letter of some words. Without one of them there is better no PNG than one with a gap. */
    public static boolean canShow(String words) {
        return Typeface.STRONG.has(words);
    }

    /** How wide a line of words is, in pixels. */
    public static double width(String words, double size, boolean strong) {
        return Typeface.of(strong).width(words, size);
    }

    /** The bytes of a PNG. Their number does not depend on the colours. */
    public byte[] png(Palette colours) {
        var canvas = new Canvas(width, height);
        shapes.forEach(canvas::draw);
        return Png.of(canvas, colours.paper(), colours.all());
    }

    /** The text of an SVG that needs no other file: letters are outlines. Its length does not depend on the colours. */
    public String svg(Palette colours) {
        return new SvgWriter(this, colours).text();
    }
}
