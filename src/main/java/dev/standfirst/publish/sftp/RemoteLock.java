package dev.standfirst.publish.sftp;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.folder.PublisherMark;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.sshd.sftp.client.SftpClient.Attributes;

/**
 * Keeps a second publisher away from a server: a file that only one can create. A publisher that was killed leaves it there, so it holds
 * for some minutes after its owner last wrote it; ages are told by the server's clock alone.
 */
final class RemoteLock implements AutoCloseable {
    /** How long a lock holds that nobody writes. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration RENEWAL = Duration.ofMinutes(1);

    private final RemoteFiles files;
    private final String path;
    private final PublisherMark mark;
    private long renewed = System.nanoTime();

    private RemoteLock(RemoteFiles files, String path, PublisherMark mark) {
        this.files = files;
        this.path = path;
        this.mark = mark;
    }

    /**
     * Takes the lock at a path.
     *
     * @throws UsageException when another publisher has it
     */
    static RemoteLock take(RemoteFiles files, String path, PublisherMark mark) throws IOException {
        var lock = new RemoteLock(files, path, mark);
        for (String ended : mark.ended()) {
            files.deleteIfThere(lock.probe(ended));
        }
        if (lock.create() || (lock.isAbandoned() && lock.replace())) {
            mark.taken();
            return lock;
        }
        throw new UsageException("Another run is publishing to this target. Wait until it ends, and publish again."
                + " If it was killed, wait " + LEASE.toMinutes() + " minutes.");
    }

    private String probe(String text) {
        return path + "-" + text;
    }

    /** Makes the lock with the mark in it, in one step; false where there is a lock. */
    private boolean create() throws IOException {
        String probe = probe(mark.text());
        files.write(probe, mark.bytes());
        boolean created = files.create(path, probe, mark.bytes());
        files.delete(probe);
        return created;
    }

    private boolean replace() throws IOException {
        files.deleteIfThere(path);
        return create();
    }

    private boolean isAbandoned() throws IOException {
        Optional<Attributes> lock = files.look(path);
        if (isOwn()) {
            return true;
        }
        String probe = probe(mark.text());
        files.write(probe, mark.bytes());
        Optional<Attributes> now = files.look(probe);
        files.delete(probe);
        return lock.isPresent()
                && now.isPresent()
                && now.get().getModifyTime().toMillis()
                                - lock.get().getModifyTime().toMillis()
                        > LEASE.toMillis();
    }

    /**
     * Says that its owner is still there.
     *
     * @throws UsageException when another publisher has taken it, because this one was silent for long
     */
    void renew(boolean now) throws IOException {
        if (now || System.nanoTime() - renewed > RENEWAL.toNanos()) {
            if (!isOwn()) {
                throw new UsageException(
                        "Another run has begun to publish to this target. Publish again when it has ended.");
            }
            files.write(path, mark.bytes());
            renewed = System.nanoTime();
        }
    }

    private boolean isOwn() throws IOException {
        return files.look(path).isPresent() && mark.isOwn(files.read(path));
    }

    @Override
    public void close() throws IOException {
        try (mark) {
            if (isOwn()) {
                files.delete(path);
            }
        }
    }
}
