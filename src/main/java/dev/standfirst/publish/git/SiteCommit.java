package dev.standfirst.publish.git;

import dev.standfirst.publish.model.FileChange;
import dev.standfirst.publish.model.FileChange.Kind;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.Release;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;
import org.eclipse.jgit.revwalk.RevWalk;

/** Makes the commit of a release. */
final class SiteCommit {
    private final Repository repository;
    private final Instant now;

    SiteCommit(Repository repository, Instant now) {
        this.repository = repository;
        this.now = now;
    }

    /** Makes a commit with a parent: its files, with the changes. */
    ObjectId after(ObjectId parent, Plan plan, Release release, PublishProgress progress) throws IOException {
        DirCache files = DirCache.newInCore();
        DirCacheBuilder builder = files.builder();
        try (var walk = new RevWalk(repository);
                var reader = repository.newObjectReader()) {
            builder.addTree(new byte[0], 0, reader, walk.parseCommit(parent).getTree());
        }
        builder.finish();
        return commit(files, plan, release, progress, parent);
    }

    /** Makes the first commit of a branch. */
    ObjectId first(Plan plan, Release release, PublishProgress progress) throws IOException {
        return commit(DirCache.newInCore(), plan, release, progress);
    }

    private ObjectId commit(DirCache files, Plan plan, Release release, PublishProgress progress, ObjectId... parents)
            throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            Map<String, ObjectId> sent = new HashMap<>();
            for (FileChange change : plan.changes()) {
                String path = change.file().path();
                if (change.isSent()) {
                    progress.begins("send " + path);
                    sent.put(path, inserter.insert(Constants.OBJ_BLOB, release.read(path)));
                }
            }
            sent.put(
                    Ledger.PATH,
                    inserter.insert(Constants.OBJ_BLOB, plan.after().bytes()));
            edit(files, plan, sent);
            progress.begins("commit");
            var commit = new CommitBuilder();
            commit.setTreeId(files.writeTree(inserter));
            commit.setParentIds(parents);
            commit.setAuthor(author());
            commit.setCommitter(commit.getAuthor());
            commit.setMessage("Publish the site\n\n" + summary(plan) + "\n");
            ObjectId made = inserter.insert(commit);
            inserter.flush();
            return made;
        }
    }

    private static String summary(Plan plan) {
        return plan.count(Kind.ADD) + " files added, " + plan.count(Kind.CHANGE) + " changed, "
                + plan.count(Kind.DELETE) + " deleted.";
    }

    private static void edit(DirCache files, Plan plan, Map<String, ObjectId> sent) {
        var editor = files.editor();
        for (FileChange change : plan.changes()) {
            if (!change.isSent()) {
                editor.add(new DirCacheEditor.DeletePath(change.file().path()));
            }
        }
        sent.forEach((path, blob) -> editor.add(new DirCacheEditor.PathEdit(path) {
            @Override
            public void apply(DirCacheEntry entry) {
                entry.setFileMode(FileMode.REGULAR_FILE);
                entry.setObjectId(blob);
            }
        }));
        editor.finish();
    }

    /** Whoever the user's git says commits. */
    private PersonIdent author() {
        Config config = repository.getConfig();
        UserConfig user = config.get(UserConfig.KEY);
        return new PersonIdent(user.getAuthorName(), user.getAuthorEmail(), now, ZoneOffset.UTC);
    }
}
