package dev.standfirst.site.picture;

import dev.standfirst.site.picture.Sheet.Hand;
import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
final class Wrapping {
    private Wrapping() {}

    /** As many words to a line as fit; one that fits no line is broken where it must be. */
    static List<String> lines(String text, Hand hand, double room) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (hand.width(longer) <= room) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (hand.width(line) > room && line.codePointCount(0, line.length()) > 1) {
                int end = line.offsetByCodePoints(line.length(), -1);
                while (end > 1 && hand.width(line.substring(0, end)) > room) {
                    end = line.offsetByCodePoints(end, -1);
                }
                end = Math.max(end, line.offsetByCodePoints(0, 1));
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    /** The same, but no more lines than {@code most}: the last then ends in an ellipsis. */
    static List<String> lines(String text, Hand hand, double room, int most) {
        List<String> lines = lines(text, hand, room);
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, shortened(kept.getLast() + "…", hand, room));
        return kept;
    }

    /** One line, cut off with an ellipsis where it is too long. */
    static String shortened(String text, Hand hand, double room) {
        String shown = text;
        while (hand.width(shown) > room && shown.length() > 1) {
            int end = shown.length() - (shown.endsWith("…") ? 1 : 0);
            shown = shown.substring(0, end <= 1 ? 0 : shown.offsetByCodePoints(end, -1)) + "…";
        }
        return shown;
    }
}
