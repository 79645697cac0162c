package dev.standfirst.cli;

import dev.standfirst.cli.option.Command;
import dev.standfirst.cli.option.ProjectFolder;
import dev.standfirst.cli.option.Terminal;
import dev.standfirst.project.SchemaFolder;
import java.io.IOException;
import picocli.CommandLine.ExitCode;

/** Writes the schemas that let text editors complete and check a project's YAML. */
final class SchemasCommand extends Command {
    private final ProjectFolder project = new ProjectFolder(this);

    private final Terminal terminal = new Terminal(this);

    SchemasCommand() {
        super(
                "schemas",
                "Write the schemas with which text editors complete and check YAML to .standfirst/schemas in a project. A new"
                        + " briefing has them; run this again after an update of the program.");
    }

    @Override
    public Integer call() throws IOException {
        SchemaFolder.write(project.path()).forEach(terminal.out()::println);
        terminal.out()
                .println("To use one, begin a YAML file with its name:" + " # yaml-language-server: $schema=../../"
                        + SchemaFolder.PATH + "/facts.schema.json");
        terminal.out().flush();
        return ExitCode.OK;
    }
}
