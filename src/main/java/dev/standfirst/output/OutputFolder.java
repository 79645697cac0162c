package dev.standfirst.output;

import dev.standfirst.diagnostic.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a site is written, judged before anything is: never over an input, a home or a root, and never over files that no build of
 * ours has written.
 *
 * @param path the real path of the folder, which need not be there yet
 */
public record OutputFolder(Path path) {
    private static final Set<String> EMPTY_ENOUGH = Set.of(".gitignore", ".gitkeep");

    /** What a build that was stopped may have left in a folder that is otherwise as good as empty. */
    private static final Set<String> NOT_FOREIGN = Set.of(".gitignore", ".gitkeep", StagingArea.NAME);

    /**
     * Judges {@code output} for a project.
     *
     * @throws UsageException when a site may not be written there
     * @throws IOException when the file system fails
     */
    public static OutputFolder of(Path output, Path project, List<Path> inputs) throws IOException {
        return of(output, project, inputs, homes(System.getProperty("user.home"), System.getenv("HOME")));
    }

    /** The same with the folders that are somebody's home. */
    static OutputFolder of(Path output, Path project, List<Path> inputs, Set<Path> homes) throws IOException {
        refuseLost(output);
        Path real = real(output);
        if (real.getParent() == null) {
            throw refused(output, "it is the root of the file system");
        }
        for (Path home : homes) {
            if (real(home).startsWith(real)) {
                throw refused(output, "it is or contains the home folder");
            }
        }
        if (real(project).startsWith(real)) {
            throw refused(output, "it is or contains the project itself");
        }
        for (Path input : inputs) {
            Path realInput = isLost(input) ? input.toAbsolutePath() : real(input);
            if (realInput.startsWith(real) || real.startsWith(realInput)) {
                throw refused(output, "it is, contains or is inside the input folder " + input);
            }
        }
        if (Files.exists(real) && !Files.isDirectory(real)) {
            throw refused(output, "it is a file");
        }
        Path there = there(real);
        if (Files.isDirectory(there) && !Files.isWritable(there)) {
            throw refused(
                    output,
                    "you do not have permission to write to " + there,
                    "Get that permission, or name another folder with --output.");
        }
        if (Files.isDirectory(real) && !Files.exists(real.resolve(Manifest.NAME)) && holdsForeignFiles(real)) {
            throw refused(
                    output,
                    "it is not empty, and it was not written by a build",
                    "Name another folder with --output, or empty this one.");
        }
        return new OutputFolder(real);
    }

    /** The home that the system knows and the one that the shell knows: in a container they may differ. What names no folder is none. */
    static Set<Path> homes(@Nullable String... names) {
        return Stream.of(names)
                .filter(name -> name != null && !name.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .collect(Collectors.toSet());
    }

    /** Whether a file that no build wrote is one that keeps an empty folder in git, and needs no word. */
    static boolean isExpected(String path) {
        return EMPTY_ENOUGH.contains(path);
    }

    /** Refuses a folder that is a link to nothing, or is in one. */
    private static void refuseLost(Path output) {
        for (Path path = output.toAbsolutePath().normalize(); path != null; path = path.getParent()) {
            if (isLost(path)) {
                throw refused(
                        output,
                        path + " is a symbolic link to a folder that does not exist",
                        "Create that folder, delete the link, or name another folder with --output.");
            }
        }
    }

    private static boolean isLost(Path path) {
        return Files.isSymbolicLink(path) && Files.notExists(path);
    }

    private static boolean holdsForeignFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(
                    file -> !NOT_FOREIGN.contains(file.getFileName().toString()));
        }
    }

    /** The real path of what is there, with the names of what is not yet there after it. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path there = there(absolute);
        return there.toRealPath().resolve(there.relativize(absolute)).normalize();
    }

    /** A path, or the innermost of the folders it is in that is there. */
    private static Path there(Path path) {
        Path there = path;
        while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        return there;
    }

    private static UsageException refused(Path output, String why) {
        return refused(output, why, "Name another folder with --output.");
    }

    private static UsageException refused(Path output, String why, String wayOut) {
        // The empty path is the current folder, and would read as a gap.
        Path shown = output.toString().isEmpty() ? output.toAbsolutePath() : output;
        return new UsageException("The site cannot be written to " + shown + ": " + why + ". " + wayOut);
    }
}
