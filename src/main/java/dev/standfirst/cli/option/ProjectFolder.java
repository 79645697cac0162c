package dev.standfirst.cli.option;

import dev.standfirst.content.ContentReader;
import java.nio.file.Path;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The argument that names a project: a folder that holds {@code content/}, by default the current one. */
public final class ProjectFolder {
    private final Command command;
    private final PositionalParamSpec folder;

    /** Lets a command be told the folder. */
    public ProjectFolder(Command command) {
        this.command = command;
        folder = command.add(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(Path.class)
                .paramLabel("DIR")
                .defaultValue(".")
                .description("The project: the folder that contains content/; by default, the current folder."));
    }

    /** The folder; wrong usage when it is not a project. */
    public Path path() {
        Path named = folder.getValue();
        if (!ContentReader.isProject(named)) {
            throw command.wrong(
                    "There is no project in " + named.toAbsolutePath().normalize()
                            + ": it has no folder content/. Name the project's folder, or change to it.");
        }
        return named;
    }

    /** The folder as seen from the current one, with {@code /} at its end: what build servers put before a file's path. */
    public String prefix() {
        Path here = Path.of("").toAbsolutePath();
        Path there = folder.<Path>getValue().toAbsolutePath().normalize();
        if (there.equals(here)) {
            return "";
        }
        Path shown = there.startsWith(here) ? here.relativize(there) : there;
        return shown.toString().replace(java.io.File.separatorChar, '/') + "/";
    }
}
