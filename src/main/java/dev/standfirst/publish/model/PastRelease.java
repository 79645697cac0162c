package dev.standfirst.publish.model;

import dev.standfirst.digest.Sha256;
import java.io.IOException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A release that was published before, of which a ledger says what was in it.
 *
 * @param files the files that were in use, by path
 * @param kept where they are read from
 */
public record PastRelease(SortedMap<String, SiteFile> files, Kept kept) implements Release {
    /** Reads files of a release that has been replaced. */
    @FunctionalInterface
    public interface Kept {
        /** The bytes of a file; any others where it is lost. */
        byte[] read(String path) throws IOException;
    }

    /** The release that a ledger describes. */
    public static PastRelease of(Ledger ledger, Kept kept) {
        var files = new TreeMap<>(ledger.files());
        files.keySet().removeAll(ledger.unused().keySet());
        return new PastRelease(files, kept);
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] content = kept.read(path);
        if (!Sha256.of(content).equals(Objects.requireNonNull(files.get(path)).sha256())) {
            throw new IOException(path + " in the previous release is not what was published");
        }
        return content;
    }
}
