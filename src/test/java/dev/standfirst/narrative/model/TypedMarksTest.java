package dev.standfirst.narrative.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedMarksTest {
    private static final Map<TypedMarks.Mark, String> SIGNS = Map.of(
            TypedMarks.Mark.OPEN, "«",
            TypedMarks.Mark.CLOSE, "»",
            TypedMarks.Mark.INNER_OPEN, "‹",
            TypedMarks.Mark.INNER_CLOSE, "›",
            TypedMarks.Mark.APOSTROPHE, "’",
            TypedMarks.Mark.DASH, "–",
            TypedMarks.Mark.LONG_DASH, "—");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He said "it fell".                        | He said «it fell».
            "*It* fell", he said: "**sharply.**"      | «*It* fell», he said: «**sharply.**»
            ("quoted") and –"quoted"–                 | («quoted») and –«quoted»–
            He said "it was 'small', and fell"        | He said «it was ‹small›, and fell»
            It was 'small'; 'the rest' was not        | It was ‹small›; ‹the rest› was not
            The year's end, the workers' pay          | The year’s end, the workers’ pay
            [The Office](fact:x)'s view               | [The Office](fact:x)’s view
            *Cameron*'s, in the '90s, 'tis said       | *Cameron*’s, in the ’90s, ’tis said
            "[Few](fact:x)" and "few [more](fact:y)"  | «[Few](fact:x)» and «few [more](fact:y)»
            It fell - in part - in Vlorë              | It fell – in part – in Vlorë
            It fell -- 922 came -- and rose           | It fell – 922 came – and rose
            It fell--in part---and rose               | It fell—in part—and rose
            """)
    void aTypedMarkIsFoundForWhatItStandsFor(String typed, String set) {
        assertThat(TypedMarks.set(typed, (mark, _) -> SIGNS.get(mark))).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a wall of 5' 10"
            from 5 - 10, and 5 -- 10
            the years 2019--2020
            a change of - 5 per cent, from 8 to -3
            a well-known small-boat route
            the option --strict
            an open end" alone
            \\"as it is\\"
            a " b
            `| - | -- |`
            """)
    void nothingElseIsChanged(String typed) {
        assertThat(TypedMarks.set(typed, (mark, _) -> SIGNS.get(mark))).isEqualTo(typed);
    }
}
