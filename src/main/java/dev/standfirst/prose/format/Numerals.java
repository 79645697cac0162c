package dev.standfirst.prose.format;

import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers in digits, as British newspapers do: separators, at most one scale word, no more digits than are known or needed. */
final class Numerals {
    private static final Rational MILLION = Rational.of(1_000_000);
    private static final int LONGEST = 4;

    private Numerals() {}

    /** A number of at least zero, rounded to what a reader needs; exact where that takes few digits. */
    static String of(Rational number, Unit unit) {
        int exponent = scale(number, unit);
        Rational scaled = number.dividedBy(Rational.powerOfTen(exponent));
        int decimals = decimals(scaled, exponent > 0, unit);
        boolean pence = unit instanceof Unit.Money && exponent == 0 && decimals == 2 && !number.isWhole();
        BigDecimal digits = pence ? scaled.rounded(decimals, RoundingMode.HALF_EVEN) : rounded(scaled, decimals);
        return grouped(digits) + word(exponent);
    }

    /** Whether a number is written with a scale word. */
    static boolean isScaled(Rational number, Unit unit) {
        return scale(number, unit) > 0;
    }

    /** A number of at least zero in digits alone, whatever its size. */
    static String inFull(Rational number) {
        return grouped(trim(number.toDecimal(34)));
    }

    /** A number of at least zero to just so many decimals, zeros too. */
    static String toPlace(Rational number, int decimals) {
        return grouped(number.rounded(decimals, RoundingMode.HALF_EVEN));
    }

    /** One end of a range, at least zero, with all the digits that {@link #down} or {@link #up} has left it. */
    static String end(Rational number, Unit unit) {
        int exponent = scale(number, unit);
        Rational scaled = number.dividedBy(Rational.powerOfTen(exponent));
        return grouped(trim(scaled.toDecimal(34))) + word(exponent);
    }

    /** Whether a number has no more than four decimals. */
    static boolean isShort(Rational number) {
        BigDecimal exact = number.toDecimal(34).stripTrailingZeros();
        return Rational.of(exact).equals(number) && exact.scale() <= LONGEST;
    }

    /** A number of at least zero, rounded to so many decimals before its scale word. */
    static String of(Rational number, Unit unit, int decimals) {
        int exponent = scale(number, unit);
        Rational scaled = number.dividedBy(Rational.powerOfTen(exponent));
        return grouped(trim(scaled.rounded(decimals, RoundingMode.HALF_EVEN))) + word(exponent);
    }

    /** The number that {@link #of(Rational, Unit)} shows. */
    static Rational shown(Rational number, Unit unit) {
        Rational power = Rational.powerOfTen(scale(number, unit));
        Rational scaled = number.dividedBy(power);
        return Rational.of(scaled.rounded(decimals(scaled, !power.equals(Rational.ONE), unit), RoundingMode.HALF_EVEN))
                .times(power);
    }

    /** The number that {@link #of(Rational, Unit, int)} shows. */
    static Rational shown(Rational number, Unit unit, int decimals) {
        Rational power = Rational.powerOfTen(scale(number, unit));
        return Rational.of(number.dividedBy(power).rounded(decimals, RoundingMode.HALF_EVEN))
                .times(power);
    }

    /** The decimals that a number is shown with: all of a short one, else one, or two significant digits of a small one. */
    private static int decimals(Rational number, boolean scaled, Unit unit) {
        BigDecimal exact = number.toDecimal(34).stripTrailingZeros();
        int most = unit instanceof Unit.Rate ? LONGEST + 1 : scaled || unit instanceof Unit.Money ? LONGEST : 1;
        boolean ends = Rational.of(exact).equals(number);
        if (ends && exact.scale() <= most) {
            boolean pence = exact.scale() == 1 && !scaled && unit instanceof Unit.Money;
            return pence ? 2 : Math.max(0, exact.scale());
        }
        if (number.compareTo(Rational.ONE) >= 0) {
            return scaled || unit instanceof Unit.Money || unit instanceof Unit.Rate ? 2 : 1;
        }
        int leading = Math.max(0, exact.scale() - exact.precision());
        return leading + 2;
    }

    /** A number as it was written, to the same last digit: {@code 1.60} keeps its zero. */
    static String asWritten(WrittenNumber written, Unit unit) {
        Rational number = QuantityFormat.inUnit(written.value(), unit);
        Rational place = QuantityFormat.inUnit(written.place(), unit);
        int exponent = scale(number.abs(), unit);
        Rational step = place.dividedBy(Rational.powerOfTen(exponent));
        BigDecimal stepDigits = step.toDecimal(34).stripTrailingZeros();
        Rational scaled = number.abs().dividedBy(Rational.powerOfTen(exponent));
        BigDecimal exact = scaled.toDecimal(34).stripTrailingZeros();
        int decimals = Math.max(Math.max(0, stepDigits.scale()), Math.max(0, exact.scale()));
        String sign = number.signum() < 0 ? "−" : "";
        return sign
                + sign(unit)
                + grouped(scaled.rounded(Math.min(decimals, 12), RoundingMode.HALF_EVEN))
                + word(exponent);
    }

    /** The power of ten of the scale word: from a million on, where it leaves few decimals. */
    private static int scale(Rational number, Unit unit) {
        if (number.isBelow(MILLION) || unit.isHundredths() || unit instanceof Unit.Ratio) {
            return 0;
        }
        for (int exponent : new int[] {12, 9, 6}) {
            if (number.compareTo(Rational.powerOfTen(exponent)) >= 0) {
                BigDecimal scaled = number.dividedBy(Rational.powerOfTen(exponent))
                        .toDecimal(34)
                        .stripTrailingZeros();
                boolean shortEnough = scaled.scale() <= LONGEST || unit instanceof Unit.Money;
                return shortEnough ? exponent : 0;
            }
        }
        return 0;
    }

    private static String word(int exponent) {
        return switch (exponent) {
            case 6 -> " million";
            case 9 -> " billion";
            case 12 -> " trillion";
            default -> "";
        };
    }

    /** A number to so many decimals; a rounded one keeps its zeros, which say how far it is known: 35.0 for 35.02. */
    private static BigDecimal rounded(Rational number, int decimals) {
        BigDecimal digits = number.rounded(decimals, RoundingMode.HALF_EVEN);
        return Rational.of(digits).equals(number) ? trim(digits) : digits;
    }

    private static BigDecimal trim(BigDecimal digits) {
        BigDecimal stripped = digits.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Digits with a comma between thousands; four digits have one too. */
    private static String grouped(BigDecimal digits) {
        String plain = digits.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        var grouped = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(whole.charAt(i));
        }
        return grouped.append(point < 0 ? "" : plain.substring(point)).toString();
    }

    /** The number at or below a bound that is written with few digits, three of them where it is below one. */
    static Rational down(Rational number, Unit unit) {
        return rounded(number, unit, RoundingMode.FLOOR);
    }

    /** The number at or above a bound that is written with few digits. */
    static Rational up(Rational number, Unit unit) {
        return rounded(number, unit, RoundingMode.CEILING);
    }

    private static Rational rounded(Rational number, Unit unit, RoundingMode mode) {
        Rational shown = QuantityFormat.inUnit(number, unit);
        int exponent = scale(shown.abs(), unit);
        Rational scaled = shown.dividedBy(Rational.powerOfTen(exponent));
        if (isShort(scaled.abs())) {
            return number;
        }
        boolean small = scaled.abs().isBelow(Rational.ONE);
        int decimals = decimals(scaled.abs(), exponent > 0, unit) + (small ? 1 : 0);
        Rational result = Rational.of(scaled.rounded(decimals, mode)).times(Rational.powerOfTen(exponent));
        return unit.isHundredths() ? result.dividedBy(Rational.of(100)) : result;
    }

    /** The sign before a sum of money, and before one for each of something; empty where a currency has no sign of its own. */
    static String sign(Unit unit) {
        return switch (unit) {
            case Unit.Money(String currency) ->
                switch (currency) {
                    case "GBP" -> "£";
                    case "USD" -> "$";
                    case "EUR" -> "€";
                    case "JPY" -> "¥";
                    default -> "";
                };
            case Unit.Rate(Unit of, String per) when !isExchange(per) -> sign(of);
            default -> "";
        };
    }

    /** Whether a rate is one of exchange: it is per a currency. */
    static boolean isExchange(String per) {
        return Unit.isCurrency(per);
    }

    /** The name of a currency in a rate, in the singular; its code where it has no plain name. */
    static String currency(String code) {
        return switch (code) {
            case "GBP" -> "pound";
            case "USD" -> "dollar";
            case "EUR" -> "euro";
            default -> code;
        };
    }
}
