package dev.standfirst.publish.bucket;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.folder.PublisherMark;
import java.io.IOException;
import java.time.Duration;

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
    private final PublisherMark mark;
    private long renewed = System.nanoTime();

    private BucketLock(Bucket bucket, String path, PublisherMark mark) {
        this.bucket = bucket;
        this.path = path;
        this.mark = mark;
    }

    /**
     * Takes the lock at a path.
     *
     * @throws UsageException when another publisher has it
     */
    static BucketLock take(Bucket bucket, String path, PublisherMark mark) throws IOException {
        var lock = new BucketLock(bucket, path, mark);
        lock.take(lock.abandoned());
        mark.taken();
        return lock;
    }

    private void take(Bucket.Condition condition) throws IOException {
        try {
            bucket.put(path, mark.bytes(), condition);
        } catch (UsageException _) {
            throw new UsageException("Another run is publishing to this target. Wait until it ends, and publish again."
                    + " If it was killed, wait " + LEASE.toMinutes() + " minutes.");
        }
    }

    /** The condition on which the lock may be taken: that there is none, or over one whose owner has ended or been silent for long. */
    private Bucket.Condition abandoned() throws IOException {
        Bucket.Listed held = bucket.list(path).get(path);
        if (held == null) {
            return new Bucket.Condition.Absent();
        }
        if (bucket.get(path).filter(mark::isOwn).isPresent()) {
            return new Bucket.Condition.Over(held.tag());
        }
        String probe = path + "-" + mark.text();
        bucket.put(probe, mark.bytes(), new Bucket.Condition.Always());
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
                throw new UsageException(
                        "Another run has begun to publish to this target. Publish again when it has ended.");
            }
            bucket.put(path, mark.bytes(), new Bucket.Condition.Always());
            renewed = System.nanoTime();
        }
    }

    private boolean isOwn() throws IOException {
        return bucket.get(path).filter(mark::isOwn).isPresent();
    }

    /** Gives it free. */
    void close() throws IOException {
        try (mark) {
            if (isOwn()) {
                bucket.delete(path);
            }
        }
    }
}
