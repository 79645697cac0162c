package dev.standfirst.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.cli.print.Summaries;
import dev.standfirst.output.WriteSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class StandfirstTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theVersionNamesTheProgramAndItsJava() {
        int status = run("--version");

        assertThat(status).isZero();
        assertThat(out.toString())
                .matches("standfirst \\d+\\.\\d+\\.\\d+ \\(Java "
                        + Runtime.version().feature() + "\\b.*\\)\\R");
    }

    @Test
    void helpGoesToStandardOutput() {
        int status = run("--help");

        assertThat(status).isZero();
        assertThat(out.toString()).startsWith("Usage: standfirst");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everyCommandExplainsItself() {
        for (var command : Standfirst.commandLine().getSubcommands().keySet()) {
            assertThat(run(command, "--help")).as(command).isZero();
        }
    }

    @Test
    void theHelpShowsANewcomerTheFirstStepsAndTheExitStatuses() {
        run("--help");

        assertThat(out.toString())
                .contains("standfirst new my-briefing")
                .contains("1   the content has errors")
                .contains("completion");
    }

    @Test
    void aCommandThatIsMisspeltIsGuessed() {
        assertThat(run("chekc")).isEqualTo(2);

        assertThat(err.toString()).contains("Did you mean “check”?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bulid | There is no command “bulid”. Did you mean “build”?",
                "check . more | Unexpected argument “more”",
                "check --format xml | Invalid value for option '--format': “xml” is not a format; choose human, json, sarif or github",
                "completion fish | Invalid value for positional parameter at index 0 (SHELL): “fish” is not a shell; choose bash or zsh",
            })
    void wrongUsageIsReportedInPlainWords(String line, String message) {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);

        assertThat(err.toString()).startsWith(message + System.lineSeparator());
    }

    @Test
    void explainSaysHowToNameAProjectIfThereIsNone() {
        assertThat(run("explain", "arrivals", "--project", "src")).isEqualTo(2);

        assertThat(err.toString()).contains("Name the project's folder with --project.");
    }

    @Test
    void allCountsOfFilesHaveTheSameFormat() {
        var summary = new WriteSummary(1200, 2400, 1000, List.of(), 0, "");

        assertThat(Summaries.of(summary, Path.of("site-output")))
                .isEqualTo("3,600 files in site-output: 1,200 written, 2,400 unchanged, 1,000 removed.");
    }

    @Test
    void anOptionThatIsMisspeltIsGuessed() {
        assertThat(run("check", "--fromat", "json")).isEqualTo(2);

        assertThat(err.toString()).contains("--format");
    }

    @Test
    void theScriptForShellsKnowsEveryCommand() {
        assertThat(run("completion", "bash")).isZero();

        assertThat(out.toString())
                .startsWith("#!/usr/bin/env bash")
                .contains("-F _complete_standfirst")
                .contains(Standfirst.commandLine().getSubcommands().keySet())
                .contains("--what-if");
    }

    @Test
    void aCommandLineWithOneCommandIsTheSameAsTheFullOne() {
        for (var whole : Standfirst.commandLine().getSubcommands().entrySet()) {
            var alone = Standfirst.commandLine(whole.getKey());

            assertThat(alone.getSubcommands()).containsOnlyKeys(whole.getKey());
            assertThat(alone.getSubcommands().values().iterator().next().getUsageMessage())
                    .isEqualTo(whole.getValue().getUsageMessage());
        }
    }

    @Test
    void noCommandIsWrongUsage() {
        int status = run();

        assertThat(status).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("Usage: standfirst");
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        int status = run("biuld");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("biuld");
    }

    @Test
    void anIoErrorHasStatusThreeAndNamesTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        assertThat(run("schemas", file.resolve("project").toString())).isNotZero();
        assertThat(run(
                        "build",
                        "src/test/sites/valid/small",
                        "--output",
                        file.resolve("site").toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("Input or output failed: " + file).doesNotContain("at dev.standfirst");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "check --help",
                "read 5",
                "explain SF401",
                "completion bash",
                "check src/test/sites/valid/small",
                "check src/test/sites/invalid/revised-figure --format json",
                "check src/test/sites/valid/small --format sarif",
            })
    void outputThatIsCutShortHasStatusThree(String line) {
        var disk = new Disk(10);
        CommandLine commandLine = Standfirst.commandLine(line.split(" ")).setErr(new PrintWriter(err));

        assertThat(Standfirst.execute(commandLine, disk, line.split(" "))).isEqualTo(3);
        assertThat(disk.written).extracting(ByteArrayOutputStream::size).isEqualTo(10);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("The output is incomplete. Input or output failed: No space left on device");
    }

    @Test
    void outputThatIsWholeKeepsTheStatusOfTheCommand() {
        var disk = new Disk(100_000);

        assertThat(Standfirst.execute(
                        Standfirst.commandLine().setErr(new PrintWriter(err)),
                        disk,
                        "check",
                        "src/test/sites/invalid/revised-figure"))
                .isEqualTo(1);
        assertThat(disk.written.toString(UTF_8)).contains("1,400");
        assertThat(err.toString()).isEmpty();
    }

    /** Has room for some bytes, takes what fits, and later seems to have room again. */
    private static final class Disk extends OutputStream {
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private int room;

        Disk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room == 0) {
                room = Integer.MAX_VALUE;
                throw new IOException("No space left on device");
            }
            room--;
            written.write(b);
        }
    }

    @Test
    void aProgramErrorIsReportedAsOneWithStatusThree() {
        CommandLine commandLine = Standfirst.commandLine("read");
        commandLine.addSubcommand("break", new Breaking());
        var words = new StringWriter();
        commandLine.setErr(new PrintWriter(words));

        assertThat(commandLine.execute("break", "StackOverflowError")).isEqualTo(3);
        assertThat(words.toString()).startsWith("This is a bug in Standfirst, not in your project.");
        words.getBuffer().setLength(0);
        assertThat(commandLine.execute("break", "OutOfMemoryError")).isEqualTo(3);
        assertThat(words.toString()).isEqualToIgnoringNewLines("There is not enough memory for this project");
    }

    @CommandLine.Command(name = "break")
    private static final class Breaking implements Callable<Integer> {
        @CommandLine.Parameters
        private String how = "";

        @Override
        public Integer call() {
            throw how.equals("OutOfMemoryError") ? new OutOfMemoryError() : new StackOverflowError();
        }
    }

    @Test
    void aQuietBuildPrintsOnlyFaultsAndAVerboseOneItsTimings(@TempDir Path folder) {
        String site = folder.resolve("site").toString();

        assertThat(run("build", "src/test/sites/valid/small", "--output", site, "--quiet"))
                .isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run("build", "src/test/sites/valid/small", "--output", site, "--verbose"))
                .isZero();
        assertThat(out.toString()).contains("6 figures: ").containsPattern("look \\d+ ms");
        assertThat(run("check", "src/test/sites/valid/small", "--quiet", "--verbose"))
                .isEqualTo(2);
        assertThat(run("check", "src/test/sites/invalid/revised-figure", "--quiet"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("1,400");
    }

    private int run(String... arguments) {
        return Standfirst.commandLine(arguments)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
