package dev.standfirst.prose.number;

import dev.standfirst.prose.lexicon.Measures;
import dev.standfirst.prose.lexicon.NounWords;
import dev.standfirst.prose.lexicon.RateWords;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Optional;

/** Reads times and measures that are parts of one, or one and a part: 'half an hour', 'a mile and a half', 'two hours and a quarter'. */
public final class DurationParts {
    private DurationParts() {}

    /** 'a year and a half', 'a mile and a quarter': the article counts one. */
    static boolean isOneAndAPart(Tokens at, int index) {
        boolean measure = isOne(at, index) || (isArticle(at, index) && Measures.isMeasure(at.word(index + 1)));
        return measure && pastPart(at, index + 2) > index + 2;
    }

    /** 'a year', 'an hour'. */
    public static boolean isOne(Tokens at, int index) {
        return isArticle(at, index) && Measures.TIMES.contains(at.word(index + 1));
    }

    /** 'a percentage point'. */
    public static boolean isOnePoint(Tokens at, int index) {
        return isArticle(at, index) && at.is(index + 1, "percentage") && at.is(index + 2, "point");
    }

    /** The one that an article counts. */
    public static NumberToken one(int article) {
        return new NumberToken(article, article + 1, Rational.ONE, Rational.ONE, true, Form.NUMBER, false, false);
    }

    /** 'half an hour', 'three quarters of an hour', 'half-hour'; not 'half the year'. A part of a time is a time. */
    static Optional<UnitReader.Measured> of(Tokens at, NumberToken core) {
        if (core.form() != Form.PROPORTION) {
            return Optional.empty();
        }
        int start = pastHyphen(at, core.to());
        int of = at.is(start, "of") ? start + 1 : start;
        boolean article = isArticle(at, of);
        int noun = article ? pastHyphen(at, of + 1) : of;
        boolean plain = article || (of == start && start > core.to());
        if (!plain || !Measures.TIMES.contains(at.word(noun)) || at.is(noun, "second")) {
            return Optional.empty();
        }
        var part = new NumberToken(
                core.from(), noun + 1, core.value(), core.place(), false, Form.NUMBER, core.digits(), false);
        var unit = new UnitReader.Found(
                part.from(), part.to(), Kind.DURATION, new Unit.Duration(at.word(noun)), Rational.ONE);
        return Optional.of(new UnitReader.Measured(part, unit));
    }

    /** 'two hours and a half', 'two miles and a half': the part is of the same. What was not measured, or has no part after it, stays as it is. */
    static UnitReader.Measured added(Tokens at, UnitReader.Measured whole) {
        UnitReader.Found unit = whole.unit();
        boolean measured = unit.unit() instanceof Unit.Duration
                || (unit.unit() instanceof Unit.Count(String noun) && Measures.isMeasure(noun));
        int past = measured ? pastPart(at, unit.to()) : unit.to();
        if (past == unit.to()) {
            return whole;
        }
        NumberToken core = whole.core();
        Rational part = Rational.of(1, at.is(past - 1, "half") ? 2 : 4);
        var sum = new NumberToken(
                core.from(), past, core.value().plus(part), part, false, core.form(), core.digits(), core.scaled());
        return new UnitReader.Measured(
                sum, new UnitReader.Found(unit.from(), past, unit.kind(), unit.unit(), unit.factor()));
    }

    /**
     * '8 minutes 3 seconds', 'two years and 5 months': the smaller part is added, where one unit is always so many of the other. What is no
     * time, or has no such part after it, stays as it is.
     */
    static UnitReader.Measured withSmaller(Tokens at, UnitReader.Measured whole, NumberReader numbers) {
        int start = whole.unit().to();
        int next = at.is(start, "and") ? start + 1 : start;
        if (!(whole.unit().unit() instanceof Unit.Duration(String noun)) || !at.has(next)) {
            return whole;
        }
        Optional<NumberToken> part = numbers.at(next)
                .filter(found -> found.form() == Form.NUMBER
                        && found.digits() == whole.core().digits());
        int past = part.map(NumberToken::to).orElse(next);
        String smaller = Measures.SHORT_TIMES.getOrDefault(at.word(past), Measures.singular(at.word(past)));
        Optional<Rational> factor = part.filter(_ -> !at.isHyphen(past)).flatMap(_ -> Measures.howMany(smaller, noun));
        if (factor.isEmpty() || !part.get().value().isBelow(factor.get())) {
            return whole;
        }
        NumberToken core = whole.core();
        Rational value = core.value().times(factor.get()).plus(part.get().value());
        var sum = new NumberToken(
                core.from(), past + 1, value, part.get().place(), true, core.form(), core.digits(), core.scaled());
        var unit = new UnitReader.Found(
                whole.unit().from(), past + 1, Kind.DURATION, new Unit.Duration(smaller), Rational.ONE);
        return new UnitReader.Measured(sum, unit);
    }

    /** Whether a token parts the longer unit of a time from the shorter: '8 minutes | 3 seconds'. */
    public static boolean isDivided(Tokens at, int index) {
        int number = at.is(index, "and") ? index + 1 : index;
        return Measures.isTime(at.word(index - 1))
                && at.isNumber(number)
                && Measures.isTime(at.word(number + 1))
                && Measures.seconds(Measures.singular(at.word(number + 1)))
                        < Measures.seconds(Measures.singular(at.word(index - 1)));
    }

    /** Past the 'and a half' or 'and a quarter' at a token; the same token where none is there, or it is a part of something else. */
    private static int pastPart(Tokens at, int index) {
        boolean part = at.is(index, "and")
                && at.is(index + 1, "a")
                && (at.is(index + 2, "half") || at.is(index + 2, "quarter"));
        int next = index + 3;
        boolean more = at.isHyphen(next) || at.is(next, "of") || at.is(next, "a") || at.is(next, "the");
        boolean noun = at.isWord(next)
                && !NounWords.STOPS.contains(at.word(next))
                && !RateWords.WHEN.contains(at.word(next))
                && !Measures.EXTENTS.contains(at.word(next));
        return part && !more && !noun ? next : index;
    }

    private static int pastHyphen(Tokens at, int index) {
        return at.isHyphen(index) && at.isGlued(index) ? index + 1 : index;
    }

    private static boolean isArticle(Tokens at, int index) {
        return at.is(index, "a") || at.is(index, "an");
    }
}
