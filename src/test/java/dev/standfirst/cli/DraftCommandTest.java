package dev.standfirst.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private TestProject project;

    @BeforeEach
    void aSmallProject() {
        project = TestProject.site("valid/small").copyTo(folder.resolve("project"));
    }

    private int draft(String text, String... more) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(text.getBytes(UTF_8)));
        try {
            var words = new ArrayList<>(List.of("draft", "-", "--project", project.toString()));
            words.addAll(List.of(more));
            return run(words.toArray(String[]::new));
        } finally {
            System.setIn(before);
        }
    }

    private int run(String... words) {
        return Standfirst.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    @Test
    void aFigureBecomesAFactWithWhatItsSentenceSays() {
        assertThat(draft("The council let 1,250 houses in 2022.\n")).isZero();

        assertThat(out.toString())
                .contains("""
                houses-2022:
                  label: Council let houses, 2022
                  value: 1,250
                  unit: houses
                  period: 2022
                  source: to-confirm
                """)
                .contains("The council let [1,250 houses](fact:council-let-houses-2022) in 2022.");
    }

    @Test
    void aPublishedChangeHasItsSignPeriodAndBase() {
        assertThat(draft("Rents fell by 4.5 per cent in 2023 compared with 2019.\n"))
                .isZero();

        assertThat(out.toString()).contains("""
                  label: Fall in rents, 2023
                  value: -4.5 per cent
                  period: 2023
                  compared-with: 2019
                  source: to-confirm
                """);
    }

    @Test
    void aChangeWhoseEndsAreInTheSentenceIsAFormula() {
        assertThat(draft("Houses let fell by 20 per cent, from 1,250 in 2022 to 1,000 in 2023.\n"))
                .isZero();

        assertThat(out.toString()).containsPattern("formula: change\\(\\S+-2022, \\S+-2023\\)");
    }

    @Test
    void aFactOfTheProjectThatBearsItOutIsLinked() {
        assertThat(draft("Some 40 boats brought 922 arrivals in 2023.\n")).isZero();

        assertThat(out.toString()).contains("[922 arrivals](fact:arrivals-2023)");
    }

    @Test
    void aFactWithTheSameNumberOfSomethingElseIsNotLinked() {
        assertThat(draft("The library lent 922 books in 2023.\n")).isZero();

        assertThat(out.toString()).doesNotContain("fact:arrivals-2023");
    }

    @Test
    void whatIsUncertainIsMarked() {
        assertThat(draft("Nearly 6,000 families moved in.\n")).isZero();

        assertThat(out.toString())
                .contains("value: nearly 6,000", "# to confirm: period; the source may give it exactly");
    }

    @Test
    void aDeniedFigureIsLeftUnboundAndNamed() {
        assertThat(draft("Rents did not fall by 10 per cent.\n")).isZero();

        assertThat(out.toString()).contains("Rents did not fall by 10 per cent.");
        assertThat(err.toString())
                .contains("no fact for “10 per cent”: the sentence denies it")
                .contains("0 of 1 figures were bound.");
    }

    @Test
    void aLinkDoesNotPartEmphasisFromItsEnd() {
        assertThat(draft("The council let **1,250** houses, and _sold 1,300_ flats.\n"))
                .isZero();

        assertThat(out.toString())
                .containsPattern(
                        "let \\*\\*\\[1,250]\\(fact:[a-z-]+\\)\\*\\* houses, and _sold \\[1,300]\\(fact:[a-z-]+\\)_ flats");
    }

    @Test
    void theFirstHeadingBecomesTheTitle() {
        assertThat(draft("# Houses let\n\nThe council let 1,250 houses.\n")).isZero();

        assertThat(out.toString()).contains("---\ntitle: Houses let\n---\n\nThe council let");
    }

    @Test
    void filesAreWrittenOnceAndNeverOverwritten() throws IOException {
        assertThat(draft("The council let 1,250 houses.\n", "--write", "--name", "houses"))
                .isZero();
        assertThat(project.text("content/facts/houses.yaml")).contains("value: 1,250");
        assertThat(project.text("content/briefings/houses.md")).contains("[1,250 houses](fact:");

        assertThat(draft("Other words.\n", "--write", "--name", "houses")).isEqualTo(2);
        assertThat(err.toString()).contains("content/facts/houses.yaml is there already");
        assertThat(project.text("content/briefings/houses.md")).contains("1,250");
    }

    @Test
    void whatIsWrittenIsRefusedUntilItsSourcesAreKnown() {
        assertThat(draft("The council let 1,250 houses.\n", "--write")).isZero();
        assertThat(run("check", project.toString())).isEqualTo(1);

        project.replace("content/facts/draft.yaml", "to-confirm", "bulletin");
        assertThat(run("check", project.toString())).isZero();
    }

    @Test
    void nothingIsWrittenOutsideTheProject() {
        assertThat(draft("The council let 1,250 houses.\n", "--write", "--name", "../../houses"))
                .isEqualTo(2);
    }

    @Test
    void aTextThatIsNotThereOrNotUtf8IsWrongUsage() throws IOException {
        assertThat(run("draft", folder.resolve("none.md").toString(), "--project", project.toString()))
                .isEqualTo(2);
        Path latin = Files.write(folder.resolve("latin.md"), new byte[] {'a', (byte) 0xe9});

        assertThat(run("draft", latin.toString(), "--project", project.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("There is no file", "not in UTF-8");
    }

    @Test
    void aTableBecomesASeriesForEachColumnOfNumbers() throws IOException {
        Path table = Files.writeString(folder.resolve("lettings.csv"), """
                year,houses,Rent (£m),Change (%),Note
                2021,1034,1.2,3.4,old
                2022,"1,110",1.3,-4.0,new
                """);

        assertThat(run("draft", table.toString(), "--project", project.toString(), "--write"))
                .isZero();

        assertThat(project.text("content/data/lettings.csv")).isEqualTo(Files.readString(table));
        assertThat(project.text("content/facts/lettings.yaml"))
                .contains("unit: houses", "unit: £m", "unit: \"%\"", "value: Rent (£m)", "source: to-confirm")
                .doesNotContain("Note");
        assertThat(run("check", project.toString())).isEqualTo(1);
        project.replace("content/facts/lettings.yaml", "to-confirm", "bulletin");
        assertThat(run("check", project.toString())).isZero();
    }

    @Test
    void aTableWithoutPeriodsGivesNoSeries() throws IOException {
        Path table = Files.writeString(folder.resolve("names.csv"), "name,office\nAnn,mayor\n");

        assertThat(run("draft", table.toString(), "--project", project.toString(), "--write"))
                .isZero();

        assertThat(err.toString()).contains("No column of the table could be read as a series.");
        assertThat(project.path("content/data/names.csv")).doesNotExist();
    }
}
