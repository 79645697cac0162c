package dev.standfirst.site.picture;

import static dev.standfirst.site.picture.ChartPictures.number;

import dev.standfirst.drawing.Ink;
import dev.standfirst.drawing.Shape.Anchor;
import dev.standfirst.site.model.GroupModels.Segment;
import dev.standfirst.site.model.GroupModels.Stack;
import dev.standfirst.site.model.GroupModels.Stacked;
import dev.standfirst.site.picture.Sheet.Hand;
import java.util.List;

/**
 * Columns of several parts, with the name of each part beside the last column.
 *
 * @param words what is said of a total
 */
record StackPlot(Stacked stacked, ChartWords words) {
    private static final int HIGH = 440;
    private static final int NAMES = 310;
    private static final int MOST_BROAD = 8;
    private static final Hand TICK = new Hand(24, Ink.QUIET, false);
    private static final Hand TOTAL = new Hand(26, Ink.INK, true);
    private static final Hand INSIDE = new Hand(22, Ink.PAPER, true);

    double draw(Sheet sheet, double top) {
        double roof = top + 44;
        double floor = roof + HIGH;
        double right = sheet.width - Sheet.MARGIN - NAMES;
        stacked.scale().stream().filter(_ -> !broad()).forEach(tick -> {
            double y = floor - number(tick.at()) * HIGH / 100;
            sheet.line(Sheet.MARGIN + edge(), y, right, y, 1, Ink.RULE);
            sheet.words(tick.text(), Sheet.MARGIN + edge() - 14, y + 8, TICK, Anchor.END);
        });
        for (Stack stack : stacked.stacks()) {
            column(sheet, stack, right, floor);
        }
        sheet.line(Sheet.MARGIN + edge(), floor, right, floor, 2, Ink.QUIET);
        names(sheet, right + 18, floor);
        labels(sheet, right, floor);
        return floor + 40;
    }

    private boolean broad() {
        return stacked.stacks().size() <= MOST_BROAD;
    }

    private void column(Sheet sheet, Stack stack, double right, double floor) {
        double half = half(right);
        double x = middle(stack, right);
        for (Segment segment : stack.segments()) {
            double high = number(segment.length()) * HIGH / 100;
            double y = floor - number(segment.from()) * HIGH / 100 - high;
            double between = high > 6 && half > 6 ? 2 : 0;
            Bars.draw(sheet, x - half, y, 2 * half, high - between, false, Ink.ofSeries(segment.part() - 1));
            if (high > 34 && INSIDE.width(segment.value()) < 2 * half - 10) {
                sheet.words(segment.value(), x, y + high / 2 + 7, INSIDE, Anchor.MIDDLE);
            }
        }
    }

    /** The totals, where there are few or for the last, and as many periods as fit. */
    private void labels(Sheet sheet, double right, double floor) {
        var labels = new Labels(sheet, Sheet.MARGIN + edge());
        List<Stack> stacks = stacked.stacks();
        double widest = stacks.stream()
                        .mapToDouble(stack -> TICK.width(stack.period()))
                        .max()
                        .orElse(0)
                + 20;
        double room = (right - Sheet.MARGIN) / stacks.size();
        int step = (int) Math.max(1, Math.ceil(widest / room));
        for (int i = stacks.size() - 1; i >= 0; i--) {
            Stack stack = stacks.get(i);
            double x = middle(stack, right);
            double y = floor - number(stack.height()) * HIGH / 100 - 12;
            if (broad() || i == stacks.size() - 1) {
                labels.put(stack.total() + words.of(stack), x, y, TOTAL, false);
            }
            if ((stacks.size() - 1 - i) % step == 0) {
                labels.put(stack.period(), x, floor + 36, TICK, broad() || i == stacks.size() - 1);
            }
        }
    }

    /** The names beside the parts of the last column, or where the last has no such part above each other, moved apart upwards. */
    private void names(Sheet sheet, double x, double floor) {
        List<Segment> last = stacked.stacks().getLast().segments();
        double free = floor + 10;
        for (int i = 0; i < stacked.parts().size(); i++) {
            int part = i + 1;
            Hand hand = new Hand(23, Ink.ofSeries(i), true);
            List<String> lines = Wrapping.lines(stacked.parts().get(i).label(), hand, NAMES - 30.0, 2);
            double wanted = last.stream()
                    .filter(segment -> segment.part() == part)
                    .findFirst()
                    .map(segment -> floor
                            - (number(segment.from()) + number(segment.length()) / 2) * HIGH / 100
                            + 8
                            + 14.0 * (lines.size() - 1))
                    .orElse(free);
            double baseline = Math.min(wanted, free);
            for (int j = lines.size() - 1; j >= 0; j--) {
                sheet.words(lines.get(j), x, baseline - 28.0 * (lines.size() - 1 - j), hand, Anchor.START);
            }
            free = baseline - 28.0 * lines.size() - 8;
        }
    }

    private double half(double right) {
        double share = broad() ? 0.31 : 0.4;
        return Math.min(140, (right - Sheet.MARGIN - edge()) / stacked.stacks().size() * share);
    }

    /** The room left of the columns for the numbers of the scale. */
    private double edge() {
        return broad()
                ? 0
                : stacked.scale().stream()
                                .mapToDouble(tick -> TICK.width(tick.text()))
                                .max()
                                .orElse(0)
                        + 20;
    }

    private double middle(Stack stack, double right) {
        double left = Sheet.MARGIN + edge();
        double step = (right - left) / stacked.stacks().size();
        return left + step / 2 + number(stack.at()) * (right - left - step) / 100;
    }
}
