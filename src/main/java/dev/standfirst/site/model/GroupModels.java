package dev.standfirst.site.model;

import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models.Bar;
import dev.standfirst.site.model.Models.CitationItem;
import java.util.List;

/** Several series, or several single figures, in one chart or table. Places and lengths are in hundredths of its room. */
public final class GroupModels {
    private GroupModels() {}

    /**
     * A chart or table of several.
     *
     * @param title the labels of all, for one without a title of its own
     * @param unit what all count, or {@code ""}
     * @param lines the series; none where single figures are shown
     * @param bars the single figures, the label of each in the place of a period; none where series are shown
     * @param rows the values, by period or by figure; of many periods the latest
     * @param earlier how many periods before them are left out
     * @param scale round numbers, each with its height
     * @param zero the height of zero; of bars, its place
     * @param ends the first and the last period of the series
     * @param sources where the values come from, each once
     */
    public record Group(
            String title,
            String unit,
            List<Line> lines,
            List<Bar> bars,
            List<Row> rows,
            int earlier,
            List<ProofLine.Tick> scale,
            String zero,
            List<String> ends,
            List<CitationItem> sources) {}

    /**
     * Several series as the parts of a whole, in columns.
     *
     * @param title the labels of all, for a chart without a title of its own
     * @param unit what all count, or {@code ""}
     * @param parts the series, the lowest first
     * @param stacks one column a period, or the latest of many
     * @param rows the values, by period
     * @param earlier how many periods before them are left out
     * @param scale round numbers, each with its height
     * @param sources where the values come from, each once
     */
    public record Stacked(
            String title,
            String unit,
            List<Part> parts,
            List<Stack> stacks,
            List<Row> rows,
            int earlier,
            List<ProofLine.Tick> scale,
            List<CitationItem> sources) {}

    /** A series that is a part of a whole: what it is, and its page. */
    public record Part(String label, Route route) {}

    /**
     * A column of parts.
     *
     * @param period its period
     * @param total all its parts together
     * @param at where its period is between the first and the last, in hundredths
     * @param height how high it is
     * @param segments its parts, the lowest first; those of zero and those without a value are not there
     * @param open whether a part may be revised
     * @param missing whether a part has no value, so that the total is not the whole
     */
    public record Stack(
            String period,
            String total,
            String at,
            String height,
            List<Segment> segments,
            boolean open,
            boolean missing) {}

    /** A part of a column: the place of its series, from 1, where it begins, how long it is, and its value. */
    public record Segment(int part, String from, String length, String value) {}

    /**
     * One series.
     *
     * @param label what it is
     * @param route its page
     * @param value its last value
     * @param period the period of that
     * @param runs its stretches without a gap, each a list of places {@code x,y} with y from the top
     * @param points the values that have a dot: those between two gaps, those that may be revised, and the last
     * @param at the height of the label of its last value, moved apart from those of others
     */
    public record Line(
            String label, Route route, String value, String period, List<String> runs, List<Dot> points, String at) {}

    /** A value with a dot: its place from the left and its height, and whether it may be revised. */
    public record Dot(String x, String y, boolean open) {}

    /**
     * A row of the table.
     *
     * @param head the period, or the label of a figure
     * @param cells the value of each series for that period, or {@code ""} where there is none
     */
    public record Row(String head, List<String> cells) {}
}
