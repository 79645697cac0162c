package dev.standfirst.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.AccuracyCorpus.Text;
import dev.standfirst.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well the sentences of the {@link AccuracyCorpus} are judged. The expected numbers are the present ones, and not to become worse. */
@Tag("slow")
class AccuracyTest {
    private static final Path PAGE = Path.of("docs/accuracy.md");
    private static final Pattern TABLE = Pattern.compile("```text\\n[^`]*```\\n");

    private static final Set<String> KINDS = Set.of(
            "base",
            "direction",
            "hedge",
            "levels",
            "mood",
            "nature",
            "noun",
            "number",
            "period",
            "place",
            "scale",
            "share",
            "unit");

    @Test
    void theSentencesAreJudgedAsThePageSays() throws IOException {
        AccuracyTable open = AccuracyTable.of(false);
        String page = Files.readString(PAGE, UTF_8);

        Golden.assertMatches("accuracy/expected-mistakes.txt", open.mistakes());
        Golden.assertMatches(
                PAGE, withTables(page, open.numbers(), AccuracyTable.of(true).numbers()));
    }

    /** The page with other tables. */
    private static String withTables(String page, String open, String aside) {
        String[] parts = TABLE.split(page, -1);
        assertThat(parts).as("the page has two tables").hasSize(3);
        return parts[0] + table(open) + parts[1] + table(aside) + parts[2];
    }

    private static String table(String numbers) {
        return "```text\n" + numbers + "```\n";
    }

    @Test
    void theCorpusIsWellFormed() {
        List<Text> texts = AccuracyCorpus.texts();

        assertThat(texts).extracting(Text::name).doesNotHaveDuplicates();
        assertThat(texts)
                .flatExtracting(Text::sentences)
                .extracting(AccuracyCorpus.Sentence::kind)
                .isSubsetOf(KINDS);
        assertThat(texts).flatExtracting(Text::sentences).doesNotHaveDuplicates();
    }
}
