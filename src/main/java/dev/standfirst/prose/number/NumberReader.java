package dev.standfirst.prose.number;

import dev.standfirst.prose.lexicon.BaseWords;
import dev.standfirst.prose.lexicon.DirectionWords;
import dev.standfirst.prose.lexicon.HedgeWords;
import dev.standfirst.prose.lexicon.NounWords;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Rational;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a text: cardinals, fractions and mixed numbers, proportions. */
public final class NumberReader {
    private static final Rational DOZEN = Rational.of(12);

    /** Words after 'a quarter' that make it three months. */
    private static final Set<String> WHEN = Set.of("ago", "earlier", "later");

    private final Tokens at;
    private final CardinalReader cardinals;
    private final ProportionReader proportions;

    public NumberReader(Tokens tokens) {
        this.at = tokens;
        this.cardinals = new CardinalReader(tokens);
        this.proportions = new ProportionReader(tokens, cardinals);
    }

    /** The number that starts at a token, in digits or words. */
    public Optional<NumberToken> at(int index) {
        NumberToken leading = at.isNumber(index) ? null : part(index);
        if (leading != null) {
            return Optional.of(leading);
        }
        CardinalReader.Found found = cardinals.read(index, at.size());
        if (found == null) {
            return DurationParts.isOneAndAPart(at, index) ? Optional.of(DurationParts.one(index)) : Optional.empty();
        }
        return Optional.of(whole(found));
    }

    /**
     * The token past 'two million and one half', which some take for two and a half million; the token itself where there is no such
     * number. 'Two million and a half' is the usual way to say the latter.
     */
    public int pastAmbiguous(int index) {
        CardinalReader.Found found = cardinals.read(index, at.size());
        if (found == null
                || found.core().digits()
                || NumberWords.SCALES.getOrDefault(at.word(found.and() - 1), 0) < 3) {
            return index;
        }
        int to = found.core().to();
        Denominator part = denominator(at.isHyphen(to) ? to + 1 : to);
        CardinalReader.Found above = cardinals.read(found.and() + 1, to);
        if (part == null || part.plural() || above == null || !isFraction(above.core(), part)) {
            return index;
        }
        return NumberWords.SCALES.containsKey(at.word(part.to())) ? part.to() + 1 : part.to();
    }

    /** The number at a token that is digits or a word for a number; not one that opens otherwise, as 'half a million' does. */
    public static Optional<NumberToken> counted(Tokens tokens, int index) {
        return tokens.isNumber(index) || NumberWords.NUMBERS.containsKey(tokens.word(index))
                ? new NumberReader(tokens).at(index)
                : Optional.empty();
    }

    private NumberToken whole(CardinalReader.Found found) {
        NumberToken core = found.core();
        NumberToken part = core.form() == Form.PROPORTION ? core : proportions.slashed(core);
        if (part != null) {
            NumberToken scaled = scaledPart(part.from(), part.to(), part.value());
            return scaled == null ? part : scaled;
        }
        NumberToken fraction = fraction(found);
        if (fraction != null) {
            return fraction;
        }
        NumberToken mixed = mixed(found);
        return mixed != null ? mixed : proportions.outOf(core);
    }

    // ------------------------------------------------------------------ fractions

    /**
     * A denominator in words.
     *
     * @param value what it divides by
     * @param to past its last token
     * @param plural whether it is in the plural
     */
    private record Denominator(Rational value, int to, boolean plural) {}

    /** 'thirds', 'quarter', 'twenty-firsts', 'twenty fifths', 'trillionth'. */
    private @Nullable Denominator denominator(int index) {
        String word = at.word(index);
        Denominator simple = simple(index);
        if (simple != null) {
            return simple;
        }
        if (NumberWords.SCALES.containsKey(at.word(index + 1))) {
            return scaledDenominator(index);
        }
        int tens = NumberWords.NUMBERS.getOrDefault(word, 0);
        int next = at.isHyphen(index + 1) ? index + 2 : index + 1;
        Denominator unit = tens >= 20 && tens < 100 && tens % 10 == 0 ? simple(next) : null;
        if (unit == null && tens >= 20) {
            boolean first = at.is(next, "first") || at.is(next, "firsts") || at.is(next, "seconds");
            int last = at.is(next, "seconds") ? 2 : 1;
            return first
                    ? new Denominator(
                            Rational.of(tens + last), next + 1, at.word(next).endsWith("s"))
                    : null;
        }
        boolean fits = unit != null
                && unit.value().isBelow(Rational.of(10))
                && !at.word(next).startsWith("quarter");
        return unit != null && fits
                ? new Denominator(unit.value().plus(Rational.of(tens)), unit.to(), unit.plural())
                : null;
    }

    /** 'one hundred fifth', 'one thousand fifths'. */
    private @Nullable Denominator scaledDenominator(int index) {
        int count = NumberWords.NUMBERS.getOrDefault(at.word(index), 0);
        int scale = NumberWords.SCALES.getOrDefault(at.word(index + 1), 0);
        Denominator unit = simple(index + 2);
        if (count == 0
                || unit == null
                || !unit.value().isBelow(Rational.of(100))
                || at.word(index + 2).startsWith("half")) {
            return null;
        }
        Rational value = Rational.of(count).times(Rational.powerOfTen(scale)).plus(unit.value());
        return new Denominator(value, unit.to(), unit.plural());
    }

    private @Nullable Denominator simple(int index) {
        String word = at.word(index);
        boolean plural = word.endsWith("s");
        String singular = plural ? word.substring(0, word.length() - 1) : word;
        Integer part = NumberWords.PARTS.get(singular);
        if (part != null) {
            return new Denominator(Rational.of(part), index + 1, plural);
        }
        Integer scale = NumberWords.SCALE_PARTS.get(singular);
        return scale == null ? null : new Denominator(Rational.powerOfTen(scale), index + 1, plural);
    }

    /** 'half', 'a third', 'a quarter', 'half a million', 'quarter million'; 'a third man' is an ordinal. */
    private @Nullable NumberToken part(int index) {
        boolean article = at.is(index, "a");
        int from = article ? index + 1 : index;
        Denominator part = denominator(from);
        if (part == null || part.plural()) {
            return null;
        }
        NumberToken scaled = scaledPart(index, part.to(), Rational.ONE.dividedBy(part.value()));
        if (scaled != null && part.value().isBelow(Rational.of(5))) {
            return scaled;
        }
        boolean half = part.value().equals(Rational.of(2));
        boolean quarter = part.value().equals(Rational.of(4)) && at.is(from, "quarter");
        if (quarter && article && WHEN.contains(at.word(part.to()))) {
            return null;
        }
        if (!half && !(article && (quarter || !nounFollows(part.to()) || isAmount(index)))) {
            return null;
        }
        Rational value = Rational.ONE.dividedBy(part.value());
        return new NumberToken(index, part.to(), value, value, false, Form.PROPORTION, false, false);
    }

    /** 'Fell by a third overall', 'only a third voted', 'nearly a fifth think': what is before asks for an amount. */
    private boolean isAmount(int index) {
        return at.is(index - 1, "by")
                || at.is(index - 1, "only")
                || at.is(index - 1, "just")
                || HedgeWords.BEFORE.endingAt(at, index).isPresent();
    }

    private boolean nounFollows(int index) {
        return at.isWord(index)
                && !NounWords.STOPS.contains(at.word(index))
                && !BaseWords.COMPARED.contains(at.word(index))
                && !DirectionWords.AFTER.contains(at.word(index));
    }

    /** '… of a million', '… a million', '… million', '… a dozen' after a fraction. */
    private @Nullable NumberToken scaledPart(int from, int index, Rational part) {
        int start = at.isHyphen(index) && at.isGlued(index) ? index + 1 : index;
        int i = at.is(start, "of") ? start + 1 : start;
        if (at.is(i, "a")) {
            i = at.isHyphen(i + 1) ? i + 2 : i + 1;
        } else if (i > start) {
            return null;
        }
        Integer scale = NumberWords.SCALES.get(at.word(i));
        if (scale != null) {
            Rational value = part.times(Rational.powerOfTen(scale));
            return new NumberToken(from, i + 1, value, place(value, scale), false, Form.NUMBER, false, true);
        }
        if (at.is(i, "dozen")) {
            Rational value = part.times(Rational.of(12));
            return new NumberToken(from, i + 1, value, Rational.ONE, value.isWhole(), Form.NUMBER, false, false);
        }
        return null;
    }

    /** A fraction of a scale is known to its own size: 'half a million' to half a million, 'three quarters of a billion' to a quarter. */
    private static Rational place(Rational value, int scale) {
        return value.min(Rational.powerOfTen(scale));
    }

    /** 'two-thirds', 'three quarters', 'three twenty-firsts', 'one hundred thirty fifths', 'three quarters billion'. */
    private @Nullable NumberToken fraction(CardinalReader.Found found) {
        NumberToken core = found.core();
        if (!core.value().isWhole()) {
            return null;
        }
        int last = NumberWords.SCALES.containsKey(at.word(core.to() - 1)) ? core.to() - 2 : core.to() - 1;
        boolean joins = last > core.from()
                && (last < core.to() - 1 || NumberWords.NUMBERS.getOrDefault(at.word(last), 0) >= 20)
                && !at.isHyphen(core.to());
        Denominator joined = joins ? denominator(last) : null;
        if (joined != null && joined.plural() && found.and() < last - 1) {
            CardinalReader.Found shorter = cardinals.read(core.from(), last);
            if (shorter != null && shorter.core().to() == last) {
                return proportion(shorter.core(), joined);
            }
        }
        Denominator part = denominator(at.isHyphen(core.to()) ? core.to() + 1 : core.to());
        if (part == null || !isFraction(core, part)) {
            return null;
        }
        if (found.and() >= 0) {
            return split(found, part);
        }
        NumberToken scaled = scaledPart(core.from(), part.to(), core.value().dividedBy(part.value()));
        return scaled != null ? scaled : proportion(core, part);
    }

    private boolean isFraction(NumberToken core, Denominator part) {
        boolean one = core.value().equals(Rational.ONE);
        boolean half = part.value().equals(Rational.of(2));
        boolean digits = core.digits() && part.value().compareTo(Rational.of(1000)) >= 0;
        boolean times = core.value().equals(Rational.of(2)) && part.value().equals(Rational.of(4));
        return !digits && !times && (part.plural() != one || (half && one));
    }

    private static NumberToken proportion(NumberToken core, Denominator part) {
        return core.proportion(core.from(), part.to(), core.value().dividedBy(part.value()));
    }

    /** 'one hundred and thirty and two fifths' is 130 and two fifths: the last 'and' parts the whole from the fraction. */
    private @Nullable NumberToken split(CardinalReader.Found found, Denominator part) {
        NumberToken core = found.core();
        CardinalReader.Found whole = cardinals.read(core.from(), found.and());
        CardinalReader.Found numerator = cardinals.read(found.and() + 1, core.to());
        if (whole == null || numerator == null) {
            return null;
        }
        return added(whole, numerator.core().value().dividedBy(part.value()), part.to());
    }

    /** 'two and a half million', '3 and a quarter', 'forty two and a third', '3 million and a half', '2 1/4', 'one billion and a half million', 'a dozen and a half'. */
    private @Nullable NumberToken mixed(CardinalReader.Found found) {
        NumberToken core = found.core();
        if (!core.value().isWhole()) {
            return null;
        }
        int next = core.to();
        if (core.digits() && at.isNumber(next)) {
            NumberToken part = partInDigits(next);
            return part == null || core.scaled() ? null : added(found, part.value(), part.to());
        }
        if (at.isHyphen(next)
                && at.is(next + 1, "and")
                && at.isHyphen(next + 2)
                && at.is(next + 3, "a")
                && at.isHyphen(next + 4)) {
            return andAPart(found, next + 5);
        }
        if (!at.is(next, "and")) {
            return null;
        }
        return at.is(next + 1, "a") ? andAPart(found, next + 2) : andParts(found, next + 1);
    }

    /** '1/4' or '¼', with a space before it or not. */
    private @Nullable NumberToken partInDigits(int index) {
        CardinalReader.Found found = cardinals.read(index, index + 1);
        if (found == null || found.core().form() == Form.PROPORTION) {
            return found == null ? null : found.core();
        }
        return at.isGlued(index) ? null : proportions.slashed(found.core());
    }

    /** '… and a half', '… and a third'; not '… and a third man'. */
    private @Nullable NumberToken andAPart(CardinalReader.Found whole, int index) {
        Denominator part = denominator(index);
        if (part == null || part.plural()) {
            return null;
        }
        boolean sure = at.is(index, "half") || at.is(index, "quarter");
        boolean fraction = sure || NumberWords.SCALES.containsKey(at.word(part.to())) || !nounFollows(part.to());
        return fraction ? added(whole, Rational.ONE.dividedBy(part.value()), part.to()) : null;
    }

    /** '… and two thirds', '… and one fourth'. */
    private @Nullable NumberToken andParts(CardinalReader.Found whole, int index) {
        CardinalReader.Found numerator = at.isNumber(index) ? null : cardinals.read(index, at.size());
        if (numerator == null || numerator.and() >= 0) {
            return null;
        }
        NumberToken above = numerator.core();
        Denominator part = denominator(at.isHyphen(above.to()) ? above.to() + 1 : above.to());
        if (part == null || !isFraction(above, part) || !above.value().isBelow(part.value())) {
            return null;
        }
        return added(whole, above.value().dividedBy(part.value()), part.to());
    }

    /** A whole and a part of it: the part is of the scale it names, else of the whole's. */
    private NumberToken added(CardinalReader.Found whole, Rational part, int to) {
        NumberToken core = whole.core();
        Integer scale = NumberWords.SCALES.get(at.word(to));
        int from = core.from();
        if (whole.scale() > 0) {
            Rational factor = Rational.powerOfTen(scale == null ? whole.scale() : scale);
            return mixedCore(
                    core,
                    from,
                    scale == null ? to : to + 1,
                    core.value().plus(part.times(factor)),
                    part.times(factor),
                    true);
        }
        if (scale == null && NumberWords.DOZENS.containsKey(at.word(core.to() - 1))) {
            return dozens(from, to, core.value().plus(part.times(DOZEN)), core.digits());
        }
        if (NumberWords.DOZENS.containsKey(at.word(to))) {
            return dozens(from, to + 1, core.value().plus(part).times(DOZEN), core.digits());
        }
        NumberToken sum = mixedCore(core, from, to, core.value().plus(part), part, core.scaled());
        return scale == null ? sum : sum.times(scale, to + 1);
    }

    /** 'a dozen and a half', 'two and a half dozen': a whole number of things is exactly that. */
    private static NumberToken dozens(int from, int to, Rational value, boolean digits) {
        return new NumberToken(from, to, value, Rational.ONE, value.isWhole(), Form.NUMBER, digits, false);
    }

    private static NumberToken mixedCore(
            NumberToken core, int from, int to, Rational value, Rational place, boolean scaled) {
        return new NumberToken(from, to, value, place, false, Form.NUMBER, core.digits(), scaled);
    }
}
