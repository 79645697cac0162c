package dev.standfirst.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.prose.model.ProseText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The deal led to a fall. | CAUSE led to",
                "Thanks to rain, it fell. | CAUSE Thanks to",
                "The road called to them. | ''",
                "So far, 922 came. | UNSETTLED So far",
                "It is not  final. | UNSETTLED not  final",
                "Some 922 came. | INEXACT Some",
                "An awesome 922 came. | ''",
                "Of unknown whereabouts were 922. | ''",
                "It was three times higher. | TIMES_MORE times higher",
                "It was corrected in May. | REVISED corrected",
                "The claim was incorrect. | ''",
            })
    void aRemarkIsMadeOfWholeWords(String sentence, String remarks) {
        ProseText read = new ProseReader().read(sentence);

        assertThat(read.remarks().stream()
                        .map(remark -> remark.kind() + " " + read.words(remark))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(remarks);
    }
}
