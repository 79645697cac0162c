package dev.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ComparedWordsTest {
    /** Has words in all the places where text is read by them, and others in messages. */
    static final class Reader {
        private static final Set<String> FALLS = Set.of("fell", "dropped");
        private static final String[] RISES = {"rose"};
        private static final Pattern FOLD = Pattern.compile("\\d+-fold\\s");
        private static final Pattern MONEY = Pattern.compile("\\p{Sc}\\s");

        String read(String text, String other) {
            if (text.strip().startsWith("nearly ") || "just under".equals(other.strip())) {
                return "it is below what the " + text + " says";
            }
            return switch (text) {
                case "about" -> other.isEmpty() ? "it is near the number" : other;
                default ->
                    FALLS.contains(text) || FOLD.matcher(text).find() || RISES.length > text.length()
                            ? MONEY.matcher(other).replaceFirst("an amount")
                            : String.join(" and ", text, other.replace(",", "."));
            };
        }
    }

    @Test
    void wordsThatTextIsReadByAreFoundAndThoseOfMessagesAreNot() throws URISyntaxException {
        Path compiled = Path.of(
                Reader.class.getResource("ComparedWordsTest$Reader.class").toURI());

        assertThat(ComparedWords.in(compiled))
                .containsExactlyInAnyOrder("fell", "dropped", "rose", "\\d+-fold\\s", "nearly ", "just under", "about");
    }
}
