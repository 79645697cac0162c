package dev.standfirst.publish.model;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.model.FileChange.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a publish will do.
 *
 * @param changes in the order in which they are made; deletions come last
 * @param unchanged how many files are there already
 * @param during the ledger while the changes are made
 * @param after the ledger when all are made
 */
public record Plan(List<FileChange> changes, int unchanged, Ledger during, Ledger after) {
    /** How long an asset stays after the last page that used it has gone: longer than a browser keeps such a page without asking. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int SHOWN = 3;

    /** Keeps its own copy. */
    public Plan {
        changes = List.copyOf(changes);
    }

    /**
     * Compares a release with what is at its target.
     *
     * @param now the time of the publish
     * @throws UsageException where a file that was not published by this program has the path of one to come
     */
    public static Plan of(Release release, Published there, Instant now) {
        var changes = new ArrayList<FileChange>();
        var foreign = new ArrayList<String>();
        int unchanged = 0;
        for (SiteFile file : release.files().values()) {
            String digest = there.digests().get(file.path());
            if (digest == null) {
                changes.add(new FileChange(Kind.ADD, file));
            } else if (digest.equals(file.sha256())) {
                unchanged++;
            } else if (there.ledger().files().containsKey(file.path())) {
                changes.add(new FileChange(Kind.CHANGE, file));
            } else {
                foreign.add(file.path());
            }
        }
        refuse(foreign);
        SortedMap<String, Instant> kept = unused(release, there, now);
        for (SiteFile file : there.ledger().files().values()) {
            boolean stays = release.files().containsKey(file.path()) || kept.containsKey(file.path());
            if (!stays && there.digests().containsKey(file.path())) {
                changes.add(new FileChange(Kind.DELETE, file));
            }
        }
        changes.sort(SendOrder.OF_CHANGES);
        return new Plan(
                changes,
                unchanged,
                there.ledger().during(release.files()),
                there.ledger().after(release.files(), kept));
    }

    /** The assets that the release does not have and that stay, and since when it does not. */
    private static SortedMap<String, Instant> unused(Release release, Published there, Instant now) {
        var kept = new TreeMap<String, Instant>();
        for (SiteFile file : there.ledger().files().values()) {
            if (file.isAsset()
                    && !release.files().containsKey(file.path())
                    && there.digests().containsKey(file.path())) {
                Instant known = there.ledger().unused().getOrDefault(file.path(), now);
                Instant since = known.isAfter(now) ? now : known;
                if (since.plus(KEPT).isAfter(now)) {
                    kept.put(file.path(), since);
                }
            }
        }
        return kept;
    }

    private static void refuse(List<String> foreign) {
        if (!foreign.isEmpty()) {
            throw new UsageException("The target has " + shown(foreign)
                    + ", which Standfirst did not publish, but the site needs "
                    + (foreign.size() == 1 ? "its name" : "their names")
                    + ". Move what is there, or name another target.");
        }
    }

    /** Whether nothing is to be done at the target. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The changes in stages: each has to be finished before the next begins, and within one the order does not matter. */
    public List<List<FileChange>> stages() {
        return List.copyOf(changes.stream()
                .collect(Collectors.groupingBy(SendOrder::stage, TreeMap::new, Collectors.toList()))
                .values());
    }

    /** How many changes of a kind there are. */
    public int count(Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** How many bytes are sent. */
    public long bytes() {
        return changes.stream()
                .filter(FileChange::isSent)
                .mapToLong(change -> change.file().size())
                .sum();
    }

    /** The paths of files that go although readers may know their addresses: all but assets. */
    public List<String> lostAddresses() {
        return changes.stream()
                .filter(change -> !change.isSent() && !change.file().isAsset())
                .map(change -> change.file().path())
                .toList();
    }

    /**
     * Sees to it that no address goes unless its owner knows.
     *
     * @param allowed how many may go
     * @throws UsageException when there are more
     */
    public void guard(int allowed) {
        List<String> lost = lostAddresses();
        if (lost.size() > allowed) {
            throw new UsageException(
                    "This would delete " + shown(lost) + ", which " + (lost.size() == 1 ? "has" : "have")
                            + " been public. Keep the address: give the former id under “formerly”, or withdraw the fact."
                            + " To delete all the same, add --delete " + lost.size() + ".");
        }
    }

    private static String shown(List<String> paths) {
        int more = paths.size() - SHOWN;
        String first = String.join(", ", paths.subList(0, Math.min(SHOWN, paths.size())));
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
