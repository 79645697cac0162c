package dev.standfirst.cli.option;

import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;

/** The option that names a project, for commands whose argument is something else. */
public final class ProjectOption {
    private final Command command;
    private final OptionSpec folder;

    /** Lets a command be told the folder. */
    public ProjectOption(Command command) {
        this.command = command;
        folder = command.add(OptionSpec.builder("--project")
                .type(Path.class)
                .paramLabel("DIR")
                .defaultValue(".")
                .description("The project: the folder that contains content/; by default, the current folder."));
    }

    /** Whether it was given. */
    public boolean isNamed() {
        return command.spec().commandLine().getParseResult().hasMatchedOption(folder);
    }

    /** The folder; wrong usage when it is not a project. */
    public Path path() {
        return ProjectFolder.project(command, folder.getValue(), " with --project");
    }
}
