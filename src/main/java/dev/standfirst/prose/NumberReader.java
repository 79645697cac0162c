package dev.standfirst.prose;

import dev.standfirst.quantity.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a text: digits with scales, spelled-out numbers, fractions. */
final class NumberReader {
    private final List<Token> tokens;

    NumberReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    private boolean is(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }

    private boolean isWord(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isWord();
    }

    /** The number that starts at a token, in digits or words. */
    Optional<Core> at(int index) {
        Optional<Core> mixed = half(index);
        if (mixed.isPresent()) {
            return mixed;
        }
        Core core = tokens.get(index).isNumber() ? digits(index) : spelled(index);
        if (core == null) {
            return part(index);
        }
        return Optional.of(fraction(scaled(andAHalf(core))));
    }

    /** 'half', 'a third', 'a quarter'; 'a third man' is an ordinal. */
    private Optional<Core> part(int index) {
        boolean article = is(index, "a");
        int part = article ? index + 1 : index;
        int denominator =
                isWord(part) ? Words.PARTS.getOrDefault(tokens.get(part).word(), 0) : 0;
        boolean fraction = denominator > 0
                && (denominator == 2 || (article && denominator < 100 && (denominator == 4 || !nounFollows(part))));
        if (!fraction) {
            return Optional.empty();
        }
        Rational value = Rational.of(1, denominator);
        return Optional.of(new Core(index, part + 1, value, value, false, Form.PROPORTION, false, false));
    }

    private boolean nounFollows(int part) {
        return isWord(part + 1) && !Words.STOPS.contains(tokens.get(part + 1).word());
    }

    private Core digits(int index) {
        Token token = tokens.get(index);
        Rational value = token.number();
        BigDecimal stripped = value.abs().toDecimal(34).stripTrailingZeros();
        int scale = token.decimals() > 0 ? token.decimals() : Math.min(0, stripped.scale());
        boolean whole = token.decimals() == 0 && (stripped.signum() == 0 || stripped.scale() >= 0);
        return new Core(index, index + 1, value, Rational.powerOfTen(-scale), whole, Form.NUMBER, true, false);
    }

    /** Scale words and suffixes: '4 million', '£4bn', '£4,000m', '4 hundred thousand'. */
    private Core scaled(Core number) {
        Core core = number;
        boolean suffix = core.to() < tokens.size()
                && core.digits()
                && tokens.get(core.to()).isWord()
                && Words.SUFFIXES.containsKey(tokens.get(core.to()).word())
                && (tokens.get(core.to()).glued()
                        || isLongSuffix(tokens.get(core.to()).word()));
        if (suffix) {
            return core.times(Words.SUFFIXES.getOrDefault(tokens.get(core.to()).word(), 0), core.to() + 1);
        }
        while (isWord(core.to())
                && Words.SCALES.containsKey(tokens.get(core.to()).word())
                && core.digits()) {
            core = core.times(Words.SCALES.getOrDefault(tokens.get(core.to()).word(), 0), core.to() + 1);
        }
        return core;
    }

    private static boolean isLongSuffix(String suffix) {
        return suffix.equals("bn") || suffix.equals("mn") || suffix.equals("tn");
    }

    /** 'two and a half', '3 and a half'. */
    private Core andAHalf(Core core) {
        boolean half = is(core.to(), "and")
                && is(core.to() + 1, "a")
                && (is(core.to() + 2, "half") || is(core.to() + 2, "quarter"));
        if (!half || core.form() != Form.NUMBER) {
            return core;
        }
        Rational part = Rational.of(1, is(core.to() + 2, "half") ? 2 : 4);
        var mixed = new Core(
                core.from(), core.to() + 3, core.value().plus(part), part, false, Form.NUMBER, core.digits(), false);
        return isWord(mixed.to())
                        && Words.SCALES.containsKey(tokens.get(mixed.to()).word())
                ? mixed.times(Words.SCALES.getOrDefault(tokens.get(mixed.to()).word(), 0), mixed.to() + 1)
                : mixed;
    }

    /** 'half a million', 'half a dozen', 'a quarter of a million'. */
    private Optional<Core> half(int index) {
        int next = index;
        if (is(next, "a")) {
            next++;
        }
        if (!is(next, "half") && !is(next, "quarter")) {
            return Optional.empty();
        }
        Rational part = Rational.of(1, is(next, "half") ? 2 : 4);
        int scale = next + 1;
        if (is(scale, "of")) {
            scale++;
        }
        if (is(scale, "a") && isWord(scale + 1)) {
            String word = tokens.get(scale + 1).word();
            if (Words.SCALES.containsKey(word)) {
                Rational factor = Rational.powerOfTen(Words.SCALES.get(word));
                Rational value = part.times(factor);
                return Optional.of(new Core(index, scale + 2, value, value, false, Form.NUMBER, false, true));
            }
            if (word.equals("dozen")) {
                Rational value = part.times(Rational.of(12));
                return Optional.of(new Core(index, scale + 2, value, Rational.ONE, true, Form.NUMBER, false, false));
            }
        }
        return Optional.empty();
    }

    /** 'twenty-six thousand four hundred and five', 'a million', 'one point five'. */
    private @Nullable Core spelled(int index) {
        int i = index;
        long group = 0;
        Rational total = Rational.ZERO;
        boolean any = false;
        boolean scaled = false;
        if ((is(i, "a") || is(i, "an"))
                && isWord(i + 1)
                && (Words.SCALES.containsKey(tokens.get(i + 1).word()) || is(i + 1, "dozen"))) {
            group = 1;
            any = true;
            i++;
            if (is(i, "dozen")) {
                return new Core(index, i + 1, Rational.of(12), Rational.ONE, true, Form.NUMBER, false, false);
            }
        }
        int last = 100;
        while (isWord(i)) {
            String word = tokens.get(i).word();
            Integer number = Words.NUMBERS.get(word);
            Integer scale = Words.SCALES.get(word);
            if (number != null && fits(last, number)) {
                group += number;
                last = number;
                any = true;
                i++;
                if (is(i, "-")
                        && tokens.get(i).glued()
                        && number >= 20
                        && isWord(i + 1)
                        && Words.NUMBERS.getOrDefault(tokens.get(i + 1).word(), 10) < 10) {
                    i++;
                }
            } else if (scale != null && any) {
                scaled = true;
                if (scale == 2) {
                    group *= 100;
                    last = 100;
                } else {
                    total = total.plus(Rational.of(group == 0 ? 1 : group).times(Rational.powerOfTen(scale)));
                    group = 0;
                    last = 100;
                }
                i++;
            } else if (word.equals("and")
                    && scaled
                    && isWord(i + 1)
                    && fits(last, Words.NUMBERS.getOrDefault(tokens.get(i + 1).word(), -1))) {
                i++;
            } else {
                break;
            }
        }
        if (!any) {
            return null;
        }
        Rational value = total.plus(Rational.of(group));
        BigDecimal stripped = value.toDecimal(34).stripTrailingZeros();
        return new Core(
                index,
                i,
                value,
                value.signum() == 0 ? Rational.ONE : Rational.powerOfTen(-Math.min(0, stripped.scale())),
                value.signum() == 0 || stripped.scale() >= 0,
                Form.NUMBER,
                false,
                scaled);
    }

    /** Whether a number word may follow another in one number: 'twenty six', 'hundred six', not 'six six'. */
    private static boolean fits(int last, int next) {
        return next >= 0 && (last >= 100 || (last >= 20 && last % 10 == 0 && next < 10 && next > 0));
    }

    /** 'two-thirds', 'three quarters', '9 tenths', 'one in five', '7 of 12', '7 out of 12', '3/4'. */
    private Core fraction(Core core) {
        int i = core.to();
        boolean hyphen = is(i, "-") && tokens.get(i).glued();
        int part = hyphen ? i + 1 : i;
        if (isWord(part) && !core.scaled() && core.value().isWhole()) {
            String word = tokens.get(part).word();
            Integer denominator = Words.PARTS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            boolean plural = word.endsWith("s");
            boolean one = core.value().equals(Rational.ONE);
            if (denominator != null && (plural != one || (word.equals("half") && one))) {
                return core.proportion(core.from(), part + 1, core.value().dividedBy(Rational.of(denominator)));
            }
        }
        int of = is(i, "in") ? i + 1 : is(i, "out") && is(i + 1, "of") ? i + 2 : is(i, "of") ? i + 1 : -1;
        if (of > 0 && of < tokens.size() && core.value().isWhole() && !core.scaled()) {
            if (is(i, "of") && is(of, "the")) {
                return core;
            }
            Optional<Core> whole = Optional.ofNullable(tokens.get(of).isNumber() ? digits(of) : spelled(of));
            boolean plausible = whole.isPresent()
                    && whole.get().value().isAbove(core.value())
                    && (!is(i, "in") || (whole.get().value().isBelow(Rational.of(1001)) && !isYear(whole.get())));
            if (plausible) {
                return core.proportion(
                        core.from(),
                        whole.get().to(),
                        core.value().dividedBy(whole.get().value()));
            }
        }
        return core;
    }

    private static boolean isYear(Core core) {
        return core.digits()
                && core.value().compareTo(Rational.of(1500)) >= 0
                && core.value().compareTo(Rational.of(2200)) <= 0;
    }
}
