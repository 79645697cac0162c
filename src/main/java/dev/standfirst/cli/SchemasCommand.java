package dev.standfirst.cli;

import dev.standfirst.build.SchemaFolder;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Writes the schemas that let text editors complete and check a project's YAML. */
@Command(
        name = "schemas",
        mixinStandardHelpOptions = true,
        description =
                "Write the schemas that let text editors complete and check YAML, into .standfirst/schemas in a project. A new"
                        + " briefing has them; run this after an update of the program.")
final class SchemasCommand implements Callable<Integer> {
    @Mixin
    private final ProjectFolder project = new ProjectFolder();

    @Mixin
    private final Terminal terminal = new Terminal();

    @Override
    public Integer call() throws IOException {
        SchemaFolder.write(project.path()).forEach(terminal.out()::println);
        terminal.out()
                .println("Name one in the first line of a YAML file:" + " # yaml-language-server: $schema=../../"
                        + SchemaFolder.PATH + "/facts.schema.json");
        terminal.out().flush();
        return ExitCode.OK;
    }
}
