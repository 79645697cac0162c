package dev.standfirst.publish.sftp;

import dev.standfirst.publish.model.Ledger;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** What readers get of a site on a server. */
final class Readers {
    private Readers() {}

    /** The text of each file of the release that a link names, but for the ledger. */
    static SortedMap<String, String> texts(Path link) throws IOException {
        var texts = new TreeMap<String, String>();
        Path root = link.toRealPath();
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace(File.separatorChar, '/'), Files.readString(file));
            }
        }
        texts.remove(Ledger.PATH);
        return texts;
    }
}
