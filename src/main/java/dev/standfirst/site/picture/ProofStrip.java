package dev.standfirst.site.picture;

import static dev.standfirst.site.picture.ChartPictures.number;

import dev.standfirst.drawing.Ink;
import dev.standfirst.drawing.Shape;
import dev.standfirst.drawing.Shape.Anchor;
import dev.standfirst.drawing.Shape.Point;
import dev.standfirst.site.model.ProofLine;
import dev.standfirst.site.model.ProofLine.Mark;
import dev.standfirst.site.picture.Sheet.Hand;
import java.util.List;

/**
 * The proof line on a picture: the range of the words as a band, the fact as a dot or a band, at the same places as on the page.
 *
 * @param line what it shows
 * @param tone the colour of the words
 */
record ProofStrip(ProofLine line, Ink tone) {
    private static final int PALE = 4;
    private static final int BAND = 14;

    void draw(Sheet sheet, double left, double right, double y) {
        sheet.line(left, y, right, y, 3, Ink.RULE);
        line.scale().forEach(tick -> {
            double x = place(tick.at(), left, right);
            sheet.line(x, y - 7, x, y + 7, 2, Ink.RULE);
        });
        double from = place(line.words().from(), left, right);
        double wide = number(line.words().length()) * (right - left) / 100;
        line.apart()
                .ifPresent(apart -> sheet.add(new Shape.Stroke(
                        List.of(
                                new Point(place(apart.from(), left, right), y),
                                new Point(place(apart.to(), left, right), y)),
                        3,
                        tone,
                        List.of(10, 8))));
        if (wide == 0) {
            sheet.line(from, y - BAND - 4, from, y + BAND + 4, 5, tone);
        } else {
            sheet.add(new Shape.Box(from, y - BAND, wide, 2 * BAND, tone, PALE));
        }
        fact(sheet, left, right, y);
        words(sheet, line.words().text(), line.words(), left, right, y - 28, new Hand(28, tone, true));
        words(sheet, line.fact().text(), line.fact(), left, right, y + 46, new Hand(28, Ink.INK, true));
    }

    private void fact(Sheet sheet, double left, double right, double y) {
        double from = place(line.fact().from(), left, right);
        double wide = number(line.fact().length()) * (right - left) / 100;
        if (wide == 0) {
            sheet.add(new Shape.Dot(from, y, 12, Ink.INK));
        } else {
            sheet.box(from, y - 5, wide, 10, Ink.INK);
        }
    }

    private static void words(
            Sheet sheet, String text, Mark mark, double left, double right, double baseline, Hand hand) {
        double half = hand.width(text) / 2;
        double x = Math.clamp(place(mark.at(), left, right), left + half, Math.max(left + half, right - half));
        sheet.words(text, x, baseline, hand, Anchor.MIDDLE);
    }

    private static double place(String at, double left, double right) {
        return left + number(at) * (right - left) / 100;
    }
}
