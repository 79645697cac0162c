package dev.standfirst.prose.number;

import dev.standfirst.prose.lexicon.Currencies;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.token.Token;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads whole and decimal numbers with their scales: '26,000', '£4bn', 'twenty-six thousand', '4 thousand 3 hundred and 21'. */
public final class CardinalReader {
    /** Beyond this a row of scale words is not a number. */
    private static final Rational LARGEST = Rational.powerOfTen(36);

    private static final int LARGEST_EXPONENT = 99;

    private final Tokens at;

    CardinalReader(Tokens tokens) {
        this.at = tokens;
    }

    /**
     * A number found.
     *
     * @param core the number
     * @param scale the power of ten of its last scale word from a thousand on, 0 when it ends in none
     * @param and the last 'and' within it, −1 when it has none
     */
    record Found(NumberToken core, int scale, int and) {}

    /** The number that starts at a token, read as far as it goes, yet not past {@code limit} (exclusive). */
    @Nullable
    Found read(int index, int limit) {
        if (!at.isNumber(index)) {
            return words(index, limit);
        }
        Found spaced = mixedDigits(index, limit);
        return spaced != null ? spaced : digits(index);
    }

    // ------------------------------------------------------------------ digits

    private Found digits(int index) {
        NumberToken core = power(digitsAlone(index));
        if (core.form() == Form.PROPORTION) {
            return new Found(core, 0, -1);
        }
        int to = core.to();
        if (hasSuffix(core)) {
            int scale = NumberWords.SUFFIXES.getOrDefault(at.word(to), 0);
            return new Found(core.times(scale, to + 1), scale, -1);
        }
        int hyphened = at.isHyphen(to) && at.isGlued(to) && at.isGlued(to + 1)
                ? NumberWords.SCALES.getOrDefault(at.word(to + 1), 0)
                : 0;
        if (hyphened > 2) {
            return new Found(core.times(hyphened, to + 2), hyphened, -1);
        }
        core = core.upTo(at.pastOdd(to));
        int scale = 0;
        while (NumberWords.SCALES.containsKey(at.word(core.to()))
                && core.value().abs().isBelow(LARGEST)) {
            int exponent = NumberWords.SCALES.getOrDefault(at.word(core.to()), 0);
            scale = exponent == 2 ? scale : exponent;
            core = core.times(exponent, core.to() + 1);
        }
        core = withSetOffScale(core);
        Integer dozen = NumberWords.DOZENS.get(at.word(core.to()));
        if (dozen != null) {
            Rational value = core.value().times(Rational.of(dozen));
            core = new NumberToken(
                    index, core.to() + 1, value, Rational.ONE, value.isWhole(), Form.NUMBER, true, false);
        }
        return new Found(core, scale, -1);
    }

    /** '12,658 (thousand)', '12,658—thousand—': a scale that brackets or dashes set off. */
    private NumberToken withSetOffScale(NumberToken core) {
        int sign = core.to();
        String closing = at.is(sign, "(") ? ")" : at.is(sign, "—") || at.is(sign, "–") ? at.word(sign) : "";
        Integer scale = closing.isEmpty() ? null : NumberWords.SCALES.get(at.word(sign + 1));
        return scale == null || !at.is(sign + 2, closing) ? core : core.times(scale, sign + 3);
    }

    private NumberToken digitsAlone(int index) {
        Token token = at.get(index);
        Rational value = token.number();
        if (token.decimals() == 0 && !value.isWhole()) {
            return new NumberToken(index, index + 1, value, value, false, Form.PROPORTION, true, false);
        }
        if (token.decimals() > 0) {
            Rational place = Rational.powerOfTen(-token.decimals());
            return new NumberToken(index, index + 1, value, place, false, Form.NUMBER, true, false);
        }
        BigDecimal stripped = value.abs().toDecimal(34).stripTrailingZeros();
        int scale = Math.min(0, stripped.scale());
        boolean whole = token.decimals() == 0 && (stripped.signum() == 0 || stripped.scale() >= 0);
        return new NumberToken(index, index + 1, value, Rational.powerOfTen(-scale), whole, Form.NUMBER, true, false);
    }

    /** A suffix touches its number, or is one that can mean nothing else: '£4 bn', '2.33 k', '1.6 M', '£5 m'. */
    private boolean hasSuffix(NumberToken core) {
        int to = core.to();
        if (!at.isWord(to) || !NumberWords.SUFFIXES.containsKey(at.word(to))) {
            return false;
        }
        if (at.isGlued(to + 1) && at.isNumber(to + 1)) {
            return false;
        }
        boolean alone = at.word(to).length() > 1
                || (at.is(to, "k") && !at.get(to).capital())
                || (at.is(to, "m") && (at.get(to).capital() || Currencies.SIGNS.containsKey(at.word(core.from() - 1))));
        return at.isGlued(to) || alone;
    }

    /** Powers: '1.3x10^6', '12.32e+14', '1.1^23'. */
    private NumberToken power(NumberToken base) {
        int i = base.to();
        if (at.is(i, "^") && at.isGlued(i)) {
            return raised(base, base.value(), i + 1, base.value().abs().isBelow(Rational.powerOfTen(9)), true);
        }
        boolean times = (at.is(i, "x") || at.is(i, "×"))
                && at.isNumber(i + 1)
                && at.get(i + 1).number().equals(Rational.of(10))
                && at.is(i + 2, "^");
        if (times) {
            return raised(base, Rational.of(10), i + 3, true, false);
        }
        return isExponent(at, i) ? raised(base, Rational.of(10), i + 1, true, false) : base;
    }

    /** The 'e' of '1e6' and '12e-2'; 'the 7E7' is an aircraft. */
    public static boolean isExponent(Tokens tokens, int index) {
        boolean signed = tokens.is(index + 1, "+") || tokens.isHyphen(index + 1);
        int digits = signed ? index + 2 : index + 1;
        return tokens.is(index, "e")
                && tokens.isGlued(index)
                && tokens.isGlued(index + 1)
                && tokens.isGlued(digits)
                && tokens.isNumber(digits)
                && tokens.get(digits).digits() <= 2
                && (signed || !tokens.get(index).capital());
    }

    private NumberToken raised(NumberToken base, Rational radix, int from, boolean possible, boolean itself) {
        int i = from;
        boolean minus = false;
        while (at.isGlued(i) && i < from + 4 && (at.is(i, "+") || at.isHyphen(i))) {
            minus = at.isHyphen(i) != minus;
            i++;
        }
        boolean whole = at.isNumber(i) && at.isGlued(i) && at.get(i).number().isWhole();
        if (!whole || !possible || at.get(i).number().isAbove(Rational.of(LARGEST_EXPONENT))) {
            return base;
        }
        int exponent = at.get(i).number().numerator().intValueExact();
        Rational factor = Rational.ONE;
        for (int n = 0; n < exponent; n++) {
            factor = factor.times(radix);
        }
        if (minus && factor.signum() == 0) {
            return base;
        }
        Rational scale = minus ? Rational.ONE.dividedBy(factor) : factor;
        Rational value = itself ? scale : base.value().times(scale);
        Rational place = itself ? value.abs() : base.place().times(scale);
        return new NumberToken(base.from(), i + 1, value, place, false, Form.NUMBER, true, true);
    }

    // ------------------------------------------------------------------ words

    /** '4 thousand 3 hundred and 21': digits in the places of number words, two scales at least; null for other numbers. */
    private @Nullable Found mixedDigits(int index, int limit) {
        boolean starts = at.get(index).decimals() == 0 && NumberWords.SCALES.containsKey(at.word(index + 1));
        if (!starts) {
            return null;
        }
        int next = index + 2;
        boolean continues = (at.isNumber(next) && NumberWords.SCALES.containsKey(at.word(next + 1)))
                || (at.is(next, "and") && at.is(index + 1, "hundred"));
        return continues ? new Run(limit, true).read(index) : null;
    }

    private @Nullable Found words(int index, int limit) {
        return new Run(limit, false).read(index);
    }

    /** One run of number words. */
    private final class Run {
        private final int limit;
        private final boolean withDigits;
        private Rational total = Rational.ZERO;
        private Rational added = Rational.ZERO;
        private Rational group = Rational.ZERO;
        private int last = 100;
        private int lastScale = Integer.MAX_VALUE;
        private int scale;
        private int and = -1;
        private boolean any;
        private boolean scaled;
        private boolean digits;

        Run(int limit, boolean withDigits) {
            this.limit = limit;
            this.withDigits = withDigits;
        }

        @Nullable
        Found read(int index) {
            int i = index;
            boolean article = (at.is(i, "a") || at.is(i, "an")) && (isScale(i + 1) || isDozen(i + 1));
            boolean bare = isScale(i) && isScale(i + 1);
            if (article || bare) {
                group = Rational.ONE;
                last = 1;
                any = true;
                i = article ? i + 1 : i;
            }
            for (int next = step(i); next > i; next = step(i)) {
                i = next;
            }
            int odd = at.pastOdd(i);
            while (any && odd > i && isScale(odd) && total.isBelow(LARGEST) && group.isBelow(LARGEST)) {
                odd = step(odd);
                i = odd;
            }
            i = any ? Math.max(i, odd) : i;
            return any ? ended(index, i) : null;
        }

        private boolean isScale(int i) {
            return i < limit && NumberWords.SCALES.containsKey(at.word(i));
        }

        private boolean isDozen(int i) {
            return i < limit && NumberWords.DOZENS.containsKey(at.word(i));
        }

        /** Takes the next word, and gives the token past it; the same token when the number has ended. */
        private int step(int i) {
            if (i >= limit) {
                return i;
            }
            int number = unit(i);
            if (number >= 0 && fits(number) && !beginsAnother(i)) {
                group = group.plus(Rational.of(number));
                last = number;
                any = true;
                digits |= at.isNumber(i);
                return pastHyphen(i + 1, number);
            }
            if (isScale(i) && any && total.isBelow(LARGEST) && group.isBelow(LARGEST)) {
                scaled = true;
                take(NumberWords.SCALES.getOrDefault(at.word(i), 0));
                return i + 1;
            }
            if (isDozen(i) && any && !scaled && last != 12) {
                group = group.times(Rational.of(NumberWords.DOZENS.getOrDefault(at.word(i), 12)));
                last = 12;
                return i + 1;
            }
            boolean joins = at.is(i, "and")
                    && scaled
                    && i + 1 < limit
                    && unit(i + 1) >= 0
                    && fits(unit(i + 1))
                    && !beginsAnother(i + 1);
            if (joins) {
                and = i;
                return i + 1;
            }
            return i;
        }

        /** '3 hundred and 2 hundred', 'two thousand and five thousand': the second has a scale that is not below the first's. */
        private boolean beginsAnother(int index) {
            if (!scaled) {
                return false;
            }
            boolean hundred = group.compareTo(Rational.of(100)) >= 0;
            int i = index;
            while (i < limit && (unit(i) >= 0 || at.is(i, "hundred") || (at.isHyphen(i) && at.isGlued(i)))) {
                if (at.is(i, "hundred") && hundred) {
                    return true;
                }
                i++;
            }
            int scaleAfter = isScale(i) ? NumberWords.SCALES.getOrDefault(at.word(i), 0) : 0;
            return scaleAfter > 2 && scaleAfter >= lastScale;
        }

        /** The number below a thousand that a token gives, −1 for none. */
        private int unit(int i) {
            if (at.isNumber(i)) {
                Token token = at.get(i);
                boolean usable = withDigits
                        && token.decimals() == 0
                        && token.number().isWhole()
                        && token.number().isBelow(Rational.of(1000));
                return usable ? token.number().numerator().intValueExact() : -1;
            }
            return at.isWord(i) ? NumberWords.NUMBERS.getOrDefault(at.word(i), -1) : -1;
        }

        private void take(int exponent) {
            if (exponent == 2) {
                group = group.signum() == 0 ? added.times(Rational.of(100)) : group.times(Rational.of(100));
                if (last == 0) {
                    total = total.minus(added);
                    added = Rational.ZERO;
                }
                last = 100;
                scale = 0;
                return;
            }
            Rational factor = Rational.powerOfTen(exponent);
            if (group.signum() == 0) {
                total = total.minus(added);
                added = added.times(factor);
            } else {
                added = group.times(factor);
            }
            total = total.plus(added);
            group = Rational.ZERO;
            last = 100;
            lastScale = exponent;
            scale = exponent;
        }

        /** Whether a number word may follow another in one number: 'twenty six', 'hundred six', not 'six six'. */
        private boolean fits(int next) {
            if (last >= 100) {
                return group.signum() == 0 || next < 100;
            }
            return last >= 20 && last % 10 == 0 && next < 10 && next > 0;
        }

        private int pastHyphen(int i, int number) {
            boolean joined = at.isHyphen(i)
                    && at.isGlued(i)
                    && number >= 20
                    && number < 100
                    && number % 10 == 0
                    && i + 1 < limit
                    && NumberWords.NUMBERS.getOrDefault(at.word(i + 1), 10) < 10;
            return joined ? i + 1 : i;
        }

        private Found ended(int index, int to) {
            Rational value = total.plus(group);
            int ending = group.signum() == 0 && lastScale != Integer.MAX_VALUE ? scale : 0;
            Found decimal = point(index, to, value);
            if (decimal != null) {
                return decimal;
            }
            BigDecimal stripped = value.toDecimal(60).stripTrailingZeros();
            Rational place = value.signum() == 0 ? Rational.ONE : Rational.powerOfTen(-Math.min(0, stripped.scale()));
            boolean whole = value.signum() == 0 || stripped.scale() >= 0;
            return new Found(new NumberToken(index, to, value, place, whole, Form.NUMBER, digits, scaled), ending, and);
        }

        /** The decimals of 'two hundred point seventy-one' and 'nine point nought four', and a scale after them. */
        private @Nullable Found point(int index, int to, Rational whole) {
            if (!at.is(to, "point") || digits) {
                return null;
            }
            Rational value = whole;
            Rational place = Rational.ONE;
            int i = to + 1;
            while (i < limit && i < to + 35) {
                int digit = NumberWords.NUMBERS.getOrDefault(at.word(i), -1);
                if (digit < 0 || (digit >= 10 && place.isBelow(Rational.ONE))) {
                    break;
                }
                int next = pastHyphen(i + 1, digit);
                int unit = digit >= 20 && digit < 100 ? NumberWords.NUMBERS.getOrDefault(at.word(next), 0) : 0;
                boolean two = unit > 0 && unit < 10;
                place = place.times(Rational.of(1, digit < 10 ? 10 : 100));
                value = value.plus(place.times(Rational.of(two ? digit + unit : digit)));
                i = two ? next + 1 : i + 1;
            }
            if (i == to + 1) {
                return null;
            }
            var core = new NumberToken(index, i, value, place, false, Form.NUMBER, false, true);
            int exponent = i < limit ? NumberWords.SCALES.getOrDefault(at.word(i), 0) : 0;
            return exponent > 0 ? new Found(core.times(exponent, i + 1), exponent, -1) : new Found(core, 0, -1);
        }
    }
}
