package dev.standfirst.publish.bucket;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.publish.folder.PublisherMark;
import dev.standfirst.publish.model.FileChange;
import dev.standfirst.publish.model.FileChange.Kind;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.PastRelease;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.Published;
import dev.standfirst.publish.model.Release;
import dev.standfirst.publish.model.SiteFile;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A bucket, into which a site is published object by object: what pages load, pages, what lists pages. Each write is conditional on what
 * was there, where the store can do that. The objects that a publish replaces are copied within the store first, for a rollback.
 */
public final class S3Target implements SiteTarget {
    /** What the names of the objects that belong to this program begin with. */
    static final String WORKPLACE = ".standfirst-publish/";

    private static final String TAGS = WORKPLACE + "tags.txt";
    private static final String BEFORE = WORKPLACE + "before/";
    private static final String BEFORE_LEDGER = BEFORE + "ledger.txt";
    private static final String BEFORE_FILES = BEFORE + "files/";

    private final Bucket bucket;
    private final @Nullable BucketLock lock;
    private Map<String, Bucket.Listed> there = Map.of();

    private S3Target(Bucket bucket, @Nullable BucketLock lock) {
        this.bucket = bucket;
        this.lock = lock;
    }

    /**
     * Opens a bucket.
     *
     * @param reading whether nothing there is to be changed
     */
    public static S3Target open(PublishTarget.S3 place, boolean reading, Surroundings surroundings) throws IOException {
        var bucket = new Bucket(place, surroundings);
        try {
            return new S3Target(bucket, reading ? null : lock(bucket, place, surroundings));
        } catch (IOException | RuntimeException e) {
            bucket.close();
            throw e;
        }
    }

    private static BucketLock lock(Bucket bucket, PublishTarget.S3 place, Surroundings surroundings)
            throws IOException {
        PublisherMark mark = PublisherMark.of(surroundings.cache(), place.shown());
        try {
            return BucketLock.take(bucket, WORKPLACE + "lock", mark);
        } catch (IOException | RuntimeException e) {
            mark.close();
            throw e;
        }
    }

    @Override
    public Published look(Release release) throws IOException {
        there = bucket.list("");
        Ledger ledger = bucket.get(Ledger.PATH).map(Ledger::read).orElse(Ledger.NONE);
        Map<String, String> tags = tags();
        var paths = new TreeSet<>(ledger.files().keySet());
        paths.addAll(release.files().keySet());
        var digests = new TreeMap<String, String>();
        for (String path : paths) {
            Bucket.Listed object = there.get(path);
            if (object != null) {
                SiteFile known = ledger.files().get(path);
                digests.put(
                        path,
                        known != null && object.tag().equals(tags.get(path))
                                ? known.sha256()
                                : digest(path, object.tag(), release));
            }
        }
        return new Published(ledger, digests);
    }

    /** The digest of an object that the last complete publish did not write: that of the release where its tag is the MD5 of that. */
    private static String digest(String path, String tag, Release release) throws IOException {
        SiteFile file = release.files().get(path);
        return file != null && md5(release.read(path)).equals(tag) ? file.sha256() : "tag " + tag;
    }

    private static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    /** The tags that objects had when the last complete publish ended, by path. */
    private Map<String, String> tags() throws IOException {
        var tags = new TreeMap<String, String>();
        new String(bucket.get(TAGS).orElse(new byte[0]), UTF_8).lines().forEach(line -> {
            int space = line.indexOf(' ');
            tags.put(line.substring(space + 1), line.substring(0, Math.max(0, space)));
        });
        return tags;
    }

    @Override
    public void apply(Plan plan, Release release, PublishProgress progress) throws IOException {
        progress.begins("keep");
        keep(plan);
        progress.begins("begin");
        bucket.put(Ledger.PATH, plan.during().bytes(), condition(Ledger.PATH));
        for (FileChange change : plan.changes()) {
            String path = change.file().path();
            renew();
            if (change.isSent()) {
                progress.begins("send " + path);
                bucket.put(path, release.read(path), condition(path));
            } else {
                progress.begins("delete " + path);
                bucket.delete(path);
            }
        }
        progress.begins("end");
        var tags = new StringBuilder();
        bucket.list("").forEach((path, object) -> {
            if (plan.after().files().containsKey(path)) {
                tags.append(object.tag()).append(' ').append(path).append('\n');
            }
        });
        bucket.put(TAGS, tags.toString().getBytes(UTF_8), new Bucket.Condition.Always());
        progress.begins("finish");
        bucket.put(Ledger.PATH, plan.after().bytes(), new Bucket.Condition.Always());
    }

    private Bucket.Condition condition(String path) {
        Bucket.Listed object = there.get(path);
        return object == null ? new Bucket.Condition.Absent() : new Bucket.Condition.Over(object.tag());
    }

    /** Copies the objects that are about to be replaced; those of a publish that was stopped stay. */
    private void keep(Plan plan) throws IOException {
        boolean complete =
                bucket.get(Ledger.PATH).map(Ledger::read).orElse(Ledger.NONE).complete();
        Map<String, Bucket.Listed> kept = bucket.list(BEFORE_FILES);
        for (String path : complete ? kept.keySet() : new TreeSet<String>()) {
            bucket.delete(path);
        }
        for (FileChange change : plan.changes()) {
            String path = change.file().path();
            if (change.kind() != Kind.ADD && (complete || !kept.containsKey(BEFORE_FILES + path))) {
                renew();
                bucket.copy(path, BEFORE_FILES + path);
            }
        }
        if (complete) {
            byte[] ledger = bucket.get(Ledger.PATH).orElse(Ledger.NONE.bytes());
            bucket.put(BEFORE_LEDGER, ledger, new Bucket.Condition.Always());
        }
    }

    private void renew() throws IOException {
        if (lock != null) {
            lock.renew();
        }
    }

    @Override
    public Optional<Release> previous() throws IOException {
        Ledger ledger = bucket.get(BEFORE_LEDGER).map(Ledger::read).orElse(Ledger.NONE);
        if (ledger.unused().keySet().containsAll(ledger.files().keySet())) {
            return Optional.empty();
        }
        // Read now: publishing it puts other objects in the place of what was replaced.
        var replaced = new TreeMap<String, byte[]>();
        for (String path : bucket.list(BEFORE_FILES).keySet()) {
            bucket.get(path).ifPresent(content -> replaced.put(path.substring(BEFORE_FILES.length()), content));
        }
        return Optional.of(PastRelease.of(ledger, path -> {
            byte[] kept = replaced.get(path);
            return kept == null ? bucket.get(path).orElse(new byte[0]) : kept;
        }));
    }

    @Override
    public void close() throws IOException {
        try (bucket) {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
