package dev.standfirst.project;

import dev.standfirst.diagnostic.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A small briefing, whole and invented, for a newcomer to change into their own. */
public final class Starter {
    /** The files, by the path they get; a file whose name would begin with a dot is kept without it. */
    private static final List<String> FILES = List.of(
            "README.md",
            ".gitignore",
            ".github/workflows/publish.yml",
            ".github/workflows/verify.yml",
            "content/site.yaml",
            "content/facts/library.yaml",
            "content/data/visits.csv",
            "content/sources/sources.yaml",
            "content/claims/claims.yaml",
            "content/briefings/library.md");

    private Starter() {}

    /**
     * Writes the starter.
     *
     * @param folder an empty folder, or one that does not exist yet
     * @return the files written, as paths relative to {@code folder}
     * @throws UsageException when the folder is not empty, or is not a folder
     * @throws IOException when the machine fails
     */
    public static List<String> write(Path folder) throws IOException {
        refuseUnlessEmpty(folder);
        for (String name : FILES) {
            Path file = folder.resolve(name);
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
            Files.write(file, read(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        return Stream.concat(FILES.stream(), SchemaFolder.write(folder).stream())
                .toList();
    }

    private static void refuseUnlessEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> held = Files.list(folder)) {
                if (held.findAny().isPresent()) {
                    throw new UsageException(folder + " is not empty. Name a new folder, or an empty one.");
                }
            }
        } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(folder + " is not a folder. Name a new folder, or an empty one.");
        }
    }

    private static byte[] read(String name) throws IOException {
        String kept = name.startsWith(".") ? name.substring(1) : name;
        try (InputStream in = Optional.ofNullable(Starter.class.getResourceAsStream("starter/" + kept))
                .orElseThrow(() -> new IOException("the program does not contain starter/" + kept))) {
            return in.readAllBytes();
        }
    }
}
