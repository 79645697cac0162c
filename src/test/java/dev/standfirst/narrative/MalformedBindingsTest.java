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
                "[a record](fact: it) | there is a space after “fact:” | delete the space: “(fact:it)”",
                "[a record] (fact:it) | there is a space between the words of this link and what they are bound to | delete the space between “]” and “(”",
                "[a record](fact:it was set. | this link is not closed | write “)” after the id",
                "[a record](fact:it was set (in May). | this link is not closed | write “)” after the id",
                "(a record)[fact:it] | the brackets of this link are the wrong way round | write “[a record](fact:it)”",
                "[a record][fact:it] | “fact:” is in square brackets | write “(fact:it)” after the words",
                "[fact:it] | “fact:” is in square brackets | write “[](fact:it)” to insert its value",
                "a record (fact:it) | there are no words in square brackets before “(fact:it)” | write “[words](fact:it)”, or “[](fact:it)” to insert its value",
                "[1990s](fact:none a decade) | the reason for this exemption is not in quotation marks | write “(fact:none \"why\")”",
                "[over 90 per cent](claim: it) | there is a space after “claim:” | delete the space: “(claim:it)”",
                "![By year](chart: it) | there is a space after “chart:” | delete the space: “(chart:it)”",
                "[a [b](fact:b) c](fact:it) | this is not a link | write “[words](fact:it)” with no other link and no empty line in the words",
                "> - **[a record](Fact: it)** | there is a space after “Fact:” | delete the space: “(Fact:it)”",
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
        assertThat(faults("](fact:x".repeat(10_000))).hasSize(10_000);
    }
}
