package dev.standfirst.site.picture;

import static dev.standfirst.site.picture.ChartPictures.number;

import dev.standfirst.drawing.Ink;
import dev.standfirst.drawing.Shape.Anchor;
import dev.standfirst.drawing.Shape.Point;
import dev.standfirst.site.model.Models.Bar;
import dev.standfirst.site.model.Models.ChangeMark;
import dev.standfirst.site.model.Models.SeriesModel;
import dev.standfirst.site.model.ProofLine.Tick;
import dev.standfirst.site.picture.Sheet.Hand;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns side by side.
 *
 * @param series the values
 * @param broad whether there are so few that each has its value; else there is a scale
 * @param words what is said of a value
 */
record ColumnPlot(SeriesModel series, boolean broad, ChartWords words) {
    private static final int HIGH = 420;
    private static final Hand VALUE = new Hand(27, Ink.INK, true);
    private static final Hand PERIOD = new Hand(25, Ink.QUIET, false);
    private static final Hand TICK = new Hand(24, Ink.QUIET, false);
    private static final Hand CHANGE = new Hand(34, Ink.INK, true);

    double draw(Sheet sheet, double top) {
        double roof = top + 44;
        double floor = roof + HIGH;
        if (!broad) {
            series.scale().forEach(tick -> scale(sheet, tick, roof));
        }
        double zero = height(number(series.zero()), roof);
        for (Bar bar : series.bars()) {
            boolean other = broad
                    && series.change().isPresent()
                    && !bar.equals(series.bars().getLast());
            double start = height(number(bar.from()) + number(bar.length()), roof);
            Bars.draw(
                    sheet,
                    middle(sheet, bar) - half(sheet),
                    start,
                    2 * half(sheet),
                    number(bar.length()) * HIGH / 100,
                    bar.provisional() || bar.part(),
                    other ? Ink.BAR_PALE : Ink.BAR);
        }
        sheet.line(left(), zero, sheet.width - Sheet.MARGIN, zero, 2, Ink.QUIET);
        boolean below = number(series.zero()) > 0;
        double periods = floor + (below ? 72 : 38);
        var labels = new Labels(sheet, left());
        named().forEach(bar -> value(labels, sheet, bar, roof));
        periods(labels, sheet, periods);
        if (broad && series.bars().size() > 1) {
            series.change().ifPresent(change -> arrow(sheet, change, roof));
        }
        return periods + (labels.hasNotes() ? 30 : 0);
    }

    private void scale(Sheet sheet, Tick tick, double roof) {
        double y = height(number(tick.at()), roof);
        sheet.line(left(), y, sheet.width - Sheet.MARGIN, y, 1, Ink.RULE);
        sheet.words(tick.text(), left() - 14, y + 8, TICK, Anchor.END);
    }

    /** The values that are written out: all of a few; else the last, the first and the extremes, as far as there is room. */
    private List<Bar> named() {
        if (broad) {
            return series.bars();
        }
        var named = new ArrayList<>(series.bars().stream().filter(Bar::label).toList());
        if (named.size() > 1) {
            named.addFirst(named.removeLast());
        }
        return named;
    }

    private void value(Labels labels, Sheet sheet, Bar bar, double roof) {
        boolean down = number(bar.end()) < number(series.zero());
        double reach = broad ? 0 : VALUE.width(bar.value()) / 2 + half(sheet);
        double middle = middle(sheet, bar);
        double end = series.bars().stream()
                .filter(other -> Math.abs(middle(sheet, other) - middle) <= reach)
                .mapToDouble(other -> height(number(down ? other.from() : other.end()), roof))
                .reduce(height(number(bar.end()), roof), down ? Math::max : Math::min);
        labels.put(bar.value(), middle, end + (down ? 32 : -12), VALUE, broad);
    }

    /** As many periods as fit, evenly spaced, from the last backwards. */
    private void periods(Labels labels, Sheet sheet, double baseline) {
        List<Bar> bars = series.bars();
        double widest = bars.stream()
                        .mapToDouble(bar -> PERIOD.width(bar.period()))
                        .max()
                        .orElse(0)
                + 24;
        int step = (int) Math.max(1, Math.ceil(widest / step(sheet)));
        for (int i = bars.size() - 1; i >= 0; i -= step) {
            labels.put(
                    bars.get(i).period(), middle(sheet, bars.get(i)), baseline, PERIOD, broad || i == bars.size() - 1);
            if (broad) {
                labels.note(words.of(bars.get(i)).strip(), middle(sheet, bars.get(i)), baseline + 30, widest + 90);
            }
        }
    }

    private void arrow(Sheet sheet, ChangeMark change, double roof) {
        Bar before = series.bars().get(series.bars().size() - 2);
        Bar last = series.bars().getLast();
        double x1 = middle(sheet, before);
        double x2 = middle(sheet, last);
        double y1 = height(number(before.from()) + number(before.length()), roof);
        double y2 = height(number(last.from()) + number(last.length()), roof);
        if (change.rise()) {
            Point from = new Point(x1, y1 - 48);
            Point to = new Point(x2 - half(sheet) - 12, Math.min(y2 + 20, y1 - 60));
            sheet.arrow(from, new Point(x1, to.y()), to, Ink.INK);
            sheet.words(
                    change.text(),
                    Math.max(x1 - 14, Sheet.MARGIN + CHANGE.width(change.text())),
                    (from.y() + to.y()) / 2,
                    CHANGE,
                    Anchor.END);
            return;
        }
        Point from = new Point(x1 + half(sheet) + 12, y1 + 14);
        Point to = new Point(x2, Math.max(y2 - 50, y1 + 24));
        sheet.arrow(from, new Point(x2, from.y()), to, Ink.INK);
        boolean fits = x2 + 16 + CHANGE.width(change.text()) <= sheet.width - 20;
        sheet.words(
                change.text(),
                fits ? x2 + 16 : sheet.width - 30,
                fits ? (from.y() + to.y()) / 2 : from.y() - 14,
                CHANGE,
                fits ? Anchor.START : Anchor.END);
    }

    private double share() {
        return broad ? 0.62 : 0.76;
    }

    /** Where the columns begin: right of the numbers of the scale. */
    private double left() {
        double numbers = series.scale().stream()
                .mapToDouble(tick -> TICK.width(tick.text()))
                .max()
                .orElse(0);
        return Sheet.MARGIN + (broad ? 0 : numbers + 20);
    }

    /** The room of one column and what is beside it. */
    private double step(Sheet sheet) {
        return (sheet.width - Sheet.MARGIN - left()) / series.bars().size();
    }

    private double half(Sheet sheet) {
        return Math.min(160, step(sheet) * share() / 2);
    }

    private double middle(Sheet sheet, Bar bar) {
        double room = sheet.width - Sheet.MARGIN - left() - step(sheet);
        return left() + step(sheet) / 2 + number(bar.at()) * room / 100;
    }

    private static double height(double place, double roof) {
        return roof + HIGH - place * HIGH / 100;
    }
}
