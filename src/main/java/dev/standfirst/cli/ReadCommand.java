package dev.standfirst.cli;

import dev.standfirst.cli.option.Command;
import dev.standfirst.cli.option.EnumConverter;
import dev.standfirst.cli.option.Terminal;
import dev.standfirst.cli.print.ReadingJson;
import dev.standfirst.cli.print.ReadingPrinter;
import dev.standfirst.prose.ProseReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Shows how phrases are read: every quantity in them, with what it says and of what numbers it is true. */
final class ReadCommand extends Command {
    /** The ways to print readings. The names are what an editor types, so they are in lower case. */
    enum Format {
        /** Lines for a person. */
        human,
        /** One JSON object a line. */
        json
    }

    private final Terminal terminal = new Terminal(this);

    private final OptionSpec format = add(OptionSpec.builder("--format")
            .type(Format.class)
            .converters(new EnumConverter<>("a format", Format.class))
            .paramLabel("FORMAT")
            .defaultValue("human")
            .description("The format of the output: ${COMPLETION-CANDIDATES}."));

    private final PositionalParamSpec texts = add(PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .initialValue(List.of())
            .arity("0..*")
            .paramLabel("TEXT")
            .description("A phrase, in quotation marks; it can begin with a dash."));

    private final ProseReader reader = new ProseReader();

    ReadCommand() {
        super(
                "read",
                "Show how phrases are read: every quantity, the numbers for which the words are true, and what is said of it.",
                "Without TEXT, phrases are read from standard input, one on each line.");
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = terminal.out();
        List<String> phrases = texts.getValue();
        if (phrases.isEmpty()) {
            var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                print(line, out);
            }
        }
        phrases.forEach(text -> print(text, out));
        out.flush();
        return ExitCode.OK;
    }

    private void print(String text, PrintWriter out) {
        switch (format.<Format>getValue()) {
            case json -> ReadingJson.write(reader.read(text), out);
            case human -> ReadingPrinter.lines(reader.read(text)).forEach(out::println);
        }
    }
}
