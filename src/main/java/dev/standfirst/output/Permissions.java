package dev.standfirst.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Who may do what with a file.
 *
 * @param set empty where the system has no POSIX permissions
 */
record Permissions(Set<PosixFilePermission> set) {
    Permissions {
        set = Set.copyOf(set);
    }

    /** The permissions that a new file in a folder gets, from the umask or from the folder's own list. */
    static Permissions ofNewFiles(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "", "");
        try {
            Files.delete(file);
            return of(Files.createFile(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Permissions of(Path file) throws IOException {
        try {
            return new Permissions(Files.getPosixFilePermissions(file));
        } catch (UnsupportedOperationException _) {
            return new Permissions(Set.of());
        }
    }

    /** Whether a file has these. */
    boolean areThoseOf(Path file) throws IOException {
        return of(file).equals(this);
    }
}
