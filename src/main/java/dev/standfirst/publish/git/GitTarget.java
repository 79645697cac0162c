package dev.standfirst.publish.git;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.digest.Sha256;
import dev.standfirst.publish.folder.FolderLock;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.Published;
import dev.standfirst.publish.model.Release;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.URIish;

/**
 * A branch of a git repository. A release is one commit with the one that was there as its parent, so readers get one release or the
 * other. The push names the commit that it replaces, and never forces: where somebody else has pushed meanwhile, it is refused.
 *
 * <p>The objects of the branch are kept in a bare repository of this program, so that the next publish fetches and sends only what is
 * new. It may be deleted at any time.
 */
public final class GitTarget implements SiteTarget {
    private final Repository repository;
    private final FolderLock lock;
    private final GitRemote remote;
    private final Instant now;
    private final Tip tip;

    private GitTarget(Repository repository, FolderLock lock, GitRemote remote, Instant now, Tip tip) {
        this.repository = repository;
        this.lock = lock;
        this.remote = remote;
        this.now = now;
        this.tip = tip;
    }

    /** The last commit of the branch, if there is one. */
    private record Tip(Optional<ObjectId> commit) {
        boolean isEmpty() {
            return commit.isEmpty();
        }

        ObjectId get() {
            return commit.orElseGet(ObjectId::zeroId);
        }
    }

    /**
     * Opens a branch, and fetches it.
     *
     * @param place which
     */
    public static GitTarget open(PublishTarget.Git place, Surroundings surroundings) throws IOException {
        GitSystem.install();
        URIish address = GitRemote.address(place.url());
        Path folder = surroundings
                .cache()
                .resolve(Sha256.of(place.url() + "\n" + place.branch()).substring(0, 16));
        FolderLock lock = FolderLock.of(folder);
        try {
            Repository repository = new FileRepositoryBuilder()
                    .setBare()
                    .setGitDir(folder.resolve("objects.git").toFile())
                    .build();
            if (!repository.getObjectDatabase().exists()) {
                repository.create(true);
            }
            var remote = new GitRemote(repository, address, place.branch(), surroundings);
            return new GitTarget(repository, lock, remote, surroundings.now(), new Tip(remote.fetch()));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public Published look(Release release) throws IOException {
        if (tip.isEmpty()) {
            return Published.nothing();
        }
        var tree = new SiteTree(repository, tip.get());
        Ledger ledger = tree.ledger();
        var digests = new TreeMap<String, String>();
        try (var inserter = new ObjectInserter.Formatter()) {
            for (String path : (Iterable<String>)
                    Stream.concat(ledger.files().keySet().stream(), release.files().keySet().stream())
                            .distinct()::iterator) {
                Optional<ObjectId> blob = tree.blob(path);
                if (blob.isPresent()) {
                    digests.put(path, digest(path, blob.get(), tree, release, inserter));
                }
            }
        }
        return new Published(ledger, digests);
    }

    /** The SHA-256 of a blob; it is read only where it is not the file of the release. */
    private static String digest(
            String path, ObjectId blob, SiteTree tree, Release release, ObjectInserter.Formatter inserter)
            throws IOException {
        var file = release.files().get(path);
        if (file != null
                && inserter.idFor(Constants.OBJ_BLOB, release.read(path)).equals(blob)) {
            return file.sha256();
        }
        return tree.isFile(path) ? Sha256.of(tree.read(blob)) : "not a file";
    }

    @Override
    public void apply(Plan plan, Release release, PublishProgress progress) throws IOException {
        var commit = new SiteCommit(repository, now);
        ObjectId made = tip.isEmpty()
                ? commit.first(plan, release, progress)
                : commit.after(tip.get(), plan, release, progress);
        progress.begins("push");
        remote.push(made, tip.get());
        progress.begins("end");
    }

    /** The last release before the one at the tip; commits of somebody else between the two are passed over. */
    @Override
    public Optional<Release> previous() throws IOException {
        if (tip.isEmpty()) {
            return Optional.empty();
        }
        var present = new SiteTree(repository, tip.get());
        for (Optional<SiteTree> before = present.parent();
                before.isPresent();
                before = before.get().parent()) {
            Ledger ledger = before.get().ledger();
            if (!ledger.files().isEmpty() && !ledger.equals(present.ledger())) {
                return Optional.of(before.get().release());
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        repository.close();
        lock.close();
    }

    /**
     * Refuses where somebody else was quicker.
     *
     * @param branch the branch
     */
    static UsageException overtaken(String branch) {
        return new UsageException("Somebody else has pushed to " + branch
                + " since this run began. Nothing was overwritten. Publish again.");
    }
}
