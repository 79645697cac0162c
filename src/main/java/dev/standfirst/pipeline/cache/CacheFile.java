package dev.standfirst.pipeline.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Files that the program can do without. */
public final class CacheFile {
    private CacheFile() {}

    /** The file in a cache's folder that is about {@code subject}. */
    static Path of(Path folder, String subject) {
        return folder.resolve(UUID.nameUUIDFromBytes(subject.getBytes(UTF_8)).toString());
    }

    /** Writes a file whole or not at all. That it cannot be written is not a fault: the work is done again next time. */
    static void write(Path file, String text) {
        write(file, text.getBytes(UTF_8));
    }

    /** Writes a file whole or not at all; false where it cannot be written, which is not a fault. */
    public static boolean write(Path file, byte[] bytes) {
        try {
            Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "cache", ".new");
            try {
                Files.write(fresh, bytes);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return true;
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    /** Deletes the oldest files beside one whose names end like its own, so that {@code most} are left. That some cannot be is not a fault. */
    public static void keepNewest(Path file, int most) {
        String ending = file.toString().substring(file.toString().lastIndexOf('.'));
        try (Stream<Path> all = Files.list(Optional.ofNullable(file.getParent()).orElse(Path.of("")))) {
            List<Path> oldest = all.filter(each -> each.toString().endsWith(ending))
                    .sorted(Comparator.comparing(CacheFile::age).reversed())
                    .skip(most)
                    .toList();
            for (Path each : oldest) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException _) {
            return;
        }
    }

    private static FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
