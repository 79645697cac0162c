package dev.standfirst.testing;

import dev.standfirst.pipeline.Build;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;

/** The sites of unchanged projects, each built once in this JVM, in a temporary folder that is deleted when the JVM ends. */
final class BuiltSites {
    private static final ConcurrentHashMap<Path, Path> SITES = new ConcurrentHashMap<>();

    private BuiltSites() {}

    static Path of(TestProject project) {
        return SITES.computeIfAbsent(project.root().toAbsolutePath(), _ -> build(project));
    }

    private static Path build(TestProject project) {
        try {
            // Not behind a symbolic link, as the temporary folder is on macOS.
            Path site = Files.createTempDirectory("site").toRealPath();
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> TestProject.at(site).delete()));
            if (!(project.build(site) instanceof Build.Outcome.Written)) {
                throw new AssertionError(project + " has errors");
            }
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
