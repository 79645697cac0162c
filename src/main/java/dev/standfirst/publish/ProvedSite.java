package dev.standfirst.publish;

import dev.standfirst.digest.Sha256;
import dev.standfirst.pipeline.ProjectDigest;
import dev.standfirst.proof.Proof;
import dev.standfirst.proof.ProofReader;
import dev.standfirst.publish.model.Release;
import dev.standfirst.publish.model.SiteFile;
import dev.standfirst.route.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A site in a folder that is, byte for byte, what a build made of a project as it is now. */
final class ProvedSite implements Release {
    private final Path site;
    private final SortedMap<String, SiteFile> files;

    private ProvedSite(Path site, SortedMap<String, SiteFile> files) {
        this.site = site;
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * Reads a site, all of it.
     *
     * @param site the folder that a build wrote
     * @param project what it should have been built from
     * @throws NotProvedException when the site is not what was proved
     */
    static ProvedSite of(Path site, Path project) throws IOException {
        byte[] receipt = bytes(site, Route.PROOF.file())
                .orElseThrow(() -> new NotProvedException(
                        "There is no proved site in " + site + ". Build it with “standfirst build”."));
        Proof proof = ProofReader.read(receipt)
                .orElseThrow(() -> new NotProvedException(
                        "The receipt in " + site + " cannot be read. Build the site again with “standfirst build”."));
        if (!proof.content().equals(ProjectDigest.of(project))) {
            throw new NotProvedException("The project has changed since the site in " + site
                    + " was built. Build it again with “standfirst build”.");
        }
        var files = new TreeMap<String, SiteFile>();
        for (Map.Entry<String, String> file : proof.files().entrySet()) {
            byte[] content = bytes(site, file.getKey()).orElseThrow(() -> changed(site, file.getKey()));
            if (!Sha256.of(content).equals(file.getValue())) {
                throw changed(site, file.getKey());
            }
            files.put(file.getKey(), new SiteFile(file.getKey(), file.getValue(), content.length));
        }
        files.put(Route.PROOF.file(), new SiteFile(Route.PROOF.file(), Sha256.of(receipt), receipt.length));
        return new ProvedSite(site, files);
    }

    private static NotProvedException changed(Path site, String path) {
        return new NotProvedException(
                path + " in " + site + " is not what the build wrote. Build the site again with “standfirst build”.");
    }

    private static Optional<byte[]> bytes(Path site, String path) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(site.resolve(path)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    @Override
    public SortedMap<String, SiteFile> files() {
        return files;
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] content = bytes(site, path).orElseThrow(() -> changed(site, path));
        if (!Sha256.of(content).equals(Objects.requireNonNull(files.get(path)).sha256())) {
            throw changed(site, path);
        }
        return content;
    }
}
