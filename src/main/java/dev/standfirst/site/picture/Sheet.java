package dev.standfirst.site.picture;

import dev.standfirst.drawing.Drawing;
import dev.standfirst.drawing.Ink;
import dev.standfirst.drawing.Shape;
import dev.standfirst.drawing.Shape.Anchor;
import dev.standfirst.drawing.Shape.Point;
import dev.standfirst.site.model.GroupModels.Dot;
import dev.standfirst.site.model.GroupModels.Group;
import java.util.ArrayList;
import java.util.List;

/** A drawing while it is made. Places are in pixels. For one thread. */
final class Sheet {
    /** The space to the left and right of everything. */
    static final int MARGIN = 60;

    final int width;
    private final List<Shape> shapes = new ArrayList<>();

    Sheet(int width) {
        this.width = width;
    }

    /** The widest that words may be between the margins. */
    double room() {
        return width - 2.0 * MARGIN;
    }

    /** A circle: filled, or open where what it stands for may be revised. */
    void dot(double x, double y, double radius, Ink ink, boolean open) {
        add(new Shape.Dot(x, y, radius, ink));
        if (open) {
            add(new Shape.Dot(x, y, radius - 3, Ink.PAPER));
        }
    }

    /** Says what the open circles among lines are, where there are some; whether there are. */
    boolean openDots(Group group, ChartWords said, double x, double baseline, Hand hand) {
        boolean open =
                group.lines().stream().flatMap(line -> line.points().stream()).anyMatch(Dot::open);
        if (open) {
            dot(x, baseline - 8, 7, Ink.QUIET, true);
            words(said.provisional(), x + 18, baseline, hand, Anchor.START);
        }
        return open;
    }

    void box(double x, double y, double wide, double high, Ink ink) {
        shapes.add(new Shape.Box(x, y, wide, high, ink));
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void line(double fromX, double fromY, double toX, double toY, double thick, Ink ink) {
        shapes.add(new Shape.Stroke(fromX, fromY, toX, toY, thick, ink));
    }

    void words(String text, double x, double baseline, Hand hand, Anchor anchor) {
        if (!text.isEmpty()) {
            shapes.add(new Shape.Label(text, x, baseline, hand.size, hand.ink, hand.strong, anchor));
        }
    }

    /**
     * Words on lines below each other, cut off with an ellipsis after the last that there is room for.
     *
     * @return the baseline that another line would have
     */
    double paragraph(String text, double x, double baseline, double room, int most, Hand hand) {
        double at = baseline;
        for (String line : Wrapping.lines(text, hand, room, most)) {
            words(line, x, at, hand, Anchor.START);
            at += hand.size * 1.22;
        }
        return at;
    }

    /** A curved arrow; {@code byX} and {@code byY} bend it. */
    void arrow(Point from, Point by, Point to, Ink ink) {
        var points = new ArrayList<Point>();
        for (int i = 0; i <= 24; i++) {
            double t = i / 24.0;
            points.add(new Point(
                    (1 - t) * (1 - t) * from.x() + 2 * t * (1 - t) * by.x() + t * t * to.x(),
                    (1 - t) * (1 - t) * from.y() + 2 * t * (1 - t) * by.y() + t * t * to.y()));
        }
        shapes.add(new Shape.Stroke(points, 2.5, ink, List.of()));
        double length = Math.hypot(to.x() - by.x(), to.y() - by.y());
        double x = length == 0 ? 0 : (to.x() - by.x()) / length;
        double y = length == 0 ? 1 : (to.y() - by.y()) / length;
        shapes.add(new Shape.Stroke(
                List.of(
                        new Point(to.x() - 16 * x - 10 * y, to.y() - 16 * y + 10 * x),
                        to,
                        new Point(to.x() - 16 * x + 10 * y, to.y() - 16 * y - 10 * x)),
                2.5,
                ink,
                List.of()));
    }

    Drawing drawing(double height, String title, String description) {
        return new Drawing(width, (int) Math.ceil(height), title, description, shapes);
    }

    /** How words are set. */
    record Hand(double size, Ink ink, boolean strong) {
        double width(String text) {
            return Drawing.width(text, size, strong);
        }
    }
}
