package dev.standfirst.publish.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.publish.model.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor.PathEdit;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** A repository that others push to as well. */
record BareRepository(Path folder) {
    private static final String SOMEBODY = "somebody@example.org";

    static BareRepository create(Path folder) throws IOException {
        GitSystem.install();
        var repository = new BareRepository(folder);
        try (Repository made = repository.open()) {
            made.create(true);
            made.getConfig().setBoolean("http", null, "receivepack", true);
            made.getConfig().save();
        }
        return repository;
    }

    Repository open() throws IOException {
        return new FileRepositoryBuilder().setBare().setGitDir(folder.toFile()).build();
    }

    /** Adds or changes a file, as somebody else would. */
    void commit(String branch, String path, String text) throws IOException {
        try (Repository repository = open();
                var inserter = repository.newObjectInserter();
                var walk = new RevWalk(repository)) {
            ObjectId tip = repository.resolve("refs/heads/" + branch);
            DirCache files = DirCache.newInCore();
            var builder = files.builder();
            if (tip != null) {
                try (var reader = repository.newObjectReader()) {
                    builder.addTree(
                            new byte[0], 0, reader, walk.parseCommit(tip).getTree());
                }
            }
            builder.finish();
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, text.getBytes(UTF_8));
            var editor = files.editor();
            editor.add(new PathEdit(path) {
                @Override
                public void apply(DirCacheEntry entry) {
                    entry.setFileMode(FileMode.REGULAR_FILE);
                    entry.setObjectId(blob);
                }
            });
            editor.finish();
            var commit = new CommitBuilder();
            commit.setTreeId(files.writeTree(inserter));
            commit.setParentIds(tip == null ? new ObjectId[0] : new ObjectId[] {tip});
            commit.setAuthor(new PersonIdent(SOMEBODY, SOMEBODY));
            commit.setCommitter(commit.getAuthor());
            commit.setMessage("Add " + path + "\n");
            ObjectId made = inserter.insert(commit);
            inserter.flush();
            var update = repository.updateRef("refs/heads/" + branch);
            update.setNewObjectId(made);
            update.forceUpdate();
        }
    }

    /** The files of a branch but for the ledger. */
    SortedMap<String, String> files(String branch) throws IOException {
        var texts = new TreeMap<String, String>();
        try (Repository repository = open();
                var walk = new RevWalk(repository);
                var files = new TreeWalk(repository)) {
            @Nullable ObjectId tip = repository.resolve("refs/heads/" + branch);
            if (tip == null) {
                return texts;
            }
            files.addTree(walk.parseCommit(tip).getTree());
            files.setRecursive(true);
            while (files.next()) {
                if (!files.getPathString().equals(Ledger.PATH)) {
                    texts.put(
                            files.getPathString(),
                            new String(repository.open(files.getObjectId(0)).getBytes(), UTF_8));
                }
            }
        }
        return texts;
    }
}
