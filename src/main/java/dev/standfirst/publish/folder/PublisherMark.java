package dev.standfirst.publish.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.digest.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a publisher writes into its lock at a target. A publisher that was killed leaves the lock there. The next one on the same machine
 * knows the mark in it, and knows that its owner has ended, so it need not wait until the lock is old.
 */
public final class PublisherMark implements Closeable {
    private static final String FILE = "marks";

    private final FolderLock lock;
    private final Path file;
    private final String mark = UUID.randomUUID().toString();
    private final List<String> before;

    private PublisherMark(FolderLock lock, Path file, List<String> before) {
        this.lock = lock;
        this.file = file;
        this.before = before;
    }

    /**
     * A new mark, for one publish.
     *
     * @param cache a folder of this machine; where it cannot be written, marks are not remembered
     * @param target where the lock is
     * @throws dev.standfirst.diagnostic.UsageException when another process of this machine publishes there
     */
    public static PublisherMark of(Path cache, String target) {
        Path folder = cache.resolve(Sha256.of(target).substring(0, 16));
        try {
            FolderLock lock = FolderLock.of(folder);
            Path file = folder.resolve(FILE);
            List<String> before = Files.exists(file) ? Files.readAllLines(file) : List.of();
            var made = new PublisherMark(lock, file, before);
            var all = new ArrayList<>(before);
            all.add(made.mark);
            Files.write(file, all);
            return made;
        } catch (IOException _) {
            return new PublisherMark(FolderLock.NONE, folder.resolve(FILE), List.of());
        }
    }

    /** The mark. */
    public String text() {
        return mark;
    }

    /** The mark as the content of a file. */
    public byte[] bytes() {
        return mark.getBytes(UTF_8);
    }

    /** The marks of earlier publishes of this machine, all of which have ended, whose locks may still be there. */
    public List<String> ended() {
        return before;
    }

    /** Whether the content of a lock is this mark, or that of an earlier publish of this machine, which has ended. */
    public boolean isOwn(byte[] content) {
        String found = new String(content, UTF_8);
        return found.equals(mark) || before.contains(found);
    }

    /** The lock has been taken: no earlier mark can be in it any more. */
    public void taken() throws IOException {
        if (Files.exists(file)) {
            Files.writeString(file, mark);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
