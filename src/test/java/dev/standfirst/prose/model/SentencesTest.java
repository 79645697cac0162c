package dev.standfirst.prose.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    /** The sentence that holds the caret. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    One fell. Tw^o rose. Three stood.       | Two rose.
                    One fell. ^Two rose. Three stood.       | Two rose.
                    One fell^. Two rose.                    | One fell.
                    O^ne fell. Two rose.                    | One fell.
                    One fell. Two ros^e                      | Two rose
                    It fell by 3.5^ per cent. It rose.      | It fell by 3.5 per cent.
                    It fell (by 5.) It^ rose!  Did it?      | It rose!
                    “It fell.” It r^ose.                    | It rose.
                    Goods, e.g. st^eel, fell. Others rose.  | Goods, e.g. steel, fell.
                    Did it fall? 92^2 came.                 | 922 came.
                    """)
    void aSentenceEndsAtItsStopButNotAtAnAbbreviation(String marked, String sentence) {
        int caret = marked.indexOf('^');
        String text = marked.replace("^", "");
        assertThat(text.substring(Sentences.start(text, caret), Sentences.end(text, caret)))
                .isEqualTo(sentence);
    }
}
