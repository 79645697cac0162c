package dev.standfirst.pipeline.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.digest.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the last check of each project said, and the digest of all that it looked at; a check of the very same is answered from
 * memory. One whose inputs changed while it ran is not remembered.
 *
 * <p>Its folder may be deleted at any time. Several checks may use it at once.
 */
public final class CheckCache {
    private static final String HEADING = "standfirst check 1";

    private final @Nullable Path folder;

    private CheckCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /** A cache that remembers nothing. */
    public static CheckCache none() {
        return new CheckCache(null);
    }

    /** A cache in this folder, which need not be there yet. */
    public static CheckCache in(Path folder) {
        return new CheckCache(folder);
    }

    /**
     * What a check said.
     *
     * @param status its exit status
     * @param text all that it printed
     */
    public record Said(int status, String text) {}

    /** A check, made in full. */
    @FunctionalInterface
    public interface Check {
        /** Makes it. */
        Said make() throws IOException;
    }

    /**
     * What a check of a project says.
     *
     * @param project the folder that holds {@code content/}
     * @param settings what else the words depend on: the day, the options
     * @param check makes it, when it is not known
     */
    public Said said(Path project, List<String> settings, Check check) throws IOException {
        Optional<Snapshot> snapshot = folder == null ? Optional.empty() : Snapshot.of(project, settings, List.of());
        if (folder == null || snapshot.isEmpty()) {
            return check.make();
        }
        Inputs inputs = snapshot.get().inputs();
        String digest = snapshot.get().digest();
        Path file = CacheFile.of(folder, inputs.project().toString());
        Optional<Said> known = read(file, digest);
        if (known.isPresent()) {
            return known.get();
        }
        Said said = check.make();
        if (inputs.isUnchanged()) {
            CacheFile.write(
                    file, String.join("\n", HEADING, digest, Sha256.of(said.text()), said.status() + "", said.text()));
        }
        return said;
    }

    private static Optional<Said> read(Path file, String digest) {
        try {
            String[] parts = Files.readString(file, UTF_8).split("\n", 5);
            boolean ours = parts.length == 5
                    && parts[0].equals(HEADING)
                    && parts[1].equals(digest)
                    && parts[2].equals(Sha256.of(parts[4]));
            return ours ? Optional.of(new Said(Integer.parseInt(parts[3]), parts[4])) : Optional.empty();
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }
}
