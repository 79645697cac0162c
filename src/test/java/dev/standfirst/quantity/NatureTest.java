package dev.standfirst.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NatureTest {
    @ParameterizedTest
    @EnumSource
    void onlyARateWithAndWithoutASignIsGrowth(Nature nature) {
        assertThat(nature.isGrowth()).isEqualTo(nature == Nature.GROWTH || nature == Nature.RATE);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsComputedFromALevelKeepsTheOther(Nature nature) {
        assertThat(nature.with(Nature.LEVEL)).isEqualTo(nature);
        assertThat(Nature.LEVEL.with(nature)).isEqualTo(nature);
        assertThat(nature.with(nature)).isEqualTo(nature);
    }

    @ParameterizedTest
    @CsvSource({"CHANGE, GROWTH", "GROWTH, SIGNED", "SIGNED, CHANGE", "RATE, FALL"})
    void whatIsComputedFromTwoKindsOfChangeIsAChange(Nature one, Nature other) {
        assertThat(one.with(other)).isEqualTo(Nature.CHANGE);
    }

    @ParameterizedTest
    @CsvSource({"LEVEL, LEVEL", "CHANGE, CHANGE", "SIGNED, SIGNED", "GROWTH, GROWTH", "RATE, LEVEL", "FALL, LEVEL"})
    void formulasTakeANumberWithoutASignForALevel(Nature nature, Nature expected) {
        assertThat(nature.inFormulas()).isEqualTo(expected);
    }
}
