package dev.standfirst.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.site.model.ProofLine;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a proof line says of words that fit their fact, do not fit it, or may. */
class ProofLinesTest {
    private static final String FACTS = """
            arrivals-2022: {label: Arrivals in 2022, value: "12,658", unit: people, period: 2022, counts: [arrivals], source: office}
            arrivals-2023: {label: Arrivals in 2023, value: 922, unit: people, period: 2023, counts: [arrivals], source: office}
            change: {label: Change in arrivals, formula: "change(arrivals-2022, arrivals-2023)"}
            grant: {label: Grant, value: exactly £4 billion, source: office}
            removed: {label: People removed, value: "nearly 6,000", unit: people, source: office}
            wait: {label: Wait, value: 12 weeks, source: office}
            """;

    @TempDir
    private Path folder;

    /** The line of a claim's first figure, where it has one. */
    private Optional<ProofLine> line(String said) throws IOException {
        CheckedProject project = TestProject.create(folder)
                .facts(FACTS)
                .claims("c:\n  by: A speaker\n  on: 2024-05-22\n  said: >-\n    " + said + "\n")
                .check();
        var report = project.report();
        CheckedBinding binding = report.claims().getFirst().said().bindings().getFirst();
        return new ViewModels(project.content(), project.facts(), report, Messages.of(Locale.UK)).proof(binding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Arrivals [fell by over 90 per cent](fact:change). | The words say a fall of over 90 per cent; the fact is a fall of 92.7 per cent. | still true up to 1,265 arrivals in 2023
            Arrivals [fell by 95 per cent](fact:change).      | The words say a fall of 95 per cent; the fact is a fall of 92.7 per cent. | 2.3 percentage points too much
            Arrivals [rose by 93 per cent](fact:change).      | The words say a rise of 93 per cent; the fact is a fall of 92.7 per cent. | the other way
            There were [12,658](fact:arrivals-2022) arrivals. | The words say 12,658, and so does the fact. | ''
            There were [12,600](fact:arrivals-2022) arrivals. | The words say between 12,550 and 12,650; the fact is 12,658. | 58 too low
            The grant is [£4.2 billion](fact:grant).          | The words say between £4.15 billion and £4.25 billion; the fact is £4 billion. | £200 million too high
            They removed [6,200](fact:removed) people.        | The words say between 6,150 and 6,250; the fact is only known to be between 5,700 and 6,000. | at least 200 too high
            They removed [over 5,900](fact:removed) people.   | The words say over 5,900; the fact is only known to be between 5,700 and 6,000, partly outside what the words allow. | ''
            The wait was [10 weeks](fact:wait).               | The words say between 9.5 and 10.5 weeks; the fact is 12 weeks. | 2 weeks too short
            """)
    void aLineSaysWhatTheWordsAndTheFactAreAndHowFarTheyAreApart(String said, String sentence, String gap)
            throws IOException {
        ProofLine line = line(said).orElseThrow();

        assertThat(line.sentence()).isEqualTo(sentence);
        assertThat(line.gap()).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"There were [12](fact:wait) people.", "There were [nearly £1 million](fact:removed) people."})
    void wordsOfAnotherUnitHaveNoLine(String said) throws IOException {
        assertThat(line(said)).isEmpty();
    }

    @Test
    void whatHasNoEndRunsToTheEndOfTheLine() throws IOException {
        ProofLine.Mark words = line("There were [over 12,000](fact:arrivals-2022) arrivals.")
                .orElseThrow()
                .words();

        assertThat(Double.parseDouble(words.from()) + Double.parseDouble(words.length()))
                .isEqualTo(100);
    }

    @Test
    void whatIsApartIsJoinedFromTheFactToTheNumberInTheWords() throws IOException {
        ProofLine line = line("The grant is [£4.2 billion](fact:grant).").orElseThrow();

        assertThat(line.apart())
                .contains(new ProofLine.Stretch(line.fact().from(), line.words().at()));
        assertThat(line.words().text()).isEqualTo("£4.15bn to £4.25bn");
    }
}
