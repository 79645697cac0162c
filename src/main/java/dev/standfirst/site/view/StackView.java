package dev.standfirst.site.view;

import dev.standfirst.check.model.Inserts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.Series.Point;
import dev.standfirst.fact.model.Status;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.GroupModels.Group;
import dev.standfirst.site.model.GroupModels.Part;
import dev.standfirst.site.model.GroupModels.Segment;
import dev.standfirst.site.model.GroupModels.Stack;
import dev.standfirst.site.model.GroupModels.Stacked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes columns of several series, the parts of a whole on top of each other. */
final class StackView {
    private final Language language;
    private final List<Fact> facts;
    private final List<Series> series;
    /** Of each series the values for part of a period. */
    private final List<Set<Point>> parts;

    /**
     * @param facts series of one unit, none with a value below zero
     */
    StackView(Language language, List<Fact> facts) {
        this.language = language;
        this.facts = facts;
        this.series = facts.stream()
                .map(fact -> ((FactValue.OfSeries) fact.value()).series())
                .toList();
        this.parts = series.stream().map(SeriesModels::parts).toList();
    }

    /**
     * The columns.
     *
     * @param lines the same series as lines, from which their table and sources are taken
     */
    Stacked of(Group lines) {
        List<Period> all = GroupView.periods(series);
        List<Period> periods = all.subList(lines.earlier(), all.size());
        List<Rational> totals = periods.stream().map(this::total).toList();
        Scale scale = Scale.over(totals);
        var stacks = new ArrayList<Stack>();
        for (int i = 0; i < periods.size(); i++) {
            stacks.add(stack(periods.get(i), totals.get(i), scale, periods));
        }
        return new Stacked(
                lines.title(),
                lines.unit(),
                facts.stream()
                        .map(fact -> new Part(fact.label(), Route.fact(fact.id())))
                        .toList(),
                stacks,
                lines.rows(),
                lines.earlier(),
                scale.ticks(number -> new BriefNumbers(language)
                        .number(number, series.getFirst().unit())),
                lines.sources());
    }

    private Rational total(Period period) {
        return series.stream()
                .flatMap(each -> each.at(period).stream())
                .map(point -> Scale.of(point.quantity().range()))
                .reduce(Rational.ZERO, Rational::plus);
    }

    private Stack stack(Period period, Rational total, Scale scale, List<Period> periods) {
        var segments = new ArrayList<Segment>();
        Rational from = Rational.ZERO;
        boolean open = false;
        for (int i = 0; i < series.size(); i++) {
            Optional<Point> point = series.get(i).at(period);
            Rational value =
                    point.map(each -> Scale.of(each.quantity().range())).orElse(Rational.ZERO);
            open |= point.filter(each -> each.statuses().contains(Status.PROVISIONAL))
                            .isPresent()
                    || point.filter(parts.get(i)::contains).isPresent();
            if (value.signum() > 0) {
                segments.add(new Segment(
                        i + 1,
                        Scale.written(scale.place(from)),
                        Scale.written(scale.place(value)),
                        point.flatMap(each -> Inserts.words(each.value()))
                                .map(language::figures)
                                .orElse("")));
            }
            from = from.plus(value);
        }
        return new Stack(
                language.period(period),
                sum(period, total),
                Scale.written(GroupView.place(period, periods)),
                Scale.written(scale.place(total)),
                segments,
                open,
                series.stream().anyMatch(each -> each.at(period).isEmpty()));
    }

    /** The total as readers read it: the one value itself where there is one alone. */
    private String sum(Period period, Rational total) {
        List<Point> points =
                series.stream().flatMap(each -> each.at(period).stream()).toList();
        Quantity all = points.getFirst().quantity().withRange(Interval.point(total));
        FactValue.OfQuantity shown = points.size() == 1 ? points.getFirst().value() : new FactValue.OfQuantity(all);
        return language.figures(Inserts.words(shown).orElseThrow());
    }
}
