package dev.standfirst.publish.sftp;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.digest.Sha256;
import dev.standfirst.publish.folder.PublisherMark;
import dev.standfirst.publish.model.FileChange;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.Published;
import dev.standfirst.publish.model.Release;
import dev.standfirst.publish.model.SiteFile;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.jspecify.annotations.Nullable;

/**
 * A folder of a server. A release is made in a folder of its own, out of hard links to the files of the one before and of the files that
 * are sent; then a symbolic link is replaced in one step, so readers get one release or the other.
 */
public final class SftpTarget implements SiteTarget {
    /** How many releases stay on the server. */
    static final int KEPT = 5;

    private static final String PART = "part-";

    private final SshLogin login;
    private final RemoteFiles files;
    private final RemoteReleases releases;
    private final @Nullable RemoteLock lock;

    private SftpTarget(SshLogin login, RemoteFiles files, RemoteReleases releases, @Nullable RemoteLock lock) {
        this.login = login;
        this.files = files;
        this.releases = releases;
        this.lock = lock;
    }

    /**
     * Logs in to a server.
     *
     * @param reading whether nothing there is to be changed
     */
    public static SftpTarget open(PublishTarget.Sftp place, boolean reading, Surroundings surroundings)
            throws IOException {
        SshLogin login = SshLogin.to(place, surroundings);
        try {
            var files = new RemoteFiles(login);
            var releases = new RemoteReleases(files, place.path());
            return new SftpTarget(login, files, releases, reading ? null : lock(files, releases, place, surroundings));
        } catch (IOException | RuntimeException e) {
            login.close();
            throw e;
        }
    }

    private static RemoteLock lock(
            RemoteFiles files, RemoteReleases releases, PublishTarget.Sftp place, Surroundings surroundings)
            throws IOException {
        PublisherMark mark = PublisherMark.of(surroundings.cache(), place.shown());
        try {
            return RemoteLock.take(files, releases.folder() + "/lock", mark);
        } catch (IOException | RuntimeException e) {
            mark.close();
            throw e;
        }
    }

    @Override
    public Published look(Release release) throws IOException {
        Optional<String> present = releases.present();
        if (present.isEmpty()) {
            return Published.nothing();
        }
        Map<String, Attributes> there = releases.list(present.get());
        Ledger ledger = releases.ledger(present.get());
        Attributes written = there.get(Ledger.PATH);
        long finished = written == null ? 0 : written.getModifyTime().toMillis();
        var paths = new TreeSet<>(ledger.files().keySet());
        paths.addAll(release.files().keySet());
        var digests = new TreeMap<String, String>();
        for (String path : paths) {
            Attributes file = there.get(path);
            if (file != null) {
                digests.put(
                        path, digest(present.get(), path, file, ledger.files().get(path), finished));
            }
        }
        return new Published(ledger, digests);
    }

    /** The digest of a file: that of the ledger, unless the file has another size or was written after the release was finished. */
    private String digest(String folder, String path, Attributes file, @Nullable SiteFile known, long finished)
            throws IOException {
        if (!file.isRegularFile()) {
            return "not a file";
        }
        return known != null
                        && file.getSize() == known.size()
                        && file.getModifyTime().toMillis() < finished
                ? known.sha256()
                : Sha256.of(files.read(folder + "/" + path));
    }

    @Override
    public void apply(Plan plan, Release release, PublishProgress progress) throws IOException {
        byte[] ledger = plan.after().bytes();
        String part = releases.folder() + "/" + PART + Sha256.of(ledger).substring(0, 16);
        clear(part);
        Map<String, Attributes> made = releases.list(part);
        Map<String, FileChange> changes = plan.changes().stream()
                .collect(Collectors.toMap(change -> change.file().path(), change -> change));
        Optional<String> present = releases.present();
        if (present.isPresent()) {
            for (String path : releases.list(present.get()).keySet()) {
                if (!changes.containsKey(path) && !made.containsKey(path) && !path.equals(Ledger.PATH)) {
                    progress.begins("link " + path);
                    renew(false);
                    take(present.get(), part, path);
                }
            }
        }
        for (FileChange change : plan.changes()) {
            String path = change.file().path();
            if (change.isSent() && !made.containsKey(path)) {
                progress.begins("send " + path);
                renew(false);
                files.write(part + "/" + path, release.read(path));
            }
        }
        files.write(part + "/" + Ledger.PATH, ledger);
        progress.begins("finish");
        String next = releases.next();
        files.move(part, next);
        progress.begins("show");
        renew(true);
        releases.show(next);
        progress.begins("clear");
        prune();
    }

    /** Gives a file of the present release a place in the next one: by a second link, else by a copy. */
    private void take(String present, String part, String path) throws IOException {
        if (!files.hardLink(present + "/" + path, part + "/" + path)) {
            files.write(part + "/" + path, files.read(present + "/" + path));
        }
    }

    /** Deletes what stopped publishes of other releases have left, and files of this one that are not whole. */
    private void clear(String part) throws IOException {
        for (DirEntry entry : files.entries(releases.folder())) {
            String path = releases.folder() + "/" + entry.getFilename();
            if (entry.getFilename().startsWith(PART) && !path.equals(part)) {
                files.deleteAll(path);
            }
        }
        for (String path : releases.list(part).keySet()) {
            if (path.endsWith(".coming")) {
                files.delete(part + "/" + path);
            }
        }
    }

    private void prune() throws IOException {
        String present = releases.present().orElse("");
        List<String> all = releases.all();
        for (String release : all.subList(Math.min(KEPT, all.size()), all.size())) {
            if (!release.equals(present)) {
                files.deleteAll(release);
            }
        }
    }

    private void renew(boolean now) throws IOException {
        if (lock != null) {
            lock.renew(now);
        }
    }

    @Override
    public Optional<Release> previous() throws IOException {
        Optional<String> present = releases.present();
        if (present.isEmpty()) {
            return Optional.empty();
        }
        Ledger now = releases.ledger(present.get());
        for (String release : releases.all()) {
            Ledger ledger = releases.ledger(release);
            if (release.compareTo(present.get()) < 0 && !ledger.files().isEmpty() && !ledger.equals(now)) {
                return Optional.of(releases.again(release, ledger));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        try (login;
                files) {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
