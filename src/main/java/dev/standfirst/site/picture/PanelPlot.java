package dev.standfirst.site.picture;

import static dev.standfirst.site.picture.ChartPictures.number;

import dev.standfirst.drawing.Ink;
import dev.standfirst.drawing.Shape;
import dev.standfirst.drawing.Shape.Anchor;
import dev.standfirst.drawing.Shape.Point;
import dev.standfirst.site.model.GroupModels.Group;
import dev.standfirst.site.model.GroupModels.Line;
import dev.standfirst.site.picture.Sheet.Hand;
import java.util.Arrays;
import java.util.List;

/** A small chart for each of several series, all on one scale. */
record PanelPlot(Group group, ChartWords words) {
    private static final int HIGH = 190;
    private static final int APART = 40;
    private static final Hand NAME = new Hand(25, Ink.INK, true);
    private static final Hand TICK = new Hand(21, Ink.QUIET, false);
    private static final Hand VALUE = new Hand(24, Ink.BAR, true);

    double draw(Sheet sheet, double top) {
        int across = group.lines().size() == 2 || group.lines().size() == 4 ? 2 : 3;
        double wide = (sheet.room() - (across - 1) * APART) / across;
        double at = top;
        for (int start = 0; start < group.lines().size(); start += across) {
            List<Line> row = group.lines()
                    .subList(start, Math.min(start + across, group.lines().size()));
            int names = row.stream()
                    .mapToInt(line -> Wrapping.lines(line.label(), NAME, wide - beside(line), 2)
                            .size())
                    .max()
                    .orElse(1);
            double roof = at + 44 + 31.0 * names;
            for (int i = 0; i < row.size(); i++) {
                panel(sheet, row.get(i), Sheet.MARGIN + i * (wide + APART), wide, at + 36, roof);
            }
            at = roof + HIGH + 42;
        }
        return sheet.openDots(group, words, Sheet.MARGIN + 8.0, at + 6, TICK) ? at + 20 : at - 10;
    }

    private void panel(Sheet sheet, Line line, double left, double wide, double name, double roof) {
        double right = left + wide;
        sheet.paragraph(line.label(), left, name, wide - beside(line), 2, NAME);
        sheet.words(line.value(), right, name, VALUE, Anchor.END);
        group.scale().forEach(tick -> {
            double y = height(number(tick.at()), roof);
            sheet.line(left, y, right, y, 1, Ink.RULE);
            sheet.words(tick.text(), left, y - 5, TICK, Anchor.START);
        });
        double zero = height(number(group.zero()), roof);
        sheet.line(left, zero, right, zero, 2, Ink.QUIET);
        double from = left + 60;
        double to = right - 12;
        for (String run : line.runs()) {
            sheet.add(new Shape.Stroke(
                    Arrays.stream(run.split(" ", -1))
                            .map(pair -> pair.split(",", -1))
                            .map(pair -> new Point(
                                    from + number(pair[0]) * (to - from) / 100, roof + number(pair[1]) * HIGH / 100))
                            .toList(),
                    3.5,
                    Ink.BAR,
                    List.of()));
        }
        line.points()
                .forEach(dot -> sheet.dot(
                        from + number(dot.x()) * (to - from) / 100,
                        height(number(dot.y()), roof),
                        6,
                        Ink.BAR,
                        dot.open()));
        sheet.words(group.ends().getFirst(), from, roof + HIGH + 30, TICK, Anchor.START);
        if (!group.ends().getFirst().equals(group.ends().getLast())) {
            sheet.words(group.ends().getLast(), right, roof + HIGH + 30, TICK, Anchor.END);
        }
    }

    /** The room of the last value, which is behind the name. */
    private static double beside(Line line) {
        return VALUE.width(line.value()) + 20;
    }

    private static double height(double place, double roof) {
        return roof + HIGH - place * HIGH / 100;
    }
}
