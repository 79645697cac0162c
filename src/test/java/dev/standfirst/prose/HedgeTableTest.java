package dev.standfirst.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HedgeTableTest {
    @Test
    void signsAreWrittenAsReadersWriteThem() {
        List<String> phrases = HedgeTable.rows().stream()
                .flatMap(row -> Stream.concat(row.before().stream(), row.after().stream()))
                .toList();

        assertThat(phrases).contains("over", ">=", "<=", "-odd").noneMatch(phrase -> phrase.matches(".*[-<>] .*"));
    }
}
