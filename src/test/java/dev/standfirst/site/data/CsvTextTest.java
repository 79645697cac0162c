package dev.standfirst.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            =1+1             | '=1+1
            +1               | '+1
            -1+1             | '-1+1
            @SUM(A1)         | '@SUM(A1)
            ＝1+1             | '＝1+1
            ＋1               | '＋1
            −5 per cent      | −5 per cent
            a; =1+1          | a; '=1+1
            ;=1+1            | ;'=1+1
            ,=1+1            | ",'=1+1"
            ,"=1+1           | ",""'=1+1"
            a = b + c        | a = b + c
            1 - 2, -3        | "1 - 2, '-3"
            """)
    void aTextThatASpreadsheetWouldExecuteIsEscaped(String text, String cell) {
        assertThat(new CsvText().line(List.of(CsvText.text(text))).text()).isEqualTo(cell + "\r\n");
    }

    @Test
    void aTextThatBeginsWithSpacesOrATabIsEscapedToo() {
        assertThat(CsvText.text("\t=1")).isEqualTo("'\t'=1");
        assertThat(CsvText.text(" \u00a0=1")).isEqualTo(" \u00a0'=1");
        assertThat(CsvText.text("one\n=1")).isEqualTo("one\n'=1");
    }
}
