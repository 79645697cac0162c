package dev.standfirst.prose.number;

import dev.standfirst.prose.lexicon.Currencies;
import dev.standfirst.prose.lexicon.NounWords;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.lexicon.VagueWords;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Optional;

/** Reads what names no number: 'dozens', 'tens of thousands', 'several hundred', 'most', 'a minority', 'the %'. */
public final class MagnitudeReader {
    private static final Rational HALF = Rational.of(1, 2);

    private final Tokens tokens;

    public MagnitudeReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A magnitude found.
     *
     * @param from its first token
     * @param numberTo past the last token of its own words
     * @param to past the last token of its unit
     * @param kind what kind of quantity it is
     * @param unit what it counts
     * @param form how it is put
     * @param hedge which way it is open
     * @param range where it lies
     * @param duty whether it must be bound
     */
    public record Found(
            int from,
            int numberTo,
            int to,
            Kind kind,
            Unit unit,
            Form form,
            Hedge hedge,
            Interval range,
            BindingRule duty) {}

    /** The magnitude that starts at a token. */
    public Optional<Found> at(int index) {
        if (isInDigits(tokens, index)) {
            return Optional.of(inDigits(index));
        }
        if (!tokens.canBegin(index, WordTriggers.MAGNITUDE)) {
            return Optional.empty();
        }
        if (tokens.is(index, "%")) {
            return Optional.of(new Found(
                    index,
                    index + 1,
                    index + 1,
                    Kind.PERCENT,
                    Unit.PERCENT,
                    Form.NUMBER,
                    Hedge.VAGUE,
                    Interval.ALL,
                    BindingRule.FREE));
        }
        return vague(index).or(() -> several(index)).or(() -> majority(index));
    }

    /** '1000s of people': as vague as 'thousands', and a figure. */
    public static boolean isInDigits(Tokens tokens, int index) {
        return tokens.isNumber(index)
                && tokens.is(index + 1, "s")
                && tokens.isGlued(index + 1)
                && tokens.is(index + 2, "of")
                && tokens.get(index).decimals() == 0
                && tokens.get(index).number().isAbove(Rational.ONE)
                && tokens.get(index)
                        .number()
                        .equals(Rational.powerOfTen(tokens.get(index).digits() - 1));
    }

    /** 'dozens of boats', 'tens of thousands', 'hundreds of millions of pounds': from the floor upwards. */
    private Optional<Found> vague(int index) {
        String word = tokens.word(index);
        Long own = VagueWords.VAGUE.get(word);
        int times = word.equals("tens") ? 10 : word.equals("hundreds") ? 100 : 0;
        Long scale = times > 0 && tokens.is(index + 1, "of") ? VagueWords.VAGUE.get(tokens.word(index + 2)) : null;
        if (scale != null && scale > times) {
            return Optional.of(
                    counted(index, index + 3, Rational.of(times).times(Rational.of(scale)), BindingRule.SHOULD_BIND));
        }
        return own == null
                ? Optional.empty()
                : Optional.of(counted(index, index + 1, Rational.of(own), BindingRule.SHOULD_BIND));
    }

    private Found inDigits(int index) {
        Rational floor = Rational.of(2).times(tokens.get(index).number());
        Long scale = VagueWords.SCALES.get(tokens.word(index + 3));
        return scale == null
                ? counted(index, index + 2, floor, BindingRule.MUST_BIND)
                : counted(index, index + 4, floor.times(Rational.of(scale)), BindingRule.MUST_BIND);
    }

    /** 'several hundred', 'a few thousand people', 'many millions': as vague as 'hundreds'. */
    private Optional<Found> several(int index) {
        if (!VagueWords.SEVERAL.contains(tokens.word(index))) {
            return Optional.empty();
        }
        Integer scale = NumberWords.SCALES.get(tokens.word(index + 1));
        boolean dozen = tokens.is(index + 1, "dozen");
        if (scale == null && !dozen) {
            return Optional.empty();
        }
        Integer more = scale == null ? null : NumberWords.SCALES.get(tokens.word(index + 2));
        int exponent = (scale == null ? 0 : scale) + (more == null ? 0 : more);
        int from = tokens.is(index - 1, "a") ? index - 1 : index;
        Rational floor = dozen ? Rational.of(24) : Rational.of(2).times(Rational.powerOfTen(exponent));
        return Optional.of(counted(from, more == null ? index + 2 : index + 3, floor, BindingRule.SHOULD_BIND));
    }

    /** With what is counted: 'of boats', 'of pounds', 'people'. */
    private Found counted(int from, int to, Rational floor, BindingRule duty) {
        Interval range = Interval.atLeast(floor);
        int noun = tokens.is(to, "of") ? to + 1 : to;
        Optional<PhraseTable.Match<String>> money = Currencies.NAMES.startingAt(tokens, noun);
        if (money.isPresent()) {
            return new Found(
                    from,
                    to,
                    money.get().to(),
                    Kind.MONEY,
                    new Unit.Money(MoneyReader.own(tokens, money.get().meaning(), noun)),
                    Form.NUMBER,
                    Hedge.VAGUE,
                    range,
                    duty);
        }
        for (int i = noun; i < noun + 3 && tokens.isWord(i) && !NounWords.STOPS.contains(tokens.word(i)); i++) {
            if (UnitReader.isNoun(tokens.word(i))) {
                return new Found(
                        from,
                        to,
                        i + 1,
                        Kind.COUNT,
                        new Unit.Count(tokens.word(i)),
                        Form.NUMBER,
                        Hedge.VAGUE,
                        range,
                        duty);
            }
        }
        return new Found(from, to, to, Kind.COUNT, Unit.NUMBER, Form.NUMBER, Hedge.VAGUE, range, duty);
    }

    /** 'most', 'a majority', 'a minority'; 'a majority of 80' is a number of seats. */
    private Optional<Found> majority(int index) {
        boolean under = tokens.is(index, "minority");
        boolean most = tokens.is(index, "most") && !isSuperlative(index);
        boolean majority = tokens.is(index, "majority")
                && !(tokens.isNumber(index + 1) || (tokens.is(index + 1, "of") && tokens.isNumber(index + 2)));
        if (!under && !most && !majority) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                tokens.is(index - 1, "a") ? index - 1 : index,
                index + 1,
                index + 1,
                Kind.RATIO,
                Unit.RATIO,
                Form.PROPORTION,
                under ? Hedge.UNDER : Hedge.OVER,
                under ? Interval.below(HALF) : Interval.above(HALF),
                most ? BindingRule.FREE : BindingRule.SHOULD_BIND));
    }

    private boolean isSuperlative(int index) {
        boolean after = tokens.is(index - 1, "the") || tokens.is(index - 1, "at");
        boolean whole = tokens.is(index + 1, "of") || UnitReader.isNoun(tokens.word(index + 1));
        return after || !whole;
    }
}
