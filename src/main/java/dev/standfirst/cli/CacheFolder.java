package dev.standfirst.cli;

import dev.standfirst.pipeline.cache.BuildCache;
import dev.standfirst.pipeline.cache.CheckCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the user's system wants programs to keep what they can do without. */
final class CacheFolder {
    private CacheFolder() {}

    /**
     * The cache of builds: {@code builds} in the program's own folder.
     *
     * @param troubles is told what is wrong with it
     */
    static BuildCache ofBuilds(Consumer<BuildCache.Trouble> troubles) {
        return own("builds").map(folder -> BuildCache.in(folder, troubles)).orElseGet(BuildCache::none);
    }

    /** The cache of checks: {@code checks} in the program's own folder. */
    static CheckCache ofChecks() {
        return own("checks").map(CheckCache::in).orElseGet(CheckCache::none);
    }

    /** The cache of checks before a publish: {@code publish-checks} in the program's own folder. */
    public static CheckCache ofPublishChecks() {
        return own("publish-checks").map(CheckCache::in).orElseGet(CheckCache::none);
    }

    /** The pages on diagnostics, for text editors: {@code explanations} in the program's own folder, else in that of temporary files. */
    static Path ofExplanations() {
        return own("explanations")
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir", ""), "standfirst-explanations"));
    }

    /** What publishing keeps of its targets: {@code publish} in the program's own folder, else a new temporary folder. */
    static Path ofPublishing() throws IOException {
        Optional<Path> folder = own("publish");
        return folder.isPresent() ? folder.get() : Files.createTempDirectory("standfirst-publish");
    }

    /**
     * A folder in {@code standfirst/}, which is in the folder that {@code XDG_CACHE_HOME} names, else in {@code ~/.cache}, on a Mac in
     * {@code ~/Library/Caches}, on Windows in {@code %LOCALAPPDATA%}.
     */
    private static Optional<Path> own(String name) {
        try {
            return base().map(folder -> folder.resolve("standfirst").resolve(name));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Optional<Path> base() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", ""));
        Optional<Path> named = named("XDG_CACHE_HOME");
        if (named.isPresent()) {
            return named;
        }
        if (system.startsWith("windows")) {
            return named("LOCALAPPDATA");
        }
        return home.isAbsolute()
                ? Optional.of(home.resolve(system.startsWith("mac") ? "Library/Caches" : ".cache"))
                : Optional.empty();
    }

    private static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
