package dev.standfirst.prose.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.prose.ProseReader;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
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
