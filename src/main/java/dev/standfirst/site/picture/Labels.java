package dev.standfirst.site.picture;

import dev.standfirst.drawing.Ink;
import dev.standfirst.drawing.Shape.Anchor;
import dev.standfirst.site.picture.Sheet.Hand;
import java.util.ArrayList;
import java.util.List;

/** Labels of one chart, none of which covers another. For one thread. */
final class Labels {
    private static final Hand NOTE = new Hand(21, Ink.QUIET, false);

    private final Sheet sheet;
    private final double left;
    private final List<Area> taken = new ArrayList<>();
    private boolean notes;

    /**
     * @param left where the chart begins: no label is left of half the margin beside it
     */
    Labels(Sheet sheet, double left) {
        this.sheet = sheet;
        this.left = left - Sheet.MARGIN / 2.0;
    }

    private record Area(double left, double right, double top, double bottom) {
        boolean meets(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /**
     * Writes a label above {@code x}, moved to stay on the sheet.
     *
     * @param always whether it is written even where it meets another
     */
    void put(String text, double x, double baseline, Hand hand, boolean always) {
        double half = hand.width(text) / 2;
        double middle = Math.clamp(x, left + half, Math.max(left + half, sheet.width - 30 - half));
        var area = new Area(middle - half - 8, middle + half + 8, baseline - hand.size() * 0.8, baseline + 4);
        if (!always && taken.stream().anyMatch(area::meets)) {
            return;
        }
        taken.add(area);
        sheet.words(text, middle, baseline, hand, Anchor.MIDDLE);
    }

    /** Writes what must be known of a value below its period. */
    void note(String text, double x, double baseline, double room) {
        if (!text.isEmpty()) {
            notes = true;
            put(Wrapping.shortened(text, NOTE, room), x, baseline, NOTE, true);
        }
    }

    boolean hasNotes() {
        return notes;
    }
}
