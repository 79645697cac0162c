package dev.standfirst.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.cli.option.AsOfOption;
import dev.standfirst.cli.option.Command;
import dev.standfirst.cli.option.ProjectOption;
import dev.standfirst.cli.option.Terminal;
import dev.standfirst.content.schema.Ids;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.draft.Draft;
import dev.standfirst.draft.Drafter;
import dev.standfirst.draft.SeriesDrafter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Drafts facts and bindings for the figures of a text. */
final class DraftCommand extends Command {
    private final Terminal terminal = new Terminal(this);

    private final ProjectOption project = new ProjectOption(this);

    private final AsOfOption asOf = new AsOfOption(this);

    private final PositionalParamSpec file = add(PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .required(true)
            .type(Path.class)
            .paramLabel("FILE")
            .description(
                    "A text in Markdown, or a table in a file that ends in .csv; - for a text from standard input."));

    private final OptionSpec write = add(
            flag("--write").description("Write the facts and the briefing into the project; no file is overwritten."));

    private final OptionSpec name = add(OptionSpec.builder("--name")
            .type(String.class)
            .paramLabel("NAME")
            .description("What the new files are called; by default, the name of the text."));

    DraftCommand() {
        super(
                "draft",
                "Draft facts and bindings for the figures of a text, for an editor to confirm.",
                "Each figure gets a fact with what the sentence says of it, or a link to a fact of the project. No fact has a source yet,"
                        + " so no build treats a draft as proved.");
    }

    @Override
    public Integer call() throws IOException {
        Path folder = project.path();
        String called = called();
        if (isTable()) {
            return table(folder, called);
        }
        refuseTaken(folder, Drafter.factsFile(called), Drafter.briefingFile(called));
        Draft draft = new Drafter(folder, asOf.options(), called).draft(text());
        if (isNamed(write)) {
            write(folder, Drafter.factsFile(called), draft.facts());
            write(folder, Drafter.briefingFile(called), draft.markdown());
        } else {
            print(draft, called);
        }
        report(draft);
        return ExitCode.OK;
    }

    private void refuseTaken(Path folder, String... names) {
        for (String taken : names) {
            if (Files.exists(folder.resolve(taken))) {
                throw wrong(taken + " is there already. Choose another name with --name.");
            }
        }
    }

    private boolean isTable() {
        return file.<Path>getValue().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private int table(Path folder, String called) throws IOException {
        refuseTaken(folder, Drafter.factsFile(called), SeriesDrafter.dataFile(called));
        String text = text();
        String series = new SeriesDrafter(folder, asOf.options(), called).draft(text);
        if (series.isEmpty()) {
            terminal.err().println("No column of the table could be read as a series.");
            terminal.err().flush();
        } else if (isNamed(write)) {
            write(folder, SeriesDrafter.dataFile(called), text);
            write(folder, Drafter.factsFile(called), series);
        } else {
            terminal.out()
                    .println(
                            "# " + Drafter.factsFile(called) + ", with the table as " + SeriesDrafter.dataFile(called));
            terminal.out().print(series);
            terminal.out().flush();
        }
        return ExitCode.OK;
    }

    private boolean isStandardInput() {
        return file.<Path>getValue().toString().equals("-");
    }

    private String text() throws IOException {
        Path path = file.getValue();
        if (!isStandardInput() && !Files.isRegularFile(path)) {
            throw wrong("There is no file " + path + ".");
        }
        byte[] bytes = isStandardInput() ? System.in.readAllBytes() : Files.readAllBytes(path);
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw wrong("The text is not in UTF-8. Save it as UTF-8.");
        }
    }

    private String called() {
        String given = name.getValue();
        if (given != null) {
            if (!given.equals(Ids.kebab(given)) || given.isEmpty()) {
                throw wrong("“" + PrintableText.of(given)
                        + "” cannot be the name of the files: use small letters, digits and hyphens.");
            }
            return given;
        }
        String own = isStandardInput()
                ? "draft"
                : file.<Path>getValue().getFileName().toString();
        String kebab = Ids.kebab(own.replaceFirst("\\.[^.]*$", ""));
        return kebab.isEmpty() ? "draft" : kebab;
    }

    private void write(Path folder, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text, UTF_8, StandardOpenOption.CREATE_NEW);
            terminal.out().println("Wrote " + PrintableText.of(file.toString()));
            terminal.out().flush();
        }
    }

    private void print(Draft draft, String called) {
        PrintWriter out = terminal.out();
        if (!draft.facts().isEmpty()) {
            out.println("# " + Drafter.factsFile(called));
            out.println(draft.facts());
        }
        out.println("# " + Drafter.briefingFile(called));
        out.print(draft.markdown());
        out.println();
        out.flush();
    }

    private void report(Draft draft) {
        PrintWriter err = terminal.err();
        for (Draft.Left left : draft.left()) {
            err.println("line " + left.line() + ": no fact for “" + PrintableText.of(left.words()) + "”: "
                    + left.reason().words());
        }
        err.println(draft.figures() - draft.left().size() + " of " + draft.figures() + " figures were bound.");
        err.flush();
    }
}
