package dev.standfirst.publish.folder;

import dev.standfirst.publish.model.FileChange;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.Published;
import dev.standfirst.publish.model.Release;
import dev.standfirst.publish.model.SiteFile;
import dev.standfirst.publish.model.SiteTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder into which a site is published in place: the folder itself is never renamed, since it may be a mount point. All files to send
 * are written into {@link #WORKPLACE} first, beside the site, and then moved into the site one by one, each by an atomic rename. The
 * ledger is written before the first and after the last, so that the next publish knows each file that this one may have left.
 */
public final class FolderTarget implements SiteTarget {
    /** The folder in the target that belongs to this program: the lock, files to come, and those that they replace. */
    static final String WORKPLACE = ".standfirst-publish";

    private final PublishedFolder folder;
    private final PublishedFolder coming;
    private final ReplacedFiles replaced;
    private final FolderLock lock;

    private FolderTarget(Path folder, FolderLock lock) {
        this.folder = new PublishedFolder(folder);
        this.coming = new PublishedFolder(folder.resolve(WORKPLACE).resolve("new"));
        this.replaced = new ReplacedFiles(this.folder, folder.resolve(WORKPLACE));
        this.lock = lock;
    }

    /** Opens a folder to be published to; it is made if it is not there. */
    public static FolderTarget open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path real = folder.toRealPath();
        return new FolderTarget(real, FolderLock.of(real.resolve(WORKPLACE)));
    }

    /** Opens a folder to be looked at: nothing in it changes. */
    public static FolderTarget forReading(Path folder) {
        return new FolderTarget(folder.toAbsolutePath().normalize(), FolderLock.NONE);
    }

    @Override
    public Published look(Release release) throws IOException {
        Ledger ledger = ledger();
        var digests = new TreeMap<String, String>();
        for (String path :
                (Iterable<String>) Stream.concat(ledger.files().keySet().stream(), release.files().keySet().stream())
                        .distinct()::iterator) {
            folder.digest(path).ifPresent(digest -> digests.put(path, digest));
        }
        return new Published(ledger, digests);
    }

    private Ledger ledger() throws IOException {
        try {
            return Ledger.read(Files.readAllBytes(folder.path(Ledger.PATH)));
        } catch (NoSuchFileException _) {
            return Ledger.NONE;
        }
    }

    @Override
    public void apply(Plan plan, Release release, PublishProgress progress) throws IOException {
        for (FileChange change : plan.changes()) {
            folder.refuseLinks(change.file().path());
            if (change.isSent() && !isComing(change.file())) {
                progress.begins("send " + change.file().path());
                coming.write(change.file().path(), release.read(change.file().path()));
            }
        }
        progress.begins("keep");
        replaced.keep(plan.changes(), ledger());
        progress.begins("begin");
        write(plan.during());
        for (FileChange change : plan.changes()) {
            if (change.isSent()) {
                progress.begins("place " + change.file().path());
                coming.moveTo(folder, change.file().path());
            } else {
                progress.begins("delete " + change.file().path());
                folder.delete(change.file().path());
            }
        }
        progress.begins("end");
        write(plan.after());
        progress.begins("clear");
        coming.deleteAll();
    }

    private boolean isComing(SiteFile file) throws IOException {
        return coming.digest(file.path()).filter(file.sha256()::equals).isPresent();
    }

    private void write(Ledger ledger) throws IOException {
        folder.refuseLinks(Ledger.PATH);
        coming.write(Ledger.PATH, ledger.bytes());
        coming.moveTo(folder, Ledger.PATH);
    }

    @Override
    public Optional<Release> previous() throws IOException {
        return replaced.release();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
