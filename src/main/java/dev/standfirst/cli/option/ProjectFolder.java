package dev.standfirst.cli.option;

import dev.standfirst.content.ContentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The argument that names a project: a folder that holds {@code content/}, by default the current one. */
public final class ProjectFolder {
    private final Command command;
    private final PositionalParamSpec folder;

    /** Lets a command be told the folder. */
    public ProjectFolder(Command command) {
        this(command, "The project: the folder that contains content/; by default, the current folder.");
    }

    /** Lets a command be told the folder, with a description of its own. */
    public ProjectFolder(Command command, String description) {
        this.command = command;
        folder = command.add(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(Path.class)
                .paramLabel("DIR")
                .defaultValue(".")
                .description(description));
    }

    /** Whether it was given. */
    public boolean isNamed() {
        return command.spec().commandLine().getParseResult().hasMatchedPositional(folder);
    }

    /** Whether {@code -} stands for the folder: standard input. */
    public boolean isStandardInput() {
        return folder.<Path>getValue().toString().equals("-");
    }

    /** The folder; wrong usage when it is not a project. */
    public Path path() {
        Path named = folder.getValue();
        return project(command, named, "");
    }

    /**
     * The folder of a project; wrong usage when it is none.
     *
     * @param option how another one is named, such as {@code " with --project"}
     */
    static Path project(Command command, Path named, String option) {
        Path where = named.toAbsolutePath().normalize();
        if (!Files.exists(where) && !Files.notExists(where)) {
            throw command.wrong(where + " cannot be reached: this user cannot enter a folder above it.");
        }
        if (Files.notExists(where)) {
            throw command.wrong("There is no folder " + where + ".");
        }
        if (Files.isDirectory(where) && !(Files.isReadable(where) && Files.isExecutable(where))) {
            throw command.wrong("This user cannot read the folder " + where + ".");
        }
        if (!ContentReader.isProject(named)) {
            throw command.wrong("There is no project in " + where
                    + ": it has no folder content/. Name the project's folder" + option + ", or change to it.");
        }
        return named;
    }

    /** The folder as seen from the current one, with {@code /} at its end: what build servers put before a file's path. */
    public static String prefix(Path project) {
        Path here = Path.of("").toAbsolutePath();
        Path there = project.toAbsolutePath().normalize();
        if (there.equals(here)) {
            return "";
        }
        Path shown = there.startsWith(here) ? here.relativize(there) : there;
        return shown.toString().replace(java.io.File.separatorChar, '/') + "/";
    }
}
