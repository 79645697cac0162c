package dev.standfirst.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Series;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SparkTest {
    private static Series series(int days, IntUnaryOperator value) {
        LocalDate first = LocalDate.of(2000, 1, 1);
        List<Series.Point> points = IntStream.range(0, days)
                .mapToObj(day -> {
                    Rational number = Rational.of(value.applyAsInt(day));
                    return new Series.Point(
                            Period.day(first.plusDays(day)),
                            Quantity.exactly(number, Unit.NUMBER),
                            Optional.of(number),
                            Set.of(),
                            SourceSpan.startOf("data.csv"));
                })
                .toList();
        return new Series(Unit.NUMBER, points, false);
    }

    @Test
    void aShortSeriesHasAPointForEachValue() {
        assertThat(SeriesModels.spark(series(3, day -> day))).isEqualTo("2,28 50,15 98,2");
        assertThat(SeriesModels.spark(series(200, day -> day)).split(" ")).hasSize(200);
    }

    @Test
    void aLongSeriesHasTheHighestAndTheLowestOfEachStretch() {
        String spark = SeriesModels.spark(series(100_000, day -> day == 54_321 ? 1_000 : day % 7));

        assertThat(spark.split(" ")).hasSizeLessThanOrEqualTo(200).anyMatch(point -> point.endsWith(",2"));
    }

    @Test
    void eachValueOfALongSeriesIsFoundByItsPeriod() {
        Series series = series(2_000, day -> day);

        assertThat(series.points())
                .allSatisfy(point -> assertThat(series.at(point.period())).containsSame(point));
        assertThat(series.at(Period.year(2000))).isEmpty();
        assertThat(series.at(Period.year(1999))).isEmpty();
        assertThat(series.at(Period.year(2100))).isEmpty();
    }
}
