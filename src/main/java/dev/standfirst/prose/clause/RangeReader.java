package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.Currencies;
import dev.standfirst.prose.lexicon.DirectionWords;
import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.number.NumberReader;
import dev.standfirst.prose.number.NumberToken;
import dev.standfirst.prose.number.UnitReader;
import dev.standfirst.prose.period.PeriodReader;
import dev.standfirst.prose.token.LinkedTokens;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Optional;

/** Reads two numbers that are one range, or the two levels of one change. */
public final class RangeReader {
    private final Tokens tokens;
    private final LinkedTokens links;
    private final NumberReader numbers;
    private final UnitReader units;
    private final PeriodReader dates;
    private final DirectionReader directions;

    public RangeReader(
            Tokens tokens,
            LinkedTokens links,
            NumberReader numbers,
            UnitReader units,
            PeriodReader dates,
            DirectionReader directions) {
        this.tokens = tokens;
        this.links = links;
        this.numbers = numbers;
        this.units = units;
        this.dates = dates;
        this.directions = directions;
    }

    /**
     * A range found.
     *
     * @param from its first token
     * @param to past its last
     * @param numberFrom the first token of its first number
     * @param numberTo past the last of its second
     * @param kind what kind of quantity it is
     * @param unit what both ends count
     * @param form how it is put
     * @param numbers from one end to the other, both included
     * @param duty whether it must be bound
     */
    public record Range(
            int from,
            int to,
            int numberFrom,
            int numberTo,
            Kind kind,
            Unit unit,
            Form form,
            Interval numbers,
            BindingRule duty) {}

    /** 'between 5 and 6 million', '5 to 6 per cent', '£5–6m'. After a direction word 'from a to b' is two levels. */
    public Optional<Range> range(NumberToken first, UnitReader.Found unit) {
        int from = unit.from();
        boolean between = from > 0 && tokens.get(from - 1).is("between");
        boolean opened = from > 0 && tokens.get(from - 1).is("from");
        int joint = unit.to();
        if (joint + 1 >= tokens.size()) {
            return Optional.empty();
        }
        boolean dash = tokens.get(joint).is("–") || (tokens.get(joint).is("-") && first.digits());
        boolean or = tokens.get(joint).is("or") && isRough(first, joint);
        boolean joined = between
                ? tokens.get(joint).is("and")
                : or || tokens.get(joint).is("to") || tokens.get(joint).is("through") || dash;
        boolean by = tokens.is(from - 1, "by") || tokens.is(from - 1, "of");
        boolean levels =
                directions.hasWordBefore(from) || (opened && DirectionWords.MOVES.contains(tokens.word(from - 2)));
        if (!joined || (levels && !between && !dash && !by && !or)) {
            return Optional.empty();
        }
        int start = afterCurrency(joint + 1);
        if (dash && first.digits() && !tokens.isNumber(start)) {
            return Optional.empty();
        }
        Optional<NumberToken> second = start < tokens.size() ? numbers.at(start) : Optional.empty();
        if (second.isEmpty()
                || second.get().form() != first.form()
                || links.isValue(start) != links.isValue(first.from())
                || (!links.isValue(start) && dates.at(start).isPresent())) {
            return Optional.empty();
        }
        UnitReader.Found last = units.of(second.get(), joint).unit();
        boolean firstBare = unit.kind() == Kind.COUNT && unit.unit().equals(Unit.NUMBER);
        boolean lastBare = last.kind() == Kind.COUNT && last.unit().equals(Unit.NUMBER);
        if (!firstBare && !lastBare && !serve(unit.unit(), last.unit())) {
            return Optional.empty();
        }
        Unit shared = firstBare || last.kind() != Kind.COUNT ? last.unit() : unit.unit();
        Kind kind = firstBare || last.kind() != Kind.COUNT ? last.kind() : unit.kind();
        Rational low = first.value();
        if (second.get().scaled() && !first.scaled()) {
            Rational digitsOfSecond = second.get().value();
            Rational scaled = low.times(scaleOf(second.get()));
            low = scaled.compareTo(digitsOfSecond) <= 0 ? scaled : low;
        }
        Rational a = low.times(firstBare ? last.factor() : unit.factor());
        Rational b = second.get().value().times(last.kind() == Kind.COUNT ? unit.factor() : last.factor());
        if (a.isAbove(b)) {
            return Optional.empty();
        }
        if (by && tokens.is(joint, "to") && directions.hasWordBefore(from) && isLevel(a, b, unit, last, lastBare)) {
            return Optional.empty();
        }
        int begin = between || opened ? from - 1 : from;
        BindingRule duty = or ? second.get().duty(shared, first.form(), Hedge.BARE) : BindingRule.MUST_BIND;
        return Optional.of(new Range(
                begin,
                last.to(),
                first.from(),
                second.get().to(),
                kind,
                shared,
                first.form(),
                Interval.closed(a, b),
                duty));
    }

    /** Past the currency before a number: '£', 'US$', 'USD'. */
    private int afterCurrency(int index) {
        return Currencies.BEFORE
                .startingAt(tokens, index)
                .map(PhraseTable.Match::to)
                .orElseGet(() -> Currencies.SIGNS.containsKey(tokens.word(index)) ? index + 1 : index);
    }

    /** 'two or three per cent', '20 or 30 people': whole numbers that are neighbours, and nothing between them but 'or'. */
    private boolean isRough(NumberToken first, int joint) {
        Optional<NumberToken> second = numbers.at(joint + 1);
        if (joint != first.to()
                || second.isEmpty()
                || first.scaled()
                || !first.value().isWhole()) {
            return false;
        }
        Rational from = first.value();
        Rational to =
                second.get().scaled() ? from.plus(Rational.ONE) : second.get().value();
        return second.get().digits() == first.digits()
                && to.isAbove(from)
                && to.minus(from).compareTo(step(from)) <= 0;
    }

    /** Ten from ten on, a hundred from a hundred on: how far neighbours among rough numbers lie apart. */
    private static Rational step(Rational number) {
        Rational step = Rational.ONE;
        while (number.dividedBy(step.times(Rational.of(10))).isWhole() && number.signum() > 0) {
            step = step.times(Rational.of(10));
        }
        return step;
    }

    /** Whether the units of two numbers may be one range's: of one kind, money of one currency; '£5 to £10 an hour' says 'an hour' of both. */
    private static boolean serve(Unit first, Unit last) {
        if (last instanceof Unit.Rate(Unit of, String _) && !(first instanceof Unit.Rate)) {
            return first.equals(of);
        }
        return first.getClass() == last.getClass() && (!(first instanceof Unit.Money) || first.equals(last));
    }

    /** Whether 'fell by a to b' ends at a level: 'by 32 % to 118,882', 'by £30m to £240m', 'by 1,200 to 8,300'; not 'by 5 to 6 per cent'. */
    private static boolean isLevel(
            Rational a, Rational b, UnitReader.Found first, UnitReader.Found last, boolean lastBare) {
        boolean far = b.isAbove(a.times(Rational.of(2)));
        boolean firstBare = first.kind() == Kind.COUNT && first.unit().equals(Unit.NUMBER);
        boolean mixed = lastBare && !firstBare && first.kind() != Kind.COUNT;
        boolean alike = first.kind() == Kind.MONEY && last.kind() == Kind.MONEY;
        return mixed || (far && (alike || (firstBare && lastBare)));
    }

    /** 'rose from 5 to 6 per cent', 'fell from 6 to 5 million': what ends the second level serves the first too. */
    public Optional<UnitReader.Measured> firstLevel(NumberToken first, UnitReader.Found unit) {
        boolean bare = unit.kind() == Kind.COUNT && unit.unit().equals(Unit.NUMBER) && unit.to() == first.to();
        if (!bare || !tokens.is(first.from() - 1, "from") || !tokens.is(first.to(), "to") || first.scaled()) {
            return Optional.empty();
        }
        // The second level may be in a link of its own, which ends what the first may take in.
        int end = tokens.size();
        tokens.endNowhere();
        Optional<UnitReader.Measured> level = secondLevel(first.to() + 1).flatMap(second -> firstLevel(first, second));
        tokens.endAt(end);
        return level;
    }

    private Optional<NumberToken> secondLevel(int index) {
        return numbers.at(index)
                .filter(second ->
                        second.form() == Form.NUMBER && dates.at(index).isEmpty());
    }

    private Optional<UnitReader.Measured> firstLevel(NumberToken first, NumberToken second) {
        UnitReader.Found last = units.of(second, first.to() + 1).unit();
        boolean shares = last.kind() == Kind.PERCENT || last.kind() == Kind.PERCENTAGE_POINTS;
        boolean scaled = second.scaled() && first.value().isBelow(Rational.of(1000)) && first.digits();
        if (!shares && !scaled) {
            return Optional.empty();
        }
        Rational scale = scaled ? scaleOf(second) : Rational.ONE;
        var core = new NumberToken(
                first.from(),
                first.to(),
                first.value().times(scale),
                first.place().times(scale),
                first.whole() && !scaled,
                first.form(),
                first.digits(),
                scaled);
        Kind kind = shares ? last.kind() : Kind.COUNT;
        Unit shared = shares ? last.unit() : Unit.NUMBER;
        return Optional.of(new UnitReader.Measured(
                core,
                new UnitReader.Found(first.from(), first.to(), kind, shared, shares ? last.factor() : Rational.ONE)));
    }

    private static Rational scaleOf(NumberToken core) {
        Rational value = core.value().abs();
        int exponent = 0;
        for (int power : new int[] {12, 9, 6, 3, 2}) {
            if (exponent == 0 && value.compareTo(Rational.powerOfTen(power)) >= 0) {
                exponent = power;
            }
        }
        return Rational.powerOfTen(exponent);
    }
}
