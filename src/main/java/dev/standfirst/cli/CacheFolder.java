package dev.standfirst.cli;

import dev.standfirst.build.BuildCache;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the user's system wants programs to keep what they can do without. */
final class CacheFolder {
    private CacheFolder() {}

    /**
     * The cache of builds: {@code standfirst/builds} in the folder that {@code XDG_CACHE_HOME} names, else in {@code ~/.cache}, on a Mac in
     * {@code ~/Library/Caches}, on Windows in {@code %LOCALAPPDATA%}.
     */
    static BuildCache ofBuilds() {
        try {
            return base().map(folder -> BuildCache.in(folder.resolve("standfirst/builds")))
                    .orElseGet(BuildCache::none);
        } catch (InvalidPathException _) {
            return BuildCache.none();
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
