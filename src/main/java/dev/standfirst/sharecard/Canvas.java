package dev.standfirst.sharecard;

import java.util.Arrays;

/**
 * A sheet of paper to print lines of text and bars on. A pixel is a byte: an ink's number times {@link #SHADES}, plus how much of it
 * covers the paper.
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

    /** Fills the rows from {@code top} to {@code bottom}, without it, over the whole width. */
    void bar(int top, int bottom, int ink) {
        Arrays.fill(pixels, top * width, bottom * width, (byte) (ink * SHADES + SHADES - 1));
    }

    /** Prints a line that starts at {@code x} and stands on {@code baseline}; what does not fit the sheet is cut off. */
    void print(Typeface face, String text, int x, int baseline, double size, int ink) {
        int top = Math.max(0, (int) (baseline - 1.2 * size));
        int bottom = Math.min(height, (int) (baseline + 0.5 * size));
        var coverage = new Coverage(width, top, bottom - top);
        face.trace(text, x, baseline, size, coverage::line);
        coverage.onto(this, ink);
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
