package dev.standfirst.publish.sftp;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.digest.Sha256;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.Release;
import dev.standfirst.publish.model.SiteFile;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;

/**
 * The releases of a site on a server. Beside the link {@code briefing}, which readers get, the folder {@code briefing.releases} has a
 * folder for each release, named by its number.
 */
final class RemoteReleases {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{6}");

    private final RemoteFiles files;
    private final String link;
    private final String folder;

    /**
     * @param link the path that readers get
     */
    RemoteReleases(RemoteFiles files, String link) {
        this.files = files;
        this.link = link;
        this.folder = link + ".releases";
    }

    /** The folder of all releases. */
    String folder() {
        return folder;
    }

    /** The folder of the release that readers get; none before the first. */
    Optional<String> present() throws IOException {
        Optional<Attributes> there = files.look(link);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        if (!there.get().isSymbolicLink()) {
            throw new UsageException(link + " on the server is not a symbolic link. Publishing replaces a link to the"
                    + " release: move what is there away, or name another path.");
        }
        String target = files.readLink(link);
        String name = target.substring(target.lastIndexOf('/') + 1);
        if (!NUMBER.matcher(name).matches() || !target.endsWith(folderName() + "/" + name)) {
            throw new UsageException(
                    link + " on the server is a symbolic link that this program did not make. Name another path.");
        }
        return Optional.of(folder + "/" + name);
    }

    private String folderName() {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** The folders of all releases, the newest first. */
    List<String> all() throws IOException {
        return files.entries(folder).stream()
                .map(DirEntry::getFilename)
                .filter(name -> NUMBER.matcher(name).matches())
                .sorted(Comparator.reverseOrder())
                .map(name -> folder + "/" + name)
                .toList();
    }

    /** The folder of the next release. */
    String next() throws IOException {
        List<String> all = all();
        int last = all.isEmpty() ? 0 : Integer.parseInt(all.getFirst().substring(folder.length() + 1));
        return folder + "/" + "%06d".formatted(last + 1);
    }

    /** Lets readers get a release, in one step. */
    void show(String release) throws IOException {
        String coming = link + ".coming";
        files.deleteIfThere(coming);
        files.link(coming, folderName() + release.substring(folder.length()));
        files.replace(coming, link);
    }

    /** The ledger of a release. */
    Ledger ledger(String release) throws IOException {
        String path = release + "/" + Ledger.PATH;
        return files.look(path).isPresent() ? Ledger.read(files.read(path)) : Ledger.NONE;
    }

    /** Every file of a release, by its path in it. */
    Map<String, Attributes> list(String release) throws IOException {
        var list = new TreeMap<String, Attributes>();
        list(release, "", list);
        return list;
    }

    private void list(String release, String under, Map<String, Attributes> list) throws IOException {
        for (DirEntry entry : files.entries(release + "/" + under)) {
            String path = under + entry.getFilename();
            if (entry.getAttributes().isDirectory()) {
                list(release, path + "/", list);
            } else {
                list.put(path, entry.getAttributes());
            }
        }
    }

    /** A release that is still there, to be published again. */
    Release again(String folder, Ledger ledger) {
        var published = new TreeMap<>(ledger.files());
        published.keySet().removeAll(ledger.unused().keySet());
        return new Kept(folder, published);
    }

    private final class Kept implements Release {
        private final String release;
        private final SortedMap<String, SiteFile> published;

        Kept(String release, SortedMap<String, SiteFile> published) {
            this.release = release;
            this.published = published;
        }

        @Override
        public SortedMap<String, SiteFile> files() {
            return published;
        }

        @Override
        public byte[] read(String path) throws IOException {
            byte[] content = files.read(release + "/" + path);
            if (!Sha256.of(content)
                    .equals(Objects.requireNonNull(published.get(path)).sha256())) {
                throw new IOException(path + " in the previous release is not what was published");
            }
            return content;
        }
    }
}
