package dev.standfirst.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.digest.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that a build has written, by path, with the {@link Checksum} of each. Stands in the site under {@link #NAME}, one
 * file a line, in order, and says nothing of time.
 *
 * @param checksums by path
 */
record Manifest(SortedMap<String, String> checksums) {
    static final String NAME = ".standfirst-manifest";

    /** How long the checksums were that stood there once: a site of those days is ours as well, and each of its files is written again. */
    private static final int FORMER_DIGITS = 64;

    private static final String HEADING =
            "# The files of this site that Standfirst has written. It replaces these and no others.";

    Manifest {
        checksums = Collections.unmodifiableSortedMap(new TreeMap<>(checksums));
    }

    /** The manifest of a site, empty where there is none. Lines that are not of this program are left out. */
    static Manifest read(Path site) throws IOException {
        var checksums = new TreeMap<String, String>();
        text(site).lines().forEach(line -> {
            int space = line.indexOf(' ');
            if ((space == Checksum.DIGITS || space == FORMER_DIGITS)
                    && SitePath.fault(line.substring(space + 1)).isEmpty()) {
                checksums.put(line.substring(space + 1), line.substring(0, space));
            }
        });
        return new Manifest(checksums);
    }

    /** What is in the manifest of a site; bytes that are not text, in a damaged one, make lines that are not of this program. */
    private static String text(Path site) throws IOException {
        try {
            return new String(Files.readAllBytes(site.resolve(NAME)), UTF_8);
        } catch (NoSuchFileException _) {
            return "";
        }
    }

    byte[] bytes() {
        var text = new StringBuilder(HEADING).append('\n');
        for (Map.Entry<String, String> file : checksums.entrySet()) {
            text.append(file.getValue()).append(' ').append(file.getKey()).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }
}
