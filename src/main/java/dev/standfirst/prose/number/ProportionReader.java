package dev.standfirst.prose.number;

import dev.standfirst.prose.lexicon.NounWords;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Rational;
import org.jspecify.annotations.Nullable;

/** Reads proportions of two whole numbers: '3/4', 'one in five', '7 out of 12', '1 over 3'. */
final class ProportionReader {
    private final Tokens at;
    private final CardinalReader cardinals;

    ProportionReader(Tokens tokens, CardinalReader cardinals) {
        this.at = tokens;
        this.cardinals = cardinals;
    }

    /** '3/4' in small and usual denominators; '9/11' and '2023/24' are none. */
    @Nullable
    NumberToken slashed(NumberToken core) {
        int i = core.to();
        boolean slash = (at.is(i, "/") || at.is(i, "⁄")) && at.isGlued(i) && at.isNumber(i + 1) && at.isGlued(i + 1);
        if (!slash || !core.whole() || core.scaled() || (at.is(i + 2, "/") && at.isGlued(i + 2))) {
            return null;
        }
        Rational below = at.get(i + 1).number();
        boolean usual = below.isWhole()
                && below.isAbove(core.value())
                && core.value().signum() > 0
                && (below.isBelow(Rational.of(11))
                        || NumberWords.SLASHED.contains(below.numerator().intValue()));
        return usual ? core.proportion(core.from(), i + 2, core.value().dividedBy(below)) : null;
    }

    /** 'one patient in three waited'; not 'one man in three boats', nor 'one death in 2023'. */
    private boolean isOneOfMany(NumberToken core) {
        int noun = core.to();
        boolean one = core.value().equals(Rational.ONE)
                && at.isWord(noun)
                && !NounWords.STOPS.contains(at.word(noun))
                && (!UnitReader.isNoun(at.word(noun)) || at.is(noun, "person"))
                && at.is(noun + 1, "in");
        CardinalReader.Found whole = one && at.has(noun + 2) ? cardinals.read(noun + 2, at.size()) : null;
        return whole != null
                && whole.core().value().isBelow(Rational.of(1000))
                && !whole.core().scaled()
                && (!UnitReader.isNoun(at.word(whole.core().to()))
                        || NounWords.DOES.contains(at.word(whole.core().to())));
    }

    /** 'one in five', 'one patient in five', '7 of 12', '7 out of 12', '1 over 3'. */
    NumberToken outOf(NumberToken core) {
        boolean hyphens = at.isHyphen(core.to()) && at.is(core.to() + 1, "in") && at.isHyphen(core.to() + 2);
        int i = hyphens ? core.to() + 1 : core.to();
        if (isOneOfMany(core)) {
            i++;
        }
        if (!core.value().isWhole() || core.scaled()) {
            return core;
        }
        boolean over = at.is(i, "over");
        boolean in = at.is(i, "in");
        int of = in || at.is(i, "of") || over ? i + 1 : at.is(i, "out") && at.is(i + 1, "of") ? i + 2 : -1;
        if (of < 0 || !at.has(of) || (at.is(i, "of") && at.is(of, "the"))) {
            return core;
        }
        of += hyphens || at.is(of, "every") ? 1 : 0;
        CardinalReader.Found whole = cardinals.read(of, at.size());
        if (whole == null) {
            return core;
        }
        Rational value = whole.core().value();
        boolean plausible = over
                ? value.signum() > 0
                        && value.isWhole()
                        && !at.isWord(whole.core().to())
                        && !isSign(whole.core().to())
                : value.isAbove(core.value()) && (!in || isChance(whole.core()));
        return plausible && !(at.is(i, "of") && isDated(core, whole.core()))
                ? core.proportion(core.from(), whole.core().to(), core.value().dividedBy(value))
                : core;
    }

    /** 'The 1,090 of 2022' are those of that year. */
    private boolean isDated(NumberToken core, NumberToken year) {
        return at.is(core.from() - 1, "the")
                && isYear(year)
                && !at.get(year.from()).grouped();
    }

    /** The whole of 'one in five', 'one in a million', '1 in 10,000'; '12 in 2023' is none. */
    private boolean isChance(NumberToken whole) {
        boolean grouped = whole.digits() && at.get(whole.from()).grouped();
        return (whole.value().isBelow(Rational.of(1001)) || grouped || (whole.scaled() && !whole.digits()))
                && (grouped || !isYear(whole));
    }

    private boolean isSign(int index) {
        return at.is(index, "%") || at.isHyphen(index) || at.is(index, "/");
    }

    private static boolean isYear(NumberToken core) {
        return core.digits()
                && core.value().compareTo(Rational.of(1500)) >= 0
                && core.value().compareTo(Rational.of(2200)) <= 0;
    }
}
