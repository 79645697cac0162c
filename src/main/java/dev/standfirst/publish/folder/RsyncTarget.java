package dev.standfirst.publish.folder;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.digest.Sha256;
import dev.standfirst.publish.model.FileChange;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.Published;
import dev.standfirst.publish.model.Release;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of a server into which a site is published in place by rsync, one stage of the plan after the other. This machine keeps a copy
 * of what is there; each publish first makes it equal to what is there, and then sends what it changes in it.
 */
public final class RsyncTarget implements SiteTarget {
    private static final List<String> BEFORE = List.of(FolderTarget.WORKPLACE + "/before");

    private final Rsync server;
    private final PublishedFolder copy;
    private final PublishedFolder coming;
    private final ReplacedFiles replaced;
    private final Closeable lock;

    private RsyncTarget(Rsync server, Path copy, Closeable lock) {
        this.server = server;
        this.copy = new PublishedFolder(copy);
        this.coming = new PublishedFolder(copy.resolve(FolderTarget.WORKPLACE).resolve("new"));
        this.replaced = new ReplacedFiles(this.copy, copy.resolve(FolderTarget.WORKPLACE));
        this.lock = lock;
    }

    /**
     * Opens a folder of a server.
     *
     * @param reading whether nothing is to change there
     * @throws dev.standfirst.diagnostic.UsageException when rsync is not installed, or another publisher is there
     */
    public static RsyncTarget open(PublishTarget.Rsync place, boolean reading, Surroundings surroundings)
            throws IOException {
        var server = new Rsync(place, surroundings);
        PublisherMark mark = PublisherMark.of(surroundings.cache(), place.shown());
        Path copy = surroundings.cache().resolve("rsync").resolve(Sha256.of(place.shown()));
        return new RsyncTarget(server, copy, reading ? mark : RsyncLock.take(server, mark));
    }

    @Override
    public Published look(Release release) throws IOException {
        Ledger ledger = fetchLedger();
        List<String> known = Stream.concat(ledger.files().keySet().stream(), release.files().keySet().stream())
                .distinct()
                .toList();
        fetch(known);
        var digests = new TreeMap<String, String>();
        for (String path : known) {
            copy.digest(path).ifPresent(digest -> digests.put(path, digest));
        }
        return new Published(ledger, digests);
    }

    private Ledger fetchLedger() throws IOException {
        server.fetch(copy.root(), List.of(Ledger.PATH));
        try {
            return Ledger.read(Files.readAllBytes(copy.path(Ledger.PATH)));
        } catch (NoSuchFileException _) {
            return Ledger.NONE;
        }
    }

    /** Fetches files of the site and those of the release before. */
    private void fetch(List<String> paths) throws IOException {
        server.fetch(copy.root(), paths);
        server.fetch(copy.root(), BEFORE, "--recursive", "--delete");
    }

    @Override
    public void apply(Plan plan, Release release, PublishProgress progress) throws IOException {
        for (FileChange change : plan.changes()) {
            if (change.isSent()) {
                progress.begins("prepare " + change.file().path());
                coming.write(change.file().path(), release.read(change.file().path()));
            }
        }
        progress.begins("keep");
        replaced.keep(plan.changes(), fetchLedger());
        server.send(copy.root(), BEFORE, "--recursive", "--delete");
        progress.begins("begin");
        write(plan.during());
        for (List<FileChange> stage : plan.stages()) {
            List<String> paths =
                    stage.stream().map(change -> change.file().path()).toList();
            if (stage.getFirst().isSent()) {
                for (String path : paths) {
                    progress.begins("send " + path);
                    coming.moveTo(copy, path);
                }
                server.send(copy.root(), paths);
            } else {
                for (String path : paths) {
                    progress.begins("delete " + path);
                    copy.delete(path);
                }
                server.delete(copy.root(), paths);
            }
        }
        progress.begins("end");
        write(plan.after());
        coming.deleteAll();
    }

    private void write(Ledger ledger) throws IOException {
        coming.write(Ledger.PATH, ledger.bytes());
        coming.moveTo(copy, Ledger.PATH);
        server.send(copy.root(), List.of(Ledger.PATH));
    }

    @Override
    public Optional<Release> previous() throws IOException {
        fetch(new ArrayList<>(fetchLedger().files().keySet()));
        return replaced.release();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
