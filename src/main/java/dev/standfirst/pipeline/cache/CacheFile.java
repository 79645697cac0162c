package dev.standfirst.pipeline.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/** Files that the program can do without. */
final class CacheFile {
    private CacheFile() {}

    /** The file in a cache's folder that is about {@code subject}. */
    static Path of(Path folder, String subject) {
        return folder.resolve(UUID.nameUUIDFromBytes(subject.getBytes(UTF_8)).toString());
    }

    /** Writes a file whole or not at all. That it cannot be written is not a fault: the work is done again next time. */
    static void write(Path file, String text) {
        try {
            Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "cache", ".new");
            try {
                Files.writeString(fresh, text);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException | UnsupportedOperationException _) {
            return;
        }
    }
}
