package dev.standfirst.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdLabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            albanian-arrivals-2022 | Albanian arrivals, 2022
            small-boat-arrivals    | Small boat arrivals
            uk-gdp-2024-q1         | UK GDP, Q1 2024
            arrivals-to-england-2024-05 | Arrivals to England, 2024-05
            nhs-waits-2023-24      | NHS waits, 2023-24
            """)
    void anIdSaysALabel(String id, String label) {
        assertThat(IdLabels.of(id)).hasValue(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "x-2022", "arrivals-12658", "top-10-countries", "b2b-2022"})
    void anIdThatHasNoWordOrOtherNumbersSaysNone(String id) {
        assertThat(IdLabels.of(id)).isEmpty();
    }

    @Test
    void aYearAloneIsNotALabel() {
        assertThat(IdLabels.of("y2022")).isEmpty();
    }
}
