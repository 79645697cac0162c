package dev.standfirst.site.view;

import dev.standfirst.check.model.ComparedFact;
import dev.standfirst.check.model.Headroom;
import dev.standfirst.prose.format.QuantityFormat;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers and ranges in few letters, for the labels of lines and charts. */
final class BriefNumbers {
    /** The significant digits of a gap, and of money that is compared. */
    private static final int DIGITS = 3;

    private final Language language;

    BriefNumbers(Language language) {
        this.language = language;
    }

    /** A number in few letters: {@code $5.09bn}, {@code 92.7%}. */
    String number(Rational number, Unit unit) {
        return language.brief(QuantityFormat.words(Hedge.BARE, shortened(number, unit), unit));
    }

    /** A range in few letters: {@code $5.45bn to $5.55bn}, {@code over 90%}, {@code 5,700 to under 6,000}. */
    String range(Interval range, Unit unit) {
        Optional<Rational> low = range.low().end();
        Optional<Rational> high = range.high().end();
        boolean both = low.isPresent() && high.isPresent() && range.asPoint().isEmpty();
        if (!both || (low.get().signum() == 0 && !range.low().isClosed())) {
            return range.asPoint()
                    .map(point -> number(point, unit))
                    .orElseGet(() -> language.brief(QuantityFormat.words(Quantity.within(range, unit))));
        }
        String from = number(low.get(), unit);
        String to = number(high.get(), unit);
        return from.equals(to)
                ? from
                : language.range(
                        from, (range.high() instanceof Bound.Open && language.isEnglish() ? "under " : "") + to);
    }

    /** A range in words: {@code between $5.45 billion and $5.55 billion}, {@code over 90 per cent}. */
    String inWords(Interval range, Unit unit) {
        Optional<Rational> point = range.asPoint();
        return language.figures(
                point.isPresent()
                        ? QuantityFormat.words(Hedge.BARE, shortened(point.get(), unit), unit)
                        : QuantityFormat.words(Quantity.within(range, unit)));
    }

    /** What is known of a number, as many digits as are known: {@code $5.09 billion}. */
    String known(Interval range, Rational number, Unit unit) {
        Rational shown = shortened(number, unit);
        return language.figures(
                range.contains(shown)
                        ? QuantityFormat.words(Quantity.within(range, unit), number)
                        : QuantityFormat.words(Hedge.BARE, shown, unit));
    }

    /** What is {@link #known} in few letters. */
    String brief(String words) {
        return language.isEnglish() ? language.shortened(words) : words;
    }

    /** How far a number that was said is from one that is known: {@code $413 million too high}, {@code 2.7 percentage points too low}. */
    String apart(Rational said, Rational known, Unit unit, ComparedFact.Basis basis, boolean atLeast) {
        Rational distance = said.minus(known);
        Rational size = unit instanceof Unit.Count && distance.isWhole() ? distance.abs() : significant(distance.abs());
        Unit shown = unit instanceof Unit.Percent ? Unit.PERCENTAGE_POINTS : unit;
        boolean more = distance.signum() > 0;
        String way = unit instanceof Unit.Duration
                ? more ? "long" : "short"
                : basis == ComparedFact.Basis.SIZE ? more ? "much" : "little" : more ? "high" : "low";
        String gap = language.text("proof.too-" + way, language.figures(QuantityFormat.words(Hedge.BARE, size, shown)));
        return atLeast ? language.text("proof.at-least", gap) : gap;
    }

    /** A limit of a headroom with all its digits. */
    String exact(Headroom room, Rational number) {
        return language.figures(room.exact(number));
    }

    private static Rational shortened(Rational number, Unit unit) {
        return unit instanceof Unit.Money ? significant(number) : number;
    }

    private static Rational significant(Rational number) {
        BigDecimal digits = number.toDecimal(34);
        int integers = digits.precision() - digits.scale();
        return number.signum() == 0 ? number : Rational.of(number.rounded(DIGITS - integers, RoundingMode.HALF_EVEN));
    }
}
