package dev.standfirst.site.picture;

import dev.standfirst.drawing.Ink;
import dev.standfirst.drawing.Shape;
import dev.standfirst.drawing.Shape.Point;
import dev.standfirst.site.model.Models.Bar;
import java.util.List;

/** Draws bars and columns; those that may be revised, or are for part of a period, are open. */
final class Bars {
    private Bars() {}

    static void draw(Sheet sheet, Bar bar, double x, double y, double width, double height) {
        draw(sheet, x, y, width, height, bar.provisional() || bar.part(), Ink.BAR);
    }

    static void draw(Sheet sheet, double x, double y, double width, double height, boolean open, Ink ink) {
        if (width <= 0 || height <= 0) {
            return;
        }
        if (Math.min(width, height) < 10) {
            thin(sheet, x, y, width, height, open, ink);
            return;
        }
        sheet.box(x, y, width, height, open ? Ink.BAR_PALE : ink);
        if (open) {
            double left = Math.round(x) + 1;
            double top = Math.round(y) + 1;
            double right = Math.round(x + width) - 1;
            double bottom = Math.round(y + height) - 1;
            var corners = List.of(
                    new Point(left, top),
                    new Point(right, top),
                    new Point(right, bottom),
                    new Point(left, bottom),
                    new Point(left, top));
            sheet.add(new Shape.Stroke(corners, 2, Ink.BAR, List.of(8, 6)));
        }
    }

    /** One too thin for whole pixels. */
    private static void thin(Sheet sheet, double x, double y, double width, double height, boolean open, Ink ink) {
        Ink shown = open ? Ink.BAR_PALE : ink;
        if (width < height) {
            sheet.line(x + width / 2, y, x + width / 2, y + height, width, shown);
        } else {
            sheet.line(x, y + height / 2, x + width, y + height / 2, height, shown);
        }
    }
}
