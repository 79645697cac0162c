package dev.standfirst.prose.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.prose.ProseReader;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "22 May 2024, 2024-05-22, true",
        "22 May 2024, 2023-05-22, false",
        "22 May 2024, 2024-06-22, false",
        "22 May 2024, 2024-05-23, false",
        "22 May, 2023-05-22, true",
        "22 May, 2024-06-22, false",
        "May 2024, 2024-05-01, true",
        "May 2024, 2025-05-01, false",
        "Wednesday, 2024-05-22, true",
        "Thursday, 2024-05-22, false",
        "Wednesday 22 May 2024, 2024-05-22, true",
        "Thursday 22 May 2024, 2024-05-22, false",
        "in 2024 it rose, 2024-01-01, true",
        "in 2024 it rose, 2023-12-31, false",
    })
    void aDateMatchesADayIfEachPartThatItNamesDoes(String words, LocalDate day, boolean agrees) {
        PartialDate date =
                new ProseReader().read(words).readings().getFirst().date().orElseThrow();

        assertThat(date.agreesWith(day)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "22 May 2024, 2024-05-22",
        "22 May, XXXX-05-22",
        "May 2024, 2024-05",
        "Wednesday, XXXX-WXX-3",
        "in 2024 it rose, 2024",
        "June, XXXX-06",
    })
    void aMissingPartIsMarked(String words, String iso) {
        PartialDate date =
                new ProseReader().read(words).readings().getFirst().date().orElseThrow();

        assertThat(date.iso()).isEqualTo(iso);
    }
}
