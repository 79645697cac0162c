package dev.standfirst.site.picture;

import dev.standfirst.drawing.Drawing;
import dev.standfirst.drawing.Ink;
import dev.standfirst.drawing.Shape.Anchor;
import dev.standfirst.site.picture.Sheet.Hand;

/**
 * What is around the chart in a picture: its title, what it counts, where the figures come from and which site shows them.
 *
 * @param title the chart's title
 * @param sub what it counts, or {@code ""}
 * @param description its values in a sentence
 * @param foot where they come from, or {@code ""}
 * @param site the site's name
 */
record ChartFrame(String title, String sub, String description, String foot, String site) {
    static final int WIDTH = 1200;
    private static final Hand TITLE = new Hand(40, Ink.INK, true);
    private static final Hand SUB = new Hand(27, Ink.QUIET, false);
    private static final Hand SITE = new Hand(23, Ink.INK, true);
    private static final Hand FOOT = new Hand(23, Ink.QUIET, false);

    /** Draws a chart. */
    @FunctionalInterface
    interface Plot {
        /**
         * Draws it between the margins.
         *
         * @return where it ends
         */
        double from(Sheet sheet, double top);
    }

    Drawing around(Plot plot) {
        var sheet = new Sheet(WIDTH);
        sheet.box(Sheet.MARGIN, 40, sheet.room(), 3, Ink.INK);
        double at = sheet.paragraph(title, Sheet.MARGIN, 94, sheet.room(), 3, TITLE);
        if (!sub.isEmpty()) {
            at = sheet.paragraph(sub, Sheet.MARGIN, at - 4, sheet.room(), 2, SUB);
        }
        double plotEnd = plot.from(sheet, at - 4);
        double end = plotEnd + 52;
        double beside = sheet.room() - SITE.width(site) - 40;
        boolean fits = FOOT.width(foot) <= beside;
        double bottom = foot.isEmpty() ? end : sheet.paragraph(foot, Sheet.MARGIN, end, sheet.room(), 3, FOOT);
        double own = fits ? end : bottom;
        sheet.words(
                Wrapping.shortened(site, SITE, sheet.room()),
                fits ? sheet.width - Sheet.MARGIN : Sheet.MARGIN,
                own,
                SITE,
                fits ? Anchor.END : Anchor.START);
        bottom = Math.max(bottom, own + FOOT.size() * 1.22);
        return sheet.drawing(bottom + 12, title, description);
    }
}
