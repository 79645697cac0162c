package dev.standfirst.fact.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesLinkTest {
    @Test
    void aSeriesAndAPeriodNameOneValue() {
        assertThat(SeriesLink.parse("arrivals@2015-01/2015-05"))
                .hasValue(new SeriesLink("arrivals", "2015-01/2015-05", Optional.empty(), Optional.empty()));
    }

    @Test
    void twoDotsNameTheChangeBetweenTwo() {
        SeriesLink link = SeriesLink.parse("arrivals@2014..2015").orElseThrow();

        assertThat(link.first()).isEqualTo("2014");
        assertThat(link.last()).hasValue("2015");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"arrivals-2015", "@2015", "", "change(arrivals@2014)", "none(arrivals@2014, arrivals@2015)"})
    void otherIdsNameNone(String id) {
        assertThat(SeriesLink.parse(id)).isEmpty();
        assertThat(SeriesLink.written(id)).isEqualTo(id);
        assertThat(SeriesLink.seriesOf(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@2015", "a@2014..2015", "a@2014-Q1..2015-Q1", "a@", "a@..", "a@2014..2015..2016"})
    void whatIsWrittenIsKept(String id) {
        assertThat(SeriesLink.written(id)).isEqualTo(id);
        assertThat(SeriesLink.parse(id).orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void aChangeThatSaysWhichIsWrittenAsTheOther() {
        String id = SeriesLink.parse("a@2014..2015")
                .orElseThrow()
                .by(FormulaFunction.DIFFERENCE)
                .id();

        assertThat(id).isEqualTo("difference(a@2014, a@2015)");
        assertThat(SeriesLink.written(id)).isEqualTo("a@2014..2015");
        assertThat(SeriesLink.parse(id).orElseThrow().id()).isEqualTo(id);
    }
}
