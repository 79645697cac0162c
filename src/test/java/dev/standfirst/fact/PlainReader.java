package dev.standfirst.fact;

import dev.standfirst.prose.Aspect;
import dev.standfirst.prose.Duty;
import dev.standfirst.prose.Form;
import dev.standfirst.prose.Hedge;
import dev.standfirst.prose.Kind;
import dev.standfirst.prose.Reading;
import dev.standfirst.prose.Written;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the few forms of quantity that the tests of this package write, so that they stand on nothing but this package. */
final class PlainReader implements QuantityReader {
    private static final Pattern FORM = Pattern.compile(
            "(?<hedge>nearly |up to |exactly |over )?(?<sign>[£$€]?)(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)"
                    + "(?<scale> million| billion)?(?: ?(?<unit>%|[A-Z]{3}/[A-Z]{3}|[A-Z]{3}|[a-z ]+))?");
    private static final Map<String, String> CURRENCIES = Map.of("£", "GBP", "$", "USD", "€", "EUR");
    private static final Map<String, Rational> SCALES =
            Map.of(" million", Rational.of(1_000_000), " billion", Rational.of(1_000_000_000));
    private static final Rational HALF = Rational.of(1, 2);
    private static final Rational TWENTIETH = Rational.of(1, 20);

    @Override
    public Optional<Reading> readWhole(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(reading(form)) : Optional.empty();
    }

    private static Reading reading(Matcher form) {
        Unit unit = unit(form);
        boolean hundredths = unit.equals(Unit.PERCENT) || unit.equals(Unit.PERCENTAGE_POINTS);
        Rational terms = hundredths ? Rational.of(1, 100) : Rational.ONE;
        Rational scale = SCALES.getOrDefault(group(form, "scale"), Rational.ONE).times(terms);
        String digits = form.group("number").replace(",", "");
        Rational value = Rational.of(digits).times(scale);
        Rational place = Rational.powerOfTen(hundredths ? Math.min(0, power(digits)) : power(digits))
                .times(scale);
        boolean whole = kind(unit) == Kind.COUNT && value.isWhole() && power(digits) == 0;
        Hedge hedge = hedge(group(form, "hedge"));
        Rational half = whole ? Rational.ZERO : place.times(HALF);
        Interval range = range(hedge, value, hundredths ? half : half.min(value.times(TWENTIETH)), place);
        int end = form.group("scale") == null ? form.end("number") : form.end("scale");
        return new Reading(
                0,
                form.end(),
                form.start("number"),
                end,
                0,
                kind(unit),
                unit,
                Form.NUMBER,
                hedge,
                Aspect.UNMARKED,
                Direction.NONE,
                range,
                range,
                Optional.of(new Written(value, place, whole)),
                Optional.empty(),
                Duty.MUST_BIND);
    }

    private static String group(Matcher form, String name) {
        String found = form.group(name);
        return found == null ? "" : found;
    }

    /** The power of ten of the last significant digit. */
    private static int power(String digits) {
        int point = digits.indexOf('.');
        if (point >= 0) {
            return point + 1 - digits.length();
        }
        int noughts = 0;
        while (noughts < digits.length() - 1 && digits.charAt(digits.length() - 1 - noughts) == '0') {
            noughts++;
        }
        return noughts;
    }

    private static Unit unit(Matcher form) {
        String sign = group(form, "sign");
        String words = group(form, "unit").strip();
        if (!sign.isEmpty()) {
            return new Unit.Money(CURRENCIES.getOrDefault(sign, ""));
        }
        return switch (words) {
            case "" -> Unit.NUMBER;
            case "%" -> Unit.PERCENT;
            case "percentage points" -> Unit.PERCENTAGE_POINTS;
            case "day", "days", "month", "months" -> new Unit.Duration(words.replaceAll("s$", ""));
            default -> currency(words);
        };
    }

    private static Unit currency(String words) {
        boolean rate = words.length() == 7 && words.charAt(3) == '/';
        if (rate) {
            return new Unit.Rate(new Unit.Money(words.substring(0, 3)), words.substring(4));
        }
        return words.length() == 3 ? new Unit.Money(words) : new Unit.Count(words);
    }

    private static Kind kind(Unit unit) {
        return switch (unit) {
            case Unit.Count _ -> Kind.COUNT;
            case Unit.Money _ -> Kind.MONEY;
            case Unit.Ratio _ -> Kind.RATIO;
            case Unit.Percent _ -> Kind.PERCENT;
            case Unit.PercentagePoints _ -> Kind.PERCENTAGE_POINTS;
            case Unit.Duration _ -> Kind.DURATION;
            case Unit.Rate _ -> Kind.RATE;
        };
    }

    private static Hedge hedge(String words) {
        return switch (words) {
            case "nearly " -> Hedge.NEARLY;
            case "up to " -> Hedge.AT_MOST;
            case "exactly " -> Hedge.EXACTLY;
            case "over " -> Hedge.OVER;
            default -> Hedge.BARE;
        };
    }

    private static Interval range(Hedge hedge, Rational value, Rational half, Rational place) {
        return switch (hedge) {
            case NEARLY ->
                Interval.closedOpen(value.minus(value.times(TWENTIETH).min(place)), value);
            case AT_MOST -> Interval.openClosed(Rational.ZERO, value);
            case EXACTLY -> Interval.point(value);
            case OVER -> Interval.above(value);
            default -> Interval.closed(value.minus(half), value.plus(half));
        };
    }
}
