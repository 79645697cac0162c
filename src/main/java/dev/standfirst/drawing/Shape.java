package dev.standfirst.drawing;

import java.util.List;

/** A part of a drawing. Places and lengths are in pixels from the upper left; what comes later covers what came before. */
public sealed interface Shape {
    /** The shade of an ink that is not thinned with paper. */
    int FULL = Canvas.SHADES - 1;

    /** The ink that it has. */
    Ink ink();

    /**
     * A filled box. Its edges are moved to whole pixels.
     *
     * @param shade how much of the ink there is, from 1 to {@link #FULL}
     */
    record Box(double x, double y, double width, double height, Ink ink, int shade) implements Shape {
        public Box(double x, double y, double width, double height, Ink ink) {
            this(x, y, width, height, ink, FULL);
        }
    }

    /**
     * A line through points.
     *
     * @param points at least two
     * @param width how thick it is
     * @param dashes the lengths of its dashes and of the gaps between them, in turn; none where it is solid
     */
    record Stroke(List<Point> points, double width, Ink ink, List<Integer> dashes) implements Shape {
        public Stroke {
            points = List.copyOf(points);
            dashes = List.copyOf(dashes);
        }

        public Stroke(double fromX, double fromY, double toX, double toY, double width, Ink ink) {
            this(List.of(new Point(fromX, fromY), new Point(toX, toY)), width, ink, List.of());
        }
    }

    /** A place. */
    record Point(double x, double y) {}

    /** A filled circle. */
    record Dot(double x, double y, double radius, Ink ink) implements Shape {}

    /**
     * Words on one line.
     *
     * @param x where the part is that {@code anchor} names
     * @param baseline what the letters stand on
     * @param size of the letters
     * @param strong whether they are semibold
     */
    record Label(String text, double x, double baseline, double size, Ink ink, boolean strong, Anchor anchor)
            implements Shape {
        double left() {
            return x - Typeface.of(strong).width(text, size) * anchor.before;
        }
    }

    /** Which part of a line of words is at its place. */
    enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double before;

        Anchor(double before) {
            this.before = before;
        }
    }
}
