package dev.standfirst.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.digest.Sha256;
import dev.standfirst.output.SiteWriter;
import dev.standfirst.render.SiteRenderer;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Gives rendered files to the writer, counts them, and takes the digest of each. Several threads may put at once. */
final class DigestingSink implements SiteRenderer.Sink {
    private final SiteWriter writer;
    private final Progress progress;
    private final int pages;
    private final SortedMap<String, String> digests = new ConcurrentSkipListMap<>();

    DigestingSink(SiteWriter writer, Progress progress, int pages) {
        this.writer = writer;
        this.progress = progress;
        this.pages = pages;
    }

    /** The SHA-256 of each file, by path. */
    SortedMap<String, String> digests() {
        return digests;
    }

    @Override
    public void put(String path, byte[] content) throws IOException {
        writer.put(path, content);
        digests.put(path, Sha256.of(content));
        progress.rendered(pages);
    }

    @Override
    public void put(String path, Iterable<String> pieces) throws IOException {
        MessageDigest digest = Sha256.begun();
        writer.put(path, () -> digested(pieces.iterator(), digest));
        digests.put(path, Sha256.end(digest));
        progress.rendered(pages);
    }

    @Override
    public boolean keep(String path, String digest) throws IOException {
        Optional<byte[]> old = writer.old(path);
        if (old.isEmpty() || !Sha256.of(old.get()).equals(digest)) {
            return false;
        }
        put(path, old.get());
        return true;
    }

    private static Iterator<String> digested(Iterator<String> pieces, MessageDigest digest) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pieces.hasNext();
            }

            @Override
            public String next() {
                String piece = pieces.next();
                digest.update(piece.getBytes(UTF_8));
                return piece;
            }
        };
    }
}
