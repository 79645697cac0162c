package dev.standfirst.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.prose.model.LinkSpan;
import dev.standfirst.prose.model.ProseText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with [bound words] and {values that were filled in}. */
class LinkedWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 of 100 left                            | 4 of 100
            {4} of {100} left                        | 4; 100
            {4} of 100 left                          | 4; 100
            4 of {100} left                          | 4; 100
            It is on channel 4 now                   | ''
            It is on channel [4] now                 | 4
            It is on channel {4} now                 | 4
            It is [on channel 4] now                 | ''
            In section 3, 4 and 5 of it              | ''
            In section {3}, [4] and 5 of it          | 3; 4
            It cost [5] million                      | 5 million
            It cost {5} million                      | 5 million
            It cost [£5] [6 million]                 | £5; 6 million
            It cost [5] [6] million                  | 5; 6 million
            From {5} to {6} boats                    | 5; 6 boats
            From [5] to 6 boats                      | From 5 to 6 boats
            More than [5] but fewer than [6]         | More than 5; fewer than 6
            More than 5 but fewer than 6             | More than 5 but fewer than 6
            [One] in {five}                          | One; five
            One in five                              | One in five
            [first] and {first}                      | first
            {5} 1/2 of it                            | 5 1/2
            5 1/2 of it                              | 5 1/2
            [a] [5] per [cent]                       | 5
            {12,658} people, {3} times as many       | 12,658 people; 3 times as many
            """)
    void aQuantityDoesNotExtendFromOneLinkIntoAnother(String marked, String readings) {
        var links = new ArrayList<LinkSpan>();
        var text = new StringBuilder();
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case '[', '{' -> start = text.length();
                case ']' -> links.add(new LinkSpan(start, text.length(), LinkSpan.As.FIGURE));
                case '}' -> links.add(new LinkSpan(start, text.length(), LinkSpan.As.VALUE));
                default -> text.append(marked.charAt(i));
            }
        }

        ProseText read = new ProseReader().read(text.toString(), links);

        assertThat(read.readings().stream()
                        .map(reading -> text.substring(reading.start(), reading.end()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(readings);
    }

    @Test
    void aClauseStartsWithTheSignBeforeIt() {
        ProseText read = new ProseReader().read("It rose, it fell; it stood. It went.");

        assertThat(read.clauses()).isEqualTo(List.of(0, 7, 16, 26, 35));
    }
}
