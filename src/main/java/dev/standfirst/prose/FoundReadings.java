package dev.standfirst.prose;

import dev.standfirst.prose.clause.RangeReader;
import dev.standfirst.prose.lexicon.MultipleWords;
import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.PartialDate;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.prose.number.HedgeRanges;
import dev.standfirst.prose.number.HedgeReader;
import dev.standfirst.prose.number.MagnitudeReader;
import dev.standfirst.prose.number.NumberToken;
import dev.standfirst.prose.number.OrdinalReader;
import dev.standfirst.prose.number.UnitReader;
import dev.standfirst.prose.token.LinkedTokens;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The readings of a text so far, in their order, and how those of quantities are made of what was found. */
final class FoundReadings {
    private final Tokens tokens;
    private final LinkedTokens links;
    private final HedgeRanges ranges;
    private final ReadingMaker made;
    private final List<Reading> readings = new ArrayList<>();

    /** The token past the last reading: what is before it is taken. */
    private int floor;

    FoundReadings(Tokens tokens, LinkedTokens links, HedgeRanges ranges, ReadingMaker made) {
        this.tokens = tokens;
        this.links = links;
        this.ranges = ranges;
        this.made = made;
    }

    List<Reading> list() {
        return readings;
    }

    int size() {
        return readings.size();
    }

    /** The token past the last reading. */
    int floor() {
        return floor;
    }

    /** Takes what is before a token. */
    void endAt(int past) {
        floor = past;
    }

    /** Adds a number whose value cannot be told, with the signs that touch it, and gives the token past it. */
    int addUnreadable(int index, int past) {
        int to = made.pastUnreadable(past);
        readings.add(made.unreadable(index, to));
        return to;
    }

    void add(int from, int to, PartialDate date) {
        readings.add(made.date(from, to, date));
    }

    void add(int index, MagnitudeReader.Found found) {
        readings.add(made.of(
                found.from(),
                found.to(),
                index,
                found.numberTo(),
                found.kind(),
                found.unit(),
                found.form(),
                found.hedge(),
                found.range(),
                found.range(),
                null,
                found.duty()));
    }

    void add(int index, OrdinalReader.Found found) {
        readings.add(made.of(
                index,
                found.to(),
                index,
                found.to(),
                Kind.ORDINAL,
                found.from(),
                Form.NUMBER,
                Hedge.EXACTLY,
                Interval.point(found.value()),
                Interval.point(found.value()),
                new WrittenNumber(found.value(), Rational.ONE, true),
                BindingRule.FREE));
    }

    void add(RangeReader.Range range) {
        readings.add(made.of(
                range.from(),
                range.to(),
                range.numberFrom(),
                range.numberTo(),
                range.kind(),
                range.unit(),
                range.form(),
                Hedge.BETWEEN,
                range.numbers(),
                range.numbers(),
                null,
                range.duty()));
    }

    /** Adds a number with its unit and hedge, and gives the token past it. */
    int add(NumberToken core, UnitReader.Found unit, Form form) {
        HedgeReader around = HedgeReader.around(tokens, unit.from(), unit.to());
        // The 'c' of '90 per c2' is the end of one reading, and no 'circa' for the next.
        HedgeReader hedges = around.from() < floor ? new HedgeReader(Hedge.BARE, unit.from(), unit.to()) : around;
        boolean whole = core.whole() && !unit.unit().isHundredths();
        var written = new WrittenNumber(
                core.value().times(unit.factor()), place(core, unit).times(unit.factor()), whole);
        Unit named = unit.unit();
        // More than 'halved' is a greater fall; more than 'half as many' is a higher level, as of any part.
        Form bounded = named.isHundredths()
                ? Form.NUMBER
                : form == Form.MULTIPLE && !MultipleWords.MULTIPLES.containsKey(tokens.word(core.from()))
                        ? Form.PROPORTION
                        : form;
        Optional<Reading> joined = joined(hedges.from(), core.from());
        readings.add(made.of(
                hedges.from(),
                hedges.to(),
                core.from(),
                core.to(),
                unit.kind(),
                named,
                form,
                hedges.hedge(),
                ranges.inner(hedges.hedge(), written, named, bounded),
                ranges.loose(hedges.hedge(), written, named, bounded),
                written,
                isTimeAgo(unit.unit(), hedges.to()) ? BindingRule.FREE : core.duty(unit.unit(), form, hedges.hedge())));
        joined.flatMap(first -> FloorAndCeiling.of(first, readings.getLast())).ifPresent(both -> {
            readings.removeLast();
            readings.removeLast();
            readings.add(both);
        });
        return hedges.to();
    }

    /** '12 months ago' says when. */
    private boolean isTimeAgo(Unit unit, int to) {
        return unit instanceof Unit.Duration && (tokens.is(to, "ago") || tokens.is(to, "earlier"));
    }

    /** The reading before, where only 'and' or 'but' is between it and a token. */
    private Optional<Reading> joined(int index, int number) {
        boolean joint = index > 1
                && floor == index - 1
                && links.edge(floor - 1) > number
                && (tokens.get(index - 1).is("and") || tokens.get(index - 1).is("but"));
        return joint && !readings.isEmpty() ? Optional.of(readings.getLast()) : Optional.empty();
    }

    /** Percentages are read to their last written digit: '90 per cent' to the unit, not to the ten. */
    private static Rational place(NumberToken core, UnitReader.Found unit) {
        if (!unit.unit().isHundredths()) {
            return core.place();
        }
        return core.form() == Form.PROPORTION
                ? core.placeOfPart()
                : core.place().min(Rational.ONE);
    }
}
