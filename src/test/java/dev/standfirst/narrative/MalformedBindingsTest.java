package dev.standfirst.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedBindingsTest {
    private static List<Diagnostic> faults(String markdown) {
        return new NarrativeReader()
                .read(LocatedText.slice(new SourceText("b.md", markdown), 0, markdown.length()))
                .diagnostics();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[a record](fact: it) | a space stands after “fact:” | take out the space: (fact:it)",
                "[a record] (fact:it) | a space stands between the words of this link and what they are bound to | take out the space between ] and (",
                "[a record](fact:it was set. | this link is not closed | write ) after the id: (fact:it)",
                "[a record](fact:it was set (in May). | this link is not closed | write ) after the id: (fact:it)",
                "(a record)[fact:it] | the brackets of this link are the wrong way round | write [a record](fact:it)",
                "[a record][fact:it] | “fact:” stands in square brackets | write (fact:it) after the words",
                "[fact:it] | “fact:” stands in square brackets | write [](fact:it) to put its value in",
                "a record (fact:it) | no words in square brackets stand before (fact:it) | write [words](fact:it), or [](fact:it) to put its value in",
                "[1990s](fact:none a decade) | the reason of this exemption does not stand in quotation marks | write it so: (fact:none \"why\")",
                "[over 90 per cent](claim: it) | a space stands after “claim:” | take out the space: (claim:it)",
                "![By year](chart: it) | a space stands after “chart:” | take out the space: (chart:it)",
                "[a [b](fact:b) c](fact:it) | this is no link | write [words](fact:it) with no other link in the words and no empty line in them",
                "> - **[a record](Fact: it)** | a space stands after “Fact:” | take out the space: (Fact:it)",
            })
    void aMalformedBindingIsAnError(String markdown, String message, String help) {
        List<Diagnostic> faults = faults("Visits were " + markdown);

        assertThat(faults).extracting(Diagnostic::code).containsExactly(DiagnosticCode.BROKEN_BINDING);
        assertThat(faults).extracting(Diagnostic::message).containsExactly(message);
        assertThat(faults).extracting(Diagnostic::help).containsExactly(help);
    }

    @Test
    void itSpansFromTheOpeningBracketToTheEndOfItsAddress() {
        Diagnostic fault =
                faults("Visits were [a *great* record](fact: it), and rose.").getFirst();

        assertThat(fault.span().column()).isEqualTo("Visits were [".length());
        assertThat(fault.span().endColumn()).isEqualTo("Visits were [a *great* record](fact: it),".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a record](fact:it)",
                "[a record]( fact:it )",
                "[1990s](fact:none \"a decade\")",
                "Write `[a record](fact: it)`.",
                "    [a record](fact: it)",
                "```\n[a record](fact: it)\n```",
                "Write \\[a record\\](fact: it).",
                "Write &#91;a record&#93;(fact: it).",
                "In fact: it rose (claim: nobody knew), in one table: the first.",
                "See [the table](../x/) (table: 3) and [sic] (in fact) there.",
                "[a record][r]\n\n[r]: fact:it",
            })
    void linksCodeAndPlainWordsAreNotReported(String markdown) {
        assertThat(faults(markdown)).isEmpty();
    }

    @Test
    @Timeout(60)
    void aTextOfOnlyBracketsIsReadQuickly() {
        assertThat(faults("](fact:x".repeat(200_000))).hasSize(200_000);
    }
}
