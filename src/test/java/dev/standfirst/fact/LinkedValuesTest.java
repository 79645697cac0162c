package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedValuesTest {
    private static final Facts FACTS = FactFixture.facts("""
                    boats: # 2021 100; 2022 120; 2023 90 | unit people
                    quarters: # 2023-Q4 5; 2024-Q1 6; 2024-02-01/2024-02-10 7 | unit people
                    years: # 2022-04/2023-03 0; 2023-04/2024-03 30 | unit people
                    one: 5 | unit people
                    """);

    private static Rational number(Facts facts, String id) {
        return ((FactValue.OfQuantity) facts.find(id).orElseThrow().value())
                .nominal()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "boats@2022, 120",
        "boats@2022-01/2022-12, 120",
        "quarters@2023-Q4, 5",
        "quarters@2024-01/2024-03, 6",
        "quarters@2024-02-01/2024-02-10, 7",
        "years@2023-24, 30",
        "years@2023/24, 30",
        "years@2023-04/2024-03, 30",
        "'difference(boats@2022, boats@2023)', -30",
        "'difference(years@2022-23, years@2023-24)', 30",
    })
    void aSeriesAndAPeriodAreAFact(String id, String value) {
        assertThat(number(FACTS, id)).isEqualTo(Rational.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "boats@2020",
        "boats@",
        "one@2022",
        "none@2022",
        "boats@2021..2020",
        "years@2022-23..2023-24",
        "years@2022"
    })
    void thereIsNoFactForWhatTheSeriesDoesNotHave(String id) {
        assertThat(FACTS.find(id)).isEmpty();
    }

    @Test
    void aChangeIsComputedFromTheSeries() {
        Fact change = FACTS.find("boats@2022..2023").orElseThrow();

        assertThat(change.inputs()).containsExactly("boats");
        assertThat(change.period()).hasValue(Period.year(2023));
        assertThat(change.comparison().orElseThrow().first().period()).hasValue(Period.year(2022));
        assertThat(FACTS.working("boats@2022..2023")
                        .orElseThrow()
                        .text(value -> value.getClass().getSimpleName()))
                .startsWith("OfQuantity / OfQuantity − ");
    }

    @Test
    void aSupposedValueOfTheSeriesIsThatOfTheLink() {
        Facts supposed = FACTS.with("boats", Period.year(2022), "150");

        assertThat(number(supposed, "boats@2022")).isEqualTo(Rational.of(150));
        assertThat(number(FACTS, "boats@2022")).isEqualTo(Rational.of(120));
    }

    @Test
    void aSeriesThatIsLeftOutHasNoValuesEither() {
        assertThat(FACTS.without(Set.of("boats")).find("boats@2022")).isEqualTo(Optional.empty());
    }

    @Test
    void theSameFactIsFoundAgain() {
        assertThat(FACTS.find("boats@2022").orElseThrow())
                .isSameAs(FACTS.find("boats@2022").orElseThrow());
    }
}
