package dev.standfirst.publish.git;

import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.PastRelease;
import dev.standfirst.publish.model.Release;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files of a commit. */
final class SiteTree {
    private final Repository repository;
    private final RevCommit commit;
    private final Map<String, ObjectId> blobs = new HashMap<>();
    private final Map<String, FileMode> modes = new HashMap<>();

    SiteTree(Repository repository, ObjectId commit) throws IOException {
        this.repository = repository;
        try (var walk = new RevWalk(repository);
                var files = new TreeWalk(repository)) {
            this.commit = walk.parseCommit(commit);
            files.addTree(this.commit.getTree());
            files.setRecursive(true);
            while (files.next()) {
                blobs.put(files.getPathString(), files.getObjectId(0));
                modes.put(files.getPathString(), files.getFileMode(0));
            }
        }
    }

    /** What is at a path. */
    Optional<ObjectId> blob(String path) {
        return Optional.ofNullable(blobs.get(path));
    }

    /** Whether that is a file, and not a link or another repository. */
    boolean isFile(String path) {
        FileMode mode = modes.get(path);
        return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }

    /** The bytes of a blob. */
    byte[] read(ObjectId blob) throws IOException {
        return repository.open(blob).getBytes();
    }

    /** The ledger in it. */
    Ledger ledger() throws IOException {
        ObjectId blob = blobs.get(Ledger.PATH);
        return blob == null ? Ledger.NONE : Ledger.read(read(blob));
    }

    /** The files of the commit before. */
    Optional<SiteTree> parent() throws IOException {
        return commit.getParentCount() == 0
                ? Optional.empty()
                : Optional.of(new SiteTree(repository, commit.getParent(0)));
    }

    /** The release that was published by this commit. */
    Release release() throws IOException {
        return PastRelease.of(ledger(), path -> {
            ObjectId blob = blobs.get(path);
            return blob == null ? new byte[0] : read(blob);
        });
    }
}
