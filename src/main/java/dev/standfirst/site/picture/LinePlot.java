package dev.standfirst.site.picture;

import static dev.standfirst.site.picture.ChartPictures.number;

import dev.standfirst.drawing.Ink;
import dev.standfirst.drawing.Shape;
import dev.standfirst.drawing.Shape.Anchor;
import dev.standfirst.drawing.Shape.Point;
import dev.standfirst.site.model.GroupModels.Group;
import dev.standfirst.site.model.GroupModels.Line;
import dev.standfirst.site.model.ProofLine.Tick;
import dev.standfirst.site.picture.Sheet.Hand;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Several series as lines on one scale, each with its name and its last value at its end. */
record LinePlot(Group group, ChartWords words) {
    private static final int HIGH = 440;
    private static final int NAMES = 310;
    private static final Hand TICK = new Hand(24, Ink.QUIET, false);
    private static final List<List<Integer>> DASHES =
            List.of(List.of(), List.of(14, 6), List.of(4, 6), List.of(20, 6, 4, 6), List.of(8, 8), List.of(24, 8));

    double draw(Sheet sheet, double top) {
        double roof = top + 36;
        double gutter = group.scale().stream()
                        .mapToDouble(tick -> TICK.width(tick.text()))
                        .max()
                        .orElse(0)
                + 20;
        double left = Sheet.MARGIN + gutter;
        double right = sheet.width - Sheet.MARGIN - NAMES;
        for (Tick tick : group.scale()) {
            double y = height(number(tick.at()), roof);
            sheet.line(left, y, right, y, 1, Ink.RULE);
            sheet.words(tick.text(), left - 16, y + 8, TICK, Anchor.END);
        }
        double zero = height(number(group.zero()), roof);
        sheet.line(left, zero, right, zero, 2, Ink.QUIET);
        for (int i = 0; i < group.lines().size(); i++) {
            line(sheet, i, left, right, roof);
        }
        names(sheet, right + 18, roof);
        double baseline = roof + HIGH + 38;
        sheet.words(group.ends().getFirst(), left, baseline, TICK, Anchor.START);
        if (!group.ends().getFirst().equals(group.ends().getLast())) {
            sheet.words(group.ends().getLast(), right, baseline, TICK, Anchor.END);
        }
        sheet.openDots(group, words, left + 200, baseline, TICK);
        return baseline;
    }

    private void line(Sheet sheet, int place, double left, double right, double roof) {
        Line line = group.lines().get(place);
        Ink ink = Ink.ofSeries(place);
        for (String run : line.runs()) {
            List<Point> points = Arrays.stream(run.split(" ", -1))
                    .map(pair -> pair.split(",", -1))
                    .map(pair -> new Point(
                            left + number(pair[0]) * (right - left) / 100, roof + number(pair[1]) * HIGH / 100))
                    .toList();
            sheet.add(new Shape.Stroke(points, 4, ink, DASHES.get(place % DASHES.size())));
        }
        line.points()
                .forEach(dot -> sheet.dot(
                        left + number(dot.x()) * (right - left) / 100,
                        height(number(dot.y()), roof),
                        7,
                        ink,
                        dot.open()));
    }

    /** The names beside the ends of the lines, moved apart from the top down, and back up where they reach too far. */
    private void names(Sheet sheet, double x, double roof) {
        int count = group.lines().size();
        List<Integer> order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> -number(group.lines().get(i).at())))
                .toList();
        var tops = new double[count];
        double free = roof - 30;
        for (int i : order) {
            tops[i] = Math.max(free, height(number(group.lines().get(i).at()), roof) - 22);
            free = tops[i] + block(i);
        }
        double most = roof + HIGH + 50;
        for (int i : order.reversed()) {
            tops[i] = Math.min(tops[i], most - block(i));
            most = tops[i];
        }
        for (int i : order) {
            Line line = group.lines().get(i);
            sheet.words(line.value(), x, tops[i] + 22, new Hand(27, Ink.INK, true), Anchor.START);
            sheet.paragraph(line.label(), x, tops[i] + 50, NAMES - 30.0, 2, hand(i));
        }
    }

    private double block(int place) {
        return 36
                + 29.0
                        * Wrapping.lines(group.lines().get(place).label(), hand(place), NAMES - 30.0, 2)
                                .size();
    }

    private static Hand hand(int place) {
        return new Hand(23, Ink.ofSeries(place), true);
    }

    private static double height(double place, double roof) {
        return roof + HIGH - place * HIGH / 100;
    }
}
