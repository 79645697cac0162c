package dev.standfirst.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The typeface of pictures: outlines of letters from a TrueType file of the program's own, so that a picture is the same on every
 * machine. It reads what that file has and no more: a character map of format 4, short offsets, simple glyphs. Safe on any thread.
 */
final class Typeface {
    /** That of the theme's headlines, for the letters of western Europe. */
    static final Typeface STRONG = read("strong.ttf");

    /** That of its text, for the same letters. */
    static final Typeface TEXT = read("text.ttf");

    /** How wide a letter is taken to be that the typeface lacks, in parts of its size. */
    private static final double OTHER = 0.55;

    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;

    private final ByteBuffer font;
    private final Map<String, Integer> tables = new HashMap<>();
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    /** The outlines read so far: a site has many pictures with the same letters. */
    private final Map<Integer, Glyph> outlines = new ConcurrentHashMap<>();

    private final int unitsPerEm;
    private final int measured;

    private Typeface(ByteBuffer font) {
        this.font = font;
        for (int i = 0; i < u16(4); i++) {
            int entry = 12 + 16 * i;
            var tag = new byte[4];
            font.get(entry, tag);
            tables.put(new String(tag, StandardCharsets.US_ASCII), font.getInt(entry + 8));
        }
        unitsPerEm = u16(table("head") + 18);
        measured = u16(table("hhea") + 34);
        readCharacters(table("cmap") + font.getInt(table("cmap") + 8));
    }

    private static Typeface read(String name) {
        try (InputStream in = Optional.ofNullable(Typeface.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("the program does not contain " + name))) {
            return new Typeface(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Typeface of(boolean strong) {
        return strong ? STRONG : TEXT;
    }

    private int table(String tag) {
        return Optional.ofNullable(tables.get(tag))
                .orElseThrow(() -> new IllegalStateException("the typeface does not have a table " + tag));
    }

    private int u16(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }

    private void readCharacters(int at) {
        int doubled = u16(at + 6);
        int ends = at + 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int offsets = deltas + doubled;
        for (int i = 0; i < doubled; i += 2) {
            for (int letter = u16(starts + i); letter <= u16(ends + i) && letter < 0xFFFF; letter++) {
                int offset = u16(offsets + i);
                int glyph = offset == 0 ? letter : u16(offsets + i + offset + 2 * (letter - u16(starts + i)));
                glyphs.put(letter, (glyph + u16(deltas + i)) & 0xFFFF);
            }
        }
    }

    /** Whether it has every letter of a text. */
    boolean has(String text) {
        return text.codePoints().allMatch(glyphs::containsKey);
    }

    /** How wide a line is at a size, both in pixels. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    int glyph(int letter) {
        return glyphs.getOrDefault(letter, 0);
    }

    /** How far the next letter is from this one, in units of the typeface. */
    int advance(int letter) {
        return !glyphs.containsKey(letter)
                ? (int) (OTHER * unitsPerEm)
                : u16(table("hmtx") + 4 * Math.min(glyph(letter), measured - 1));
    }

    /** Takes the outline of a letter in its own units, y growing upwards. */
    interface Pen {
        void move(double x, double y);

        void line(double x, double y);

        void curve(double byX, double byY, double x, double y);
    }

    /** Gives the outline of a glyph, each contour closed. */
    void trace(int glyph, Pen pen) {
        outlines.computeIfAbsent(glyph, Glyph::new).trace(pen);
    }

    /** One glyph, read point by point. */
    private final class Glyph {
        private final int contours;
        private final int ends;
        private final int[] flags;
        private final int[] xs;
        private final int[] ys;

        Glyph(int glyph) {
            int start = table("glyf") + 2 * u16(table("loca") + 2 * glyph);
            boolean blank = u16(table("loca") + 2 * glyph + 2) == u16(table("loca") + 2 * glyph);
            contours = blank ? 0 : font.getShort(start);
            ends = start + 10;
            int points = contours == 0 ? 0 : u16(ends + 2 * contours - 2) + 1;
            flags = new int[points];
            int at = ends + 2 * contours;
            at = contours == 0 ? 0 : readFlags(at + 2 + u16(at));
            xs = new int[points];
            ys = new int[points];
            read(ys, read(xs, at, X_SHORT, X_SAME), Y_SHORT, Y_SAME);
        }

        private int readFlags(int from) {
            int at = from;
            for (int i = 0; i < flags.length; i++) {
                flags[i] = Byte.toUnsignedInt(font.get(at++));
                if ((flags[i] & REPEAT) != 0) {
                    int times = Byte.toUnsignedInt(font.get(at++));
                    for (int end = i + times; i < end; i++) {
                        flags[i + 1] = flags[i];
                    }
                }
            }
            return at;
        }

        private int read(int[] values, int from, int shortFlag, int sameFlag) {
            int at = from;
            int value = 0;
            for (int i = 0; i < values.length; i++) {
                if ((flags[i] & shortFlag) != 0) {
                    int step = Byte.toUnsignedInt(font.get(at++));
                    value += (flags[i] & sameFlag) != 0 ? step : -step;
                } else if ((flags[i] & sameFlag) == 0) {
                    value += font.getShort(at);
                    at += 2;
                }
                values[i] = value;
            }
            return at;
        }

        void trace(Pen pen) {
            int first = 0;
            for (int contour = 0; contour < contours; contour++) {
                int last = u16(ends + 2 * contour);
                new Contour(this, first, last - first + 1).trace(pen);
                first = last + 1;
            }
        }
    }

    /** A closed line of a glyph: points on it, and points that bend it between those (TrueType's quadratic curves). */
    private record Contour(Glyph glyph, int first, int points) {
        private boolean on(int i) {
            return (glyph.flags[first + i % points] & ON_CURVE) != 0;
        }

        private double x(int i) {
            return glyph.xs[first + i % points];
        }

        private double y(int i) {
            return glyph.ys[first + i % points];
        }

        void trace(Pen pen) {
            int start = 0;
            while (start < points && !on(start)) {
                start++;
            }
            pen.move(x(start), y(start));
            for (int i = start + 1; i <= start + points; i++) {
                if (on(i)) {
                    pen.line(x(i), y(i));
                } else {
                    double toX = on(i + 1) ? x(i + 1) : (x(i) + x(i + 1)) / 2;
                    double toY = on(i + 1) ? y(i + 1) : (y(i) + y(i + 1)) / 2;
                    pen.curve(x(i), y(i), toX, toY);
                    i += on(i + 1) ? 1 : 0;
                }
            }
        }
    }
}
