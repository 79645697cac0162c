package dev.standfirst.publish.folder;

import dev.standfirst.publish.model.FileChange;
import dev.standfirst.publish.model.FileChange.Kind;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.PastRelease;
import dev.standfirst.publish.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The release before the one in a folder: its ledger, and those of its files that the present one has replaced or deleted. The others
 * are still in the site.
 */
final class ReplacedFiles {
    private static final String LEDGER = "ledger.txt";
    private static final String FILES = "files";

    private final PublishedFolder site;
    private final Path before;
    private final Path next;

    ReplacedFiles(PublishedFolder site, Path workplace) {
        this.site = site;
        this.before = workplace.resolve("before");
        this.next = workplace.resolve("before-next");
    }

    /**
     * Keeps the files that changes are about to replace. A publish that was stopped has kept those that it has replaced already; then the
     * release before that one stays the release before.
     */
    void keep(List<FileChange> changes, Ledger ledger) throws IOException {
        if (ledger.complete()) {
            new PublishedFolder(next).deleteAll();
            link(changes, next);
            Files.createDirectories(next);
            Files.write(next.resolve(LEDGER), ledger.bytes());
            new PublishedFolder(before).deleteAll();
            Files.move(next, before, StandardCopyOption.ATOMIC_MOVE);
        } else {
            link(changes, before);
        }
    }

    private void link(List<FileChange> changes, Path folder) throws IOException {
        var files = new PublishedFolder(folder.resolve(FILES));
        for (FileChange change : changes) {
            String path = change.file().path();
            if (change.kind() != Kind.ADD && files.digest(path).isEmpty()) {
                site.linkTo(files, path);
            }
        }
    }

    /** The release before; none where there is none. */
    Optional<Release> release() throws IOException {
        try {
            Ledger ledger = Ledger.read(Files.readAllBytes(before.resolve(LEDGER)));
            return Optional.<Release>of(PastRelease.of(ledger, this::kept))
                    .filter(release -> !release.files().isEmpty());
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private byte[] kept(String path) throws IOException {
        Path kept = before.resolve(FILES).resolve(path);
        return Files.readAllBytes(Files.exists(kept) ? kept : site.path(path));
    }
}
