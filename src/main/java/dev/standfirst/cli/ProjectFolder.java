package dev.standfirst.cli;

import dev.standfirst.content.ContentReader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The argument that names a project: a folder that holds {@code content/}, by default the current one. */
final class ProjectFolder {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The project: the folder that holds content/. By default the current folder.")
    private Path folder = Path.of(".");

    /** The folder; wrong usage when it is no project. */
    Path path() {
        if (!ContentReader.isProject(folder)) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "There is no project in " + folder.toAbsolutePath().normalize()
                            + ": it has no folder content/. Name the project's folder, or change to it.");
        }
        return folder;
    }

    /** The folder as seen from the current one, with {@code /} at its end: what build servers put before a file's path. */
    String prefix() {
        Path here = Path.of("").toAbsolutePath();
        Path there = folder.toAbsolutePath().normalize();
        if (there.equals(here)) {
            return "";
        }
        Path shown = there.startsWith(here) ? here.relativize(there) : there;
        return shown.toString().replace(java.io.File.separatorChar, '/') + "/";
    }
}
