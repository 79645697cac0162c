package dev.standfirst.site.picture;

import static dev.standfirst.site.picture.ChartPictures.number;

import dev.standfirst.drawing.Ink;
import dev.standfirst.drawing.Shape.Anchor;
import dev.standfirst.site.model.Models.Bar;
import dev.standfirst.site.picture.Sheet.Hand;
import java.util.List;

/**
 * Bars below each other, each under its label.
 *
 * @param bars the bars
 * @param zero where zero is, in hundredths of the width
 * @param words what is said of a value
 */
record BarPlot(List<Bar> bars, double zero, ChartWords words) {
    private static final Hand LABEL = new Hand(26, Ink.QUIET, false);
    private static final Hand VALUE = new Hand(27, Ink.INK, true);
    private static final int THICK = 24;

    double draw(Sheet sheet, double top) {
        double at = top + 38;
        for (Bar bar : bars) {
            double valueRoom = VALUE.width(bar.value()) + 30;
            double next = sheet.paragraph(
                    bar.period() + words.of(bar), Sheet.MARGIN, at, Math.max(300, sheet.room() - valueRoom), 3, LABEL);
            sheet.words(bar.value(), sheet.width - Sheet.MARGIN, at, VALUE, Anchor.END);
            double high = next - LABEL.size() * 1.22 + 12;
            double from = Sheet.MARGIN + number(bar.from()) * sheet.room() / 100;
            Bars.draw(sheet, bar, from, high, number(bar.length()) * sheet.room() / 100, THICK);
            if (zero != 0) {
                double x = Sheet.MARGIN + zero * sheet.room() / 100;
                sheet.line(x, high - 3, x, high + THICK + 3, 1.5, Ink.QUIET);
            }
            at = high + THICK + 42;
        }
        return at - 42;
    }
}
