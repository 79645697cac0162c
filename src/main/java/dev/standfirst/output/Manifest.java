package dev.standfirst.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that a build has written, by path, with the SHA-256 of each in hexadecimal. Stands in the site under {@link #NAME}, one
 * file a line, in order, and says nothing of time.
 *
 * @param digests by path
 */
record Manifest(SortedMap<String, String> digests) {
    static final String NAME = ".standfirst-manifest";
    private static final String HEADING =
            "# The files of this site that Standfirst has written. It replaces these and no others.";

    Manifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /** The manifest of a site, empty where there is none. Lines that are none of ours are left out. */
    static Manifest read(Path site) throws IOException {
        var digests = new TreeMap<String, String>();
        text(site).lines().forEach(line -> {
            int space = line.indexOf(' ');
            if (space == 64 && SitePath.fault(line.substring(space + 1)).isEmpty()) {
                digests.put(line.substring(space + 1), line.substring(0, space));
            }
        });
        return new Manifest(digests);
    }

    /** What stands in the manifest of a site; bytes that are no text, in a damaged one, make lines that are none of ours. */
    private static String text(Path site) throws IOException {
        try {
            return new String(Files.readAllBytes(site.resolve(NAME)), UTF_8);
        } catch (NoSuchFileException _) {
            return "";
        }
    }

    byte[] bytes() {
        var text = new StringBuilder(HEADING).append('\n');
        for (Map.Entry<String, String> file : digests.entrySet()) {
            text.append(file.getValue()).append(' ').append(file.getKey()).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }
}
