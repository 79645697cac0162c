package dev.standfirst.drawing;

import java.util.Arrays;

/**
 * A sheet of paper to draw on. A pixel is a byte: an ink's number times {@link #SHADES}, plus how much of it covers the paper.
 */
final class Canvas {
    /** Steps from paper to full ink. */
    static final int SHADES = 16;

    final int width;
    final int height;
    final byte[] pixels;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    void draw(Shape shape) {
        switch (shape) {
            case Shape.Box box -> fill(box);
            case Shape.Stroke stroke -> {
                var outline = new Outline();
                Strokes.trace(stroke, outline);
                outline.onto(this, stroke.ink());
            }
            case Shape.Dot dot -> {
                var outline = new Outline();
                Strokes.circle(dot.x(), dot.y(), dot.radius(), outline);
                outline.onto(this, dot.ink());
            }
            case Shape.Label label -> print(label);
        }
    }

    private void fill(Shape.Box box) {
        int left = Math.clamp(Math.round(box.x()), 0, width);
        int right = Math.clamp(Math.round(box.x() + box.width()), left, width);
        int bottom = Math.clamp(Math.round(box.y() + box.height()), 0, height);
        for (int row = Math.clamp(Math.round(box.y()), 0, height); row < bottom; row++) {
            Arrays.fill(pixels, row * width + left, row * width + right, (byte)
                    (box.ink().number() * SHADES + box.shade()));
        }
    }

    /** Prints a line of words; what does not fit the sheet is cut off. */
    private void print(Shape.Label label) {
        Typeface face = Typeface.of(label.strong());
        double scale = label.size() / face.unitsPerEm();
        double at = label.left();
        var outline = new Outline();
        for (int letter : label.text().codePoints().toArray()) {
            face.trace(face.glyph(letter), new GlyphPen(outline, at, label.baseline(), scale));
            at += face.advance(letter) * scale;
        }
        outline.onto(this, label.ink());
    }

    /** Takes closed lines, edge by edge. */
    interface Edges {
        void line(double fromX, double fromY, double toX, double toY);
    }

    /** The edges of a shape, kept until it is known which rows they cross. */
    private static final class Outline implements Edges {
        private double[] edges = new double[256];
        private int count;

        @Override
        public void line(double fromX, double fromY, double toX, double toY) {
            if (count + 4 > edges.length) {
                edges = Arrays.copyOf(edges, 2 * edges.length);
            }
            edges[count++] = fromX;
            edges[count++] = fromY;
            edges[count++] = toX;
            edges[count++] = toY;
        }

        void onto(Canvas canvas, Ink ink) {
            double least = canvas.height;
            double most = 0;
            for (int i = 1; i < count; i += 2) {
                least = Math.min(least, edges[i]);
                most = Math.max(most, edges[i]);
            }
            int top = Math.max(0, (int) Math.floor(least));
            int bottom = Math.min(canvas.height, (int) Math.ceil(most));
            if (bottom <= top) {
                return;
            }
            var coverage = new Coverage(canvas.width, top, bottom - top);
            for (int i = 0; i < count; i += 4) {
                coverage.line(edges[i], edges[i + 1], edges[i + 2], edges[i + 3]);
            }
            coverage.onto(canvas, ink.number());
        }
    }

    /** Places a glyph on the sheet; its curves become a few lines each, enough that a letter of these sizes shows none. */
    private static final class GlyphPen implements Typeface.Pen {
        private static final int PIECES = 5;

        private final Edges edges;
        private final double left;
        private final double baseline;
        private final double scale;
        private double x;
        private double y;

        GlyphPen(Edges edges, double left, double baseline, double scale) {
            this.edges = edges;
            this.left = left;
            this.baseline = baseline;
            this.scale = scale;
        }

        @Override
        public void move(double toX, double toY) {
            x = left + toX * scale;
            y = baseline - toY * scale;
        }

        @Override
        public void line(double toX, double toY) {
            to(left + toX * scale, baseline - toY * scale);
        }

        private void to(double toX, double toY) {
            edges.line(x, y, toX, toY);
            x = toX;
            y = toY;
        }

        @Override
        public void curve(double byX, double byY, double toX, double toY) {
            double startX = x;
            double startY = y;
            for (int piece = 1; piece <= PIECES; piece++) {
                double t = (double) piece / PIECES;
                double bendX = left + byX * scale;
                double bendY = baseline - byY * scale;
                double endX = left + toX * scale;
                double endY = baseline - toY * scale;
                to(
                        (1 - t) * (1 - t) * startX + 2 * t * (1 - t) * bendX + t * t * endX,
                        (1 - t) * (1 - t) * startY + 2 * t * (1 - t) * bendY + t * t * endY);
            }
        }
    }

    /**
     * How much of each pixel lies inside closed lines, by the area that each of their pieces leaves on its right: pieces going down add
     * it, pieces going up take it away, and a sum along the row gives what lies between.
     */
    private static final class Coverage {
        private final int width;
        private final int top;
        private final int rows;
        private final double[] areas;
        private int left;
        private int right;

        Coverage(int width, int top, int rows) {
            this.width = width;
            this.top = top;
            this.rows = rows;
            this.areas = new double[(width + 2) * rows];
            this.left = width;
        }

        void line(double fromX, double fromY, double toX, double toY) {
            if (fromY > toY) {
                add(toX, toY, fromX, fromY, -1);
            } else if (fromY < toY) {
                add(fromX, fromY, toX, toY, 1);
            }
        }

        private void add(double fromX, double fromY, double toX, double toY, int sign) {
            left = Math.clamp((long) Math.min(fromX, toX), 0, left);
            right = Math.clamp((long) Math.max(fromX, toX) + 1, right, width);
            double slope = (toX - fromX) / (toY - fromY);
            int last = Math.min(top + rows - 1, (int) Math.floor(toY));
            for (int row = Math.max(top, (int) Math.floor(fromY)); row <= last; row++) {
                double high = Math.max(row, fromY);
                double low = Math.min(row + 1, toY);
                if (low > high) {
                    double a = fromX + (high - fromY) * slope;
                    double b = fromX + (low - fromY) * slope;
                    spread((row - top) * (width + 2), Math.min(a, b), Math.max(a, b), sign * (low - high));
                }
            }
        }

        /** Shares the area of a piece within one row, between two x, among the pixels that it crosses. */
        private void spread(int row, double from, double to, double area) {
            double start = Math.clamp(from, 0, width);
            double end = Math.clamp(to, 0, width);
            int first = (int) start;
            int last = (int) end;
            if (first == last) {
                share(row + first, area, first + 1 - (start + end) / 2);
                return;
            }
            for (int column = first; column <= last; column++) {
                double a = Math.max(start, column);
                double b = Math.min(end, column + 1);
                share(row + column, area * (b - a) / (end - start), column + 1 - (a + b) / 2);
            }
        }

        private void share(int at, double area, double inside) {
            areas[at] += area * inside;
            areas[at + 1] += area - area * inside;
        }

        void onto(Canvas canvas, int ink) {
            for (int row = 0; row < rows; row++) {
                double sum = 0;
                int shade = 0;
                for (int column = left; column < right; column++) {
                    double area = areas[row * (width + 2) + column];
                    if (area != 0) {
                        sum += area;
                        shade = (int) (Math.min(1, Math.abs(sum)) * (SHADES - 1) + 0.5);
                    }
                    if (shade > 0) {
                        canvas.pixels[(top + row) * width + column] = (byte) (ink * SHADES + shade);
                    }
                }
            }
        }
    }
}
