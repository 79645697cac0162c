package dev.standfirst.site.picture;

import dev.standfirst.drawing.Drawing;
import dev.standfirst.drawing.Ink;
import dev.standfirst.drawing.Shape.Anchor;
import dev.standfirst.site.model.ProofLine;
import dev.standfirst.site.picture.Sheet.Hand;
import java.util.Optional;

/**
 * The picture that is beside a link to a page: 1,200 by 630 pixels, as Open Graph's readers expect.
 *
 * @param site the site's name
 * @param kicker what kind of page it is, or {@code ""}
 * @param title the page's title; a long one is broken over lines and set smaller, and one that is longer still ends in an ellipsis
 * @param verdict the verdict's words, or {@code ""}
 * @param tone the verdict's colour
 * @param foot who and when, or {@code ""}
 * @param proof the tested number on a line, where there is one
 */
public record TitleCard(
        String site, String kicker, String title, String verdict, Ink tone, String foot, Optional<ProofLine> proof) {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 80;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private static final int[] SIZES = {76, 66, 58, 50};
    private static final int[] SIZES_ABOVE_PROOF = {62, 54, 46, 40};
    private static final int MOST_LINES = 4;
    private static final int LONGEST_TITLE = 400;

    /** Keeps of an endless title what could ever be shown. */
    public TitleCard {
        title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
    }

    /** What it looks like. */
    public Drawing drawing() {
        var sheet = new Sheet(WIDTH);
        sheet.box(0, 0, WIDTH, 14, Ink.INK);
        line(sheet, site, 92, new Hand(32, Ink.INK, true));
        line(sheet, kicker, 170, new Hand(28, Ink.QUIET, true));
        Hand hand = new Hand(size(), Ink.INK, true);
        double baseline = 180 + hand.size();
        for (String line : Wrapping.lines(title, hand, ROOM, most())) {
            sheet.words(line, MARGIN, baseline, hand, Anchor.START);
            baseline += Math.floor(hand.size() * 1.12);
        }
        proof.ifPresent(line -> new ProofStrip(line, tone).draw(sheet, MARGIN, WIDTH - MARGIN, 432));
        Hand ruling = new Hand(44, tone, true);
        line(sheet, verdict, 540, ruling);
        gap(sheet, MARGIN + ruling.width(verdict) + 24);
        line(sheet, foot, 585, new Hand(28, Ink.QUIET, true));
        return sheet.drawing(HEIGHT, title, verdict);
    }

    /** How far the fact is from the words, behind the verdict where there is room. */
    private void gap(Sheet sheet, double x) {
        Hand hand = new Hand(30, Ink.QUIET, false);
        proof.map(ProofLine::gap)
                .filter(gap -> Drawing.canShow(gap) && x + hand.width(gap) <= WIDTH - MARGIN)
                .ifPresent(gap -> sheet.words(gap, x, 540, hand, Anchor.START));
    }

    private static void line(Sheet sheet, String text, int baseline, Hand hand) {
        sheet.words(Wrapping.shortened(text, hand, ROOM), MARGIN, baseline, hand, Anchor.START);
    }

    /** The largest size that the title fits in; one line less of the largest. */
    private int size() {
        int[] sizes = proof.isPresent() ? SIZES_ABOVE_PROOF : SIZES;
        int size = sizes[sizes.length - 1];
        for (int i = sizes.length - 1; i >= 0; i--) {
            int lines = Wrapping.lines(title, new Hand(sizes[i], Ink.INK, true), ROOM)
                    .size();
            size = lines <= most() - (i == 0 ? 1 : 0) ? sizes[i] : size;
        }
        return size;
    }

    private int most() {
        return proof.isPresent() ? MOST_LINES - 1 : MOST_LINES;
    }
}
