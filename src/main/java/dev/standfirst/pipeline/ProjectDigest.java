package dev.standfirst.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.digest.Sha256;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The digest of all that editors wrote: the names and bytes of the files in {@code content/} and {@code templates/}. It is the same on
 * every machine. Files whose names begin with a dot, and those in such folders, are left out: no build reads them. Of a symbolic link
 * within them it takes where the link leads, and does not follow it.
 */
public final class ProjectDigest {
    private static final List<String> FOLDERS = List.of("content", "templates");

    private ProjectDigest() {}

    /**
     * The digest of a project as it is now.
     *
     * @return SHA-256 in hexadecimal
     */
    public static String of(Path project) throws IOException {
        MessageDigest whole = Sha256.begun();
        for (String folder : FOLDERS) {
            if (Files.isDirectory(project.resolve(folder))) {
                for (Map.Entry<String, Path> file :
                        list(project.resolve(folder).toRealPath()).entrySet()) {
                    String line = folder + "/" + file.getKey() + "\0" + digest(file.getValue()) + "\n";
                    whole.update(line.getBytes(UTF_8));
                }
            }
        }
        return Sha256.end(whole);
    }

    private static SortedMap<String, Path> list(Path folder) throws IOException {
        var files = new TreeMap<String, Path>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> {
                        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                        if (!("/" + name).contains("/.")) {
                            files.put(name, file);
                        }
                    });
            return files;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String digest(Path file) throws IOException {
        return Files.isSymbolicLink(file)
                ? "-> " + Files.readSymbolicLink(file).toString().replace(File.separatorChar, '/')
                : Sha256.of(Files.readAllBytes(file));
    }
}
