package dev.standfirst.publish.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.UsageException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
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
    private final byte[] mark = UUID.randomUUID().toString().getBytes(UTF_8);
    private long renewed = System.nanoTime();

    private RemoteLock(RemoteFiles files, String path) {
        this.files = files;
        this.path = path;
    }

    /**
     * Takes the lock at a path.
     *
     * @throws UsageException when another publisher has it
     */
    static RemoteLock take(RemoteFiles files, String path) throws IOException {
        var lock = new RemoteLock(files, path);
        if (files.create(path, lock.mark)) {
            return lock;
        }
        if (lock.isAbandoned()) {
            files.delete(path);
            if (files.create(path, lock.mark)) {
                return lock;
            }
        }
        throw new UsageException("Another publish to this target is running. Wait until it ends, and publish again."
                + " If it was killed, wait " + LEASE.toMinutes() + " minutes.");
    }

    private boolean isAbandoned() throws IOException {
        Optional<Attributes> lock = files.look(path);
        String probe = path + "-" + new String(mark, UTF_8);
        files.write(probe, mark);
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
                throw new UsageException("Another publish to this target has begun. Publish again when it has ended.");
            }
            files.write(path, mark);
            renewed = System.nanoTime();
        }
    }

    private boolean isOwn() throws IOException {
        return files.look(path).isPresent() && Arrays.equals(files.read(path), mark);
    }

    @Override
    public void close() throws IOException {
        if (isOwn()) {
            files.delete(path);
        }
    }
}
