package dev.standfirst.prose.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.prose.ProseReader;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            over 90 per cent      | > 90 %            | more than 90 %                        | more than 90 %
            at least 90 per cent  | ≥ 90 %            | at least 90 %                         | at least 90 %
            under 12,658          | < 12,658          | less than 12,658                      | less than 12,658
            over 50 bp            | > 0.5 pp          | more than 0.5 pp                      | more than 0.5 pp
            about 35 per cent     | [33.25, 36.75] %  | between 33.25 % and 36.75 %           | 33.25 to 36.75 %
            nearly 6,000          | [5,700, 6,000)    | at least 5,700 and less than 6,000    | 5,700 to 6,000
            up to £4 billion      | (£0, £4 billion]  | more than £0 and at most £4 billion   | £0 to £4 billion
            12,658                | 12,658            | 12,658                                | 12,658
            0.36                  | [0.355, 0.365]    | between 0.355 and 0.365               | 0.355 to 0.365
            """)
    void anIntervalIsShownWithTheDigitsOfItsEnds(String words, String compact, String told, String ends) {
        Reading reading = new ProseReader().readWhole(words).orElseThrow();

        assertThat(QuantityFormat.compact(reading.range(), reading.unit())).isEqualTo(compact);
        assertThat(QuantityFormat.told(reading.range(), reading.unit())).isEqualTo(told);
        assertThat(QuantityFormat.ends(reading.range(), reading.unit())).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6.1 per cent               | 6.1 per cent
            3.0 per cent               | 3.0 per cent
            -12.5 per cent             | −12.5 per cent
            0 per cent                 | 0 per cent
            2 percentage points        | 2 percentage points
            50 bp                      | 0.50 percentage points
            about 35 per cent          | between 33.25 and 36.75 per cent
            36 to 37 per cent          | between 36 and 37 per cent
            0.36                       | between 0.355 and 0.365
            """)
    void aPercentageIsWrittenToItsLastKnownDigit(String words, String written) {
        Reading reading = new ProseReader().readWhole(words).orElseThrow();

        assertThat(QuantityFormat.words(Quantity.within(reading.range(), reading.unit())))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14.975, 14.985, 14.98      | 14.98                          | 14.98            | 14.98, give or take 0.005
            13.95, 14.05, 14           | 14.0                           | 14.0             | 14.0, give or take 0.05
            25500, 26500, 26000        | 26,000                         | 26,000           | 26,000, give or take 500
            1225, 1275, 1250           | 1,250                          | 1,250            | 1,250, give or take 25
            0.475, 0.525, 0.5          | 0.5                            | 0.5              | 0.5, give or take 0.025
            25.6, 25.8, 25.7           | 26                             | 26               | 25.7, give or take 0.1
            0.47, 0.49, 0.48           | 0.5                            | 0.5              | 0.48, give or take 0.01
            1.0324, 1.0338, 1.0331     | 1.03                           | 1.03             | 1.0331, give or take 0.0007
            -14.985, -14.975, -14.98   | −14.98                         | -14.98           | -14.98, give or take 0.005
            -0.05, 0.05, 0             | 0.0                            | 0.0              | 0.0, give or take 0.05
            -0.01, 0.01, 0             | between −0.01 and 0.01         | [-0.01, 0.01]    | 0, give or take 0.01
            56000, 58000, 57000        | between 56,000 and 58,000      | [56,000, 58,000] | 57,000, give or take 1,000
            151, 249, 200              | between 151 and 249            | [151, 249]       | 200, give or take 49
            1150000, 1250000, 1200000  | 1.2 million                    | 1.2 million      | 1.2 million, give or take 50,000
            12.1, 12.7, 12.3           | between 12.1 and 12.7          | [12.1, 12.7]     | between 12.1 and 12.7
            """)
    void aNumberIsShownByTheDigitsThatAreKnown(String known, String words, String compact, String told) {
        Quantity quantity = known(known, Unit.NUMBER);
        Rational nominal = Rational.of(known.split(", ", -1)[2]);

        assertThat(QuantityFormat.words(quantity, nominal)).isEqualTo(words);
        assertThat(QuantityFormat.compact(quantity, nominal)).isEqualTo(compact);
        assertThat(QuantityFormat.told(quantity, nominal)).isEqualTo(told);
    }

    private static Quantity known(String range, Unit unit) {
        String[] numbers = range.split(", ", -1);
        return Quantity.within(Interval.closed(Rational.of(numbers[0]), Rational.of(numbers[1])), unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.359, 0.361, 0.36     | 36 per cent              | 36 %, give or take 0.1 pp
            0.3595, 0.3605, 0.36   | 36.0 per cent            | 36.0 %, give or take 0.05 pp
            0.08067, 0.08073, 0.0807 | 8.07 per cent          | 8.07 %, give or take 0.003 pp
            0.36, 0.37, 0.365      | between 36 and 37 per cent | 36.5 %, give or take 0.5 pp
            """)
    void aPercentageIsShownByTheDigitsThatAreKnown(String known, String words, String told) {
        Quantity quantity = known(known, Unit.PERCENT);
        Rational nominal = Rational.of(known.split(", ", -1)[2]);

        assertThat(QuantityFormat.words(quantity, nominal)).isEqualTo(words);
        assertThat(QuantityFormat.told(quantity, nominal)).isEqualTo(told);
    }

    @Test
    void moneyIsShownWithTheDigitsItWasWrittenWith() {
        Quantity rent = known("1300.495, 1300.505", new Unit.Money("GBP"));

        assertThat(QuantityFormat.words(rent, Rational.of("1300.5"))).isEqualTo("£1,300.50");
        assertThat(QuantityFormat.told(rent, Rational.of("1300.5"))).isEqualTo("£1,300.50, give or take £0.005");
    }

    @ParameterizedTest
    @CsvSource({
        "11392/12658, 9/10, 89.998 %",
        "9/10, 9/10, 90 %",
        "1/2, 9/10, 50 %",
        "-11392/12658, -9/10, -89.998 %",
        "9000000000001/10000000000000, 9/10, 90.00000000001 %",
    })
    void aNumberIsShownWithEnoughDigitsToDifferFromTheBound(String number, String end, String shown) {
        assertThat(QuantityFormat.compact(
                        Interval.point(fraction(number)), Unit.PERCENT, Interval.above(fraction(end))))
                .isEqualTo(shown);
    }

    private static Rational fraction(String text) {
        String[] parts = text.split("/", -1);
        return Rational.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
