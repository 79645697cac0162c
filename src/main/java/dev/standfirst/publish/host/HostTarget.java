package dev.standfirst.publish.host;

import dev.standfirst.content.model.PublishTarget.Hosted;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.digest.Sha256;
import dev.standfirst.live.LiveSite;
import dev.standfirst.output.FolderTree;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.Published;
import dev.standfirst.publish.model.Release;
import dev.standfirst.publish.model.SiteFile;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A host that takes a whole folder through its own program, and puts it in place of the site before in one step. What is there is read
 * from the live site: its ledger, and the assets that stay for pages in caches. The host keeps earlier releases, and two publishers at once
 * cannot mix theirs, so nothing is locked.
 */
public final class HostTarget implements SiteTarget {
    private final Hosted place;
    private final LiveSite live;
    private final HostProgram program;

    private HostTarget(Hosted place, LiveSite live, HostProgram program) {
        this.place = place;
        this.live = live;
        this.program = program;
    }

    /**
     * Opens a site at a host.
     *
     * @param project in whose {@code node_modules} the host's program may be
     * @param surroundings the host's program gets its variables
     * @param version of this program
     */
    public static HostTarget open(Hosted place, Path project, Surroundings surroundings, String version) {
        return new HostTarget(
                place,
                new LiveSite(LiveSite.address(place.url().toString()), version),
                new HostProgram(place, project, surroundings.environment()));
    }

    /** The files in the ledger count as there: a host changes a release only as a whole. */
    @Override
    public Published look(Release release) throws IOException {
        Ledger ledger = live.get(Ledger.PATH).map(Ledger::read).orElse(Ledger.NONE);
        var digests = new TreeMap<String, String>();
        ledger.files().forEach((path, file) -> digests.put(path, file.sha256()));
        return new Published(ledger, digests);
    }

    @Override
    public void apply(Plan plan, Release release, PublishProgress progress) throws IOException {
        Path room = Files.createTempDirectory("standfirst-publish");
        try {
            Path site = room.resolve(HostProgram.SITE);
            for (SiteFile file : release.files().values()) {
                progress.begins("copy " + file.path());
                write(site.resolve(file.path()), release.read(file.path()));
            }
            Ledger ledger = copyUnused(plan.after(), site, progress);
            write(site.resolve(Ledger.PATH), ledger.bytes());
            progress.begins("deploy " + place.name());
            program.send(room);
        } finally {
            FolderTree.delete(room);
        }
    }

    /** Copies the assets that only pages in caches use from the live site, and returns the ledger of those that it still has. */
    private Ledger copyUnused(Ledger ledger, Path site, PublishProgress progress) throws IOException {
        var files = new TreeMap<>(ledger.files());
        var unused = new TreeMap<>(ledger.unused());
        for (String path : ledger.unused().keySet()) {
            progress.begins("fetch " + path);
            Optional<byte[]> content = live.get(path)
                    .filter(bytes -> Sha256.of(bytes)
                            .equals(Objects.requireNonNull(files.get(path)).sha256()));
            if (content.isPresent()) {
                write(site.resolve(path), content.get());
            } else {
                files.remove(path);
                unused.remove(path);
            }
        }
        return new Ledger(files, unused, ledger.gone(), ledger.complete());
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, content);
    }

    /**
     * The host has earlier releases, and its program cannot send one again.
     *
     * @throws UsageException always
     */
    @Override
    public Optional<Release> previous() {
        throw new UsageException(
                "The host keeps earlier releases itself: choose one in its dashboard for “" + place.name() + "”.");
    }

    @Override
    public void close() {
        live.close();
    }
}
