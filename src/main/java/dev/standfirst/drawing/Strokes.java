package dev.standfirst.drawing;

import dev.standfirst.drawing.Canvas.Edges;
import dev.standfirst.drawing.Shape.Point;
import java.util.ArrayList;
import java.util.List;

/** Outlines of lines: a band on both sides of the points, broken by a circle where the line turns sharply; all turn the same way. */
final class Strokes {
    private static final int CORNERS = 24;

    /** The cosine of the sharpest turn that a band goes along with. */
    private static final double GENTLE = 0.8;

    private Strokes() {}

    static void trace(Shape.Stroke stroke, Edges edges) {
        double half = stroke.width() / 2;
        for (List<Point> points : dashed(stroke)) {
            int start = 0;
            for (int i = 1; i < points.size(); i++) {
                boolean last = i == points.size() - 1;
                if (last || turn(points, i) < GENTLE) {
                    band(points.subList(start, i + 1), half, edges);
                    start = i;
                    if (!last) {
                        circle(points.get(i).x(), points.get(i).y(), half, edges);
                    }
                }
            }
        }
    }

    /** The cosine of the turn at a point that is not at an end. */
    private static double turn(List<Point> points, int i) {
        Point before = direction(points.get(i - 1), points.get(i));
        Point after = direction(points.get(i), points.get(i + 1));
        return before.x() * after.x() + before.y() * after.y();
    }

    private static Point direction(Point from, Point to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        return length == 0 ? new Point(0, 0) : new Point((to.x() - from.x()) / length, (to.y() - from.y()) / length);
    }

    /** A line that turns gently, from one side and back on the other. */
    private static void band(List<Point> points, double half, Edges edges) {
        int count = points.size();
        var corners = new Point[2 * count];
        for (int i = 0; i < count; i++) {
            Point before = direction(points.get(Math.max(0, i - 1)), points.get(Math.max(1, i)));
            Point after = direction(points.get(Math.min(count - 2, i)), points.get(Math.min(count - 1, i + 1)));
            Point along = direction(new Point(0, 0), new Point(before.x() + after.x(), before.y() + after.y()));
            Point at = points.get(i);
            corners[i] = new Point(at.x() + along.y() * half, at.y() - along.x() * half);
            corners[2 * count - 1 - i] = new Point(at.x() - along.y() * half, at.y() + along.x() * half);
        }
        for (int i = 0; i < corners.length; i++) {
            Point next = corners[(i + 1) % corners.length];
            edges.line(corners[i].x(), corners[i].y(), next.x(), next.y());
        }
    }

    static void circle(double x, double y, double radius, Edges edges) {
        double beforeX = x + radius;
        double beforeY = y;
        for (int i = 1; i <= CORNERS; i++) {
            double angle = 2 * StrictMath.PI * i / CORNERS;
            double nextX = x + radius * StrictMath.cos(angle);
            double nextY = y + radius * StrictMath.sin(angle);
            edges.line(beforeX, beforeY, nextX, nextY);
            beforeX = nextX;
            beforeY = nextY;
        }
    }

    /** The pieces of a line that are drawn: all of it, or its dashes. */
    private static List<List<Point>> dashed(Shape.Stroke stroke) {
        if (stroke.dashes().isEmpty()) {
            return List.of(stroke.points());
        }
        var pieces = new ArrayList<List<Point>>();
        var piece = new ArrayList<Point>(List.of(stroke.points().getFirst()));
        int dash = 0;
        double left = stroke.dashes().getFirst();
        for (int i = 1; i < stroke.points().size(); i++) {
            Point from = stroke.points().get(i - 1);
            Point to = stroke.points().get(i);
            double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            double done = 0;
            while (length - done > left) {
                done += left;
                Point at = new Point(
                        from.x() + (to.x() - from.x()) * done / length, from.y() + (to.y() - from.y()) * done / length);
                piece.add(at);
                end(piece, dash, pieces);
                piece.add(at);
                dash++;
                left = stroke.dashes().get(dash % stroke.dashes().size());
            }
            left -= length - done;
            piece.add(to);
        }
        end(piece, dash, pieces);
        return pieces;
    }

    private static void end(List<Point> piece, int dash, List<List<Point>> pieces) {
        if (dash % 2 == 0) {
            pieces.add(List.copyOf(piece));
        }
        piece.clear();
    }
}
