package dev.standfirst.publish.bucket;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.UsageException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

/**
 * Keeps a second publisher away from a bucket: an object that is written only where there is none. A publisher that was killed leaves it
 * there, so it holds for some minutes after its owner last wrote it, by the store's clock. A store that does not know conditions has no
 * lock; there each write is still checked against the list at the beginning.
 */
final class BucketLock {
    /** How long a lock holds that nobody writes. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration RENEWAL = Duration.ofMinutes(1);

    private final Bucket bucket;
    private final String path;
    private final byte[] mark = UUID.randomUUID().toString().getBytes(UTF_8);
    private long renewed = System.nanoTime();

    private BucketLock(Bucket bucket, String path) {
        this.bucket = bucket;
        this.path = path;
    }

    /**
     * Takes the lock at a path.
     *
     * @throws UsageException when another publisher has it
     */
    static BucketLock take(Bucket bucket, String path) throws IOException {
        var lock = new BucketLock(bucket, path);
        lock.take(lock.abandoned());
        return lock;
    }

    private void take(Bucket.Condition condition) throws IOException {
        try {
            bucket.put(path, mark, condition);
        } catch (UsageException _) {
            throw new UsageException("Another publish to this target is running. Wait until it ends, and publish again."
                    + " If it was killed, wait " + LEASE.toMinutes() + " minutes.");
        }
    }

    /** The condition on which the lock may be taken: that there is none, or over one whose owner has been silent for long. */
    private Bucket.Condition abandoned() throws IOException {
        Bucket.Listed held = bucket.list(path).get(path);
        if (held == null) {
            return new Bucket.Condition.Absent();
        }
        String probe = path + "-" + new String(mark, UTF_8);
        bucket.put(probe, mark, new Bucket.Condition.Always());
        Bucket.Listed now = bucket.list(probe).get(probe);
        bucket.delete(probe);
        return now != null && Duration.between(held.modified(), now.modified()).compareTo(LEASE) > 0
                ? new Bucket.Condition.Over(held.tag())
                : new Bucket.Condition.Absent();
    }

    /**
     * Says that its owner is still there, once a minute.
     *
     * @throws UsageException when another publisher has taken it
     */
    void renew() throws IOException {
        if (System.nanoTime() - renewed > RENEWAL.toNanos()) {
            if (!isOwn()) {
                throw new UsageException("Another publish to this target has begun. Publish again when it has ended.");
            }
            bucket.put(path, mark, new Bucket.Condition.Always());
            renewed = System.nanoTime();
        }
    }

    private boolean isOwn() throws IOException {
        return bucket.get(path).filter(content -> Arrays.equals(content, mark)).isPresent();
    }

    /** Gives it free. */
    void close() throws IOException {
        if (isOwn()) {
            bucket.delete(path);
        }
    }
}
