package dev.standfirst.cli;

import dev.standfirst.prose.ProseReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how phrases are read: every quantity in them, with what it says and of what numbers it is true. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Show how phrases are read: every quantity, what it counts, and the numbers of which the words are true.",
            "With no TEXT, one phrase a line is read from standard input."
        })
final class ReadCommand implements Callable<Integer> {
    /** The ways to print readings. The names are what an editor types, so they are in lower case. */
    enum Format {
        /** Lines for a person. */
        human,
        /** One JSON object a line. */
        json
    }

    @Mixin
    private final Terminal terminal = new Terminal();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "human",
            description = "How to print the readings: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.human;

    @Parameters(
            paramLabel = "TEXT",
            arity = "0..*",
            description = "A phrase, in quotes; words that begin with a dash are text too.")
    private List<String> texts = List.of();

    private final ProseReader reader = new ProseReader();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = terminal.out();
        if (texts.isEmpty()) {
            var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                print(line, out);
            }
        }
        texts.forEach(text -> print(text, out));
        out.flush();
        return ExitCode.OK;
    }

    private void print(String text, PrintWriter out) {
        switch (format) {
            case json -> ReadingJson.write(reader.read(text), out);
            case human -> ReadingAccount.lines(reader.read(text)).forEach(out::println);
        }
    }
}
