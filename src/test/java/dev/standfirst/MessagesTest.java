package dev.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.Golden;
import dev.standfirst.testing.MessageScan;
import dev.standfirst.testing.MessageScan.Message;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every text that the program can say is in {@code diagnostic/messages/expected.txt}, to be read through by an editor, and keeps the rules of
 * {@link dev.standfirst.diagnostic.Diagnostic} that a program can check.
 */
class MessagesTest {
    /** Turns of phrase that are not today's plain English. */
    private static final Pattern DIALECT = Pattern.compile(
            "(?<!there )\\b(is|are|was|were) no\\b(?! longer)|\\bstand(s|ing)?\\b|\\bstood\\b|\\bnought\\b|\\bmend(s|ed)?\\b|\\bborne\\b"
                    + "|\\bbears?\\b.*\\bout\\b|\\banew\\b|\\b(hold|holds|held)\\b.*\\bagainst\\b|\\bturn(s|ed)?\\b"
                    + "|\\bby itself\\b|\\bmay not\\b|\\bwanted\\b|\\blacks?\\b|\\bof (its|their|his) own\\b"
                    + "|\\bput right\\b|\\bwritten by no\\b|\\btoo (far|near)\\b|\\b(which|that) (is|are) none\\b|\\bin the way\\b"
                    + "|\\bas (it|they) (was|were|stands?)\\b|\\bworked out\\b|\\bsays? nothing\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern JARGON =
            Pattern.compile("\\b(invalid|illegal|token|please|oops)\\b", Pattern.CASE_INSENSITIVE);

    /** Straight quotation marks around words. Formulas, YAML and exemptions are written with them. */
    private static final Pattern STRAIGHT =
            Pattern.compile("(?<![:(\\p{L}])'\\p{L}[^']*'|(?<!fact:none |\\{\\d)(?<![(,] ?)\"\\p{L}[^\"{]*\"");

    private static final Predicate<String> FULL_STOP =
            Pattern.compile("[^.][.!]$").asPredicate();

    private static final Predicate<String> CAPITAL =
            Pattern.compile("^(?!YAML|FreeMarker|Windows)\\p{Lu}\\p{Ll}").asPredicate();

    /** Packages whose texts become diagnostics: one sentence that starts small and has no full stop. */
    private static final List<String> DIAGNOSTICS =
            List.of("content", "fact", "narrative", "check", "render", "preview");

    @Test
    void everyMessageIsInOneListForEditors() throws IOException {
        var list = new StringBuilder();
        String place = "";
        for (Message message : MessageScan.all()) {
            if (!message.place().equals(place)) {
                place = message.place();
                list.append(list.isEmpty() ? "" : "\n").append(place).append('\n');
            }
            list.append("  ").append(message.words()).append('\n');
        }

        Golden.assertMatches("diagnostic/messages/expected.txt", list.toString());
    }

    @Test
    void noMessageIsInDialectOrJargon() throws IOException {
        assertThat(said().filter(DIALECT.asPredicate().or(JARGON.asPredicate())))
                .isEmpty();
    }

    @Test
    void whatContentSaysIsInCurlyQuotationMarks() throws IOException {
        assertThat(said().filter(STRAIGHT.asPredicate())).isEmpty();
    }

    @Test
    void aDiagnosticStartsSmallAndHasNoFullStop() throws IOException {
        Stream<String> diagnostics = MessageScan.all().stream()
                .filter(message -> DIAGNOSTICS.stream().anyMatch(message.place()::startsWith))
                .filter(message -> !message.place().equals("check/Supposition"))
                .map(Message::own);

        assertThat(diagnostics.filter(FULL_STOP.or(CAPITAL))).isEmpty();
    }

    private static Stream<String> said() throws IOException {
        return MessageScan.all().stream().map(Message::own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“2O24” is no date",
                "this key stands twice",
                "mend the words",
                "the words that the fact does not bear out… bears it out",
                "held against the facts",
                "a value is wanted here",
                "the day may not be later"
            })
    void dialectIsFound(String words) {
        assertThat(words).containsPattern(DIALECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"use 'not' here", "write \"facts\" here"})
    void straightQuotationMarksAreFound(String words) {
        assertThat(words).containsPattern(STRAIGHT);
    }
}
