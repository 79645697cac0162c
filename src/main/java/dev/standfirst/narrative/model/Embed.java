package dev.standfirst.narrative.model;

import dev.standfirst.diagnostic.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A figure that is in the text as a block: a chart, a table, or a card.
 *
 * @param index its place among the embeds of its narrative, from 0
 * @param shape what it shows
 * @param id the id of the fact, series or claim; for a chart or table of several, their ids with commas between them
 * @param title its title as readers see it; {@code ""} when not given
 * @param style the word in quotation marks behind the destination, or {@code ""}: how a chart of several shows them
 * @param span where it is in the file
 * @param targetSpan where the destination is in the file: {@code chart:arrivals}
 */
public record Embed(
        int index, Shape shape, String id, String title, String style, SourceSpan span, SourceSpan targetSpan) {
    /** How many values of a series a chart draws, and how many rows a table in a text has: readers could not use more. */
    public static final int MOST_VALUES = 1_000;

    /** What is shown. */
    public enum Shape {
        CHART,
        TABLE,
        FACT,
        CLAIM;

        /** The word before the colon. */
        public String scheme() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a chart of several series shows them. */
    public enum Form {
        /** As lines on one scale. */
        TOGETHER,
        /** As columns on top of each other: the parts of a whole. */
        STACKED,
        /** As one small chart each, on the same scale. */
        PANELS;

        /** The word for it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a chart of several series shows them; together where its style is not known. */
    public Form form() {
        return Stream.of(Form.STACKED, Form.PANELS)
                .filter(form -> form.label().equals(style))
                .findFirst()
                .orElse(Form.TOGETHER);
    }

    /** The ids of what it shows, in the order of the text; one for a card. */
    public List<String> ids() {
        return shape == Shape.CHART || shape == Shape.TABLE ? List.of(id.split(",", -1)) : List.of(id);
    }

    /** Where the id at a place of {@link #ids()} is in the file. */
    public SourceSpan idSpan(int place) {
        int from = ids().subList(0, place).stream()
                .mapToInt(before -> before.length() + 1)
                .sum();
        SourceSpan all = targetSpan.last(id.length());
        int column = all.column() + from;
        return new SourceSpan(
                all.file(),
                all.line(),
                column,
                all.line(),
                column + ids().get(place).length());
    }
}
