package dev.standfirst.publish.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.output.SitePath;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What has been published at a target, kept there as {@link #PATH}: a line for each file that is there, and for each address that was
 * public and is no more. Publishing replaces and deletes these files and no others.
 *
 * @param files that are there, by path
 * @param unused assets among them that the site no longer has, and since when; they stay a while for pages in caches
 * @param gone paths of files that were public once and are there no more
 * @param complete whether the last publish came to its end
 */
public record Ledger(
        SortedMap<String, SiteFile> files,
        SortedMap<String, Instant> unused,
        SortedSet<String> gone,
        boolean complete) {
    /** Where it is within the site. */
    public static final String PATH = "data/ledger.txt";

    /** The ledger of a target that nothing was published to. */
    public static final Ledger NONE = new Ledger(new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), true);

    private static final String HEADING =
            "# Every file that Standfirst has published here. It replaces and deletes no others.";
    private static final String INCOMPLETE = "incomplete";
    private static final int DIGITS = 64;

    /** Keeps its own copies. */
    public Ledger {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        unused = Collections.unmodifiableSortedMap(new TreeMap<>(unused));
        gone = Collections.unmodifiableSortedSet(new TreeSet<>(gone));
    }

    /** The ledger in these bytes. A line that is not one of a ledger is passed over. */
    public static Ledger read(byte[] bytes) {
        var files = new TreeMap<String, SiteFile>();
        var unused = new TreeMap<String, Instant>();
        var gone = new TreeSet<String>();
        boolean complete = true;
        for (String line : new String(bytes, UTF_8).lines().toList()) {
            String[] parts = line.split(" ", 4);
            complete &= !line.equals(INCOMPLETE);
            if (line.startsWith("gone ")) {
                String path = line.substring("gone ".length());
                if (SitePath.fault(path).isEmpty()) {
                    gone.add(path);
                }
            } else if (parts.length == 4 && parts[1].length() == DIGITS && parts[0].equals("file")) {
                file(parts, parts[3], files);
            } else if (parts.length == 4 && parts[1].length() == DIGITS && parts[0].equals("unused")) {
                int space = parts[3].indexOf(' ');
                String path = parts[3].substring(space + 1);
                if (file(parts, path, files)) {
                    unused.put(path, instant(parts[3].substring(0, Math.max(0, space))));
                }
            }
        }
        return new Ledger(files, unused, gone, complete);
    }

    /** Adds a file; false where the line has been damaged. */
    private static boolean file(String[] parts, String path, Map<String, SiteFile> files) {
        if (SitePath.fault(path).isPresent() || !parts[2].chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        try {
            files.put(path, new SiteFile(path, parts[1], Long.parseLong(parts[2])));
            return true;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            return Instant.MAX;
        }
    }

    /** Its bytes. */
    public byte[] bytes() {
        var text = new StringBuilder(HEADING).append('\n');
        if (!complete) {
            text.append(INCOMPLETE).append('\n');
        }
        for (SiteFile file : files.values()) {
            Instant since = unused.get(file.path());
            text.append(since == null ? "file " : "unused ")
                    .append(file.sha256())
                    .append(' ')
                    .append(file.size())
                    .append(' ')
                    .append(since == null ? "" : since + " ")
                    .append(file.path())
                    .append('\n');
        }
        gone.forEach(path -> text.append("gone ").append(path).append('\n'));
        return text.toString().getBytes(UTF_8);
    }

    /** The ledger while a publish is under way: the files of before and those to come are all ours. */
    Ledger during(Map<String, SiteFile> coming) {
        var all = new TreeMap<String, SiteFile>(coming);
        all.putAll(files);
        return new Ledger(all, unused, gone, false);
    }

    /** The ledger after a publish. */
    Ledger after(Map<String, SiteFile> release, Map<String, Instant> kept) {
        var all = kept.keySet().stream()
                .map(path -> Objects.requireNonNull(files.get(path)))
                .collect(Collectors.toMap(SiteFile::path, Function.identity(), (a, _) -> a, TreeMap::new));
        all.putAll(release);
        var lost = new TreeSet<String>(gone);
        files.keySet().stream().filter(path -> !SiteFile.isAsset(path)).forEach(lost::add);
        lost.removeAll(all.keySet());
        return new Ledger(all, new TreeMap<>(kept), lost, true);
    }
}
