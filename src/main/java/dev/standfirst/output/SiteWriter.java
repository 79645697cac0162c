package dev.standfirst.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.digest.Checksum;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes one site: {@link #put} each file, then {@link #commit}. Until the commit the old site stays as it was; a writer that is
 * closed without one leaves no trace. A file that is as it was before is linked into the new site, not written again, so that it keeps
 * its age. Several threads may put at once.
 */
public final class SiteWriter implements AutoCloseable {
    private final Path site;
    private final StagingArea workplace;
    private final Manifest before;
    private final ConcurrentMap<String, String> checksums = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> folded = new ConcurrentHashMap<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final WriteStage steps;
    private final Permissions permissions;

    private SiteWriter(Path site, StagingArea workplace, Manifest before, WriteStage steps, Permissions permissions) {
        this.site = site;
        this.workplace = workplace;
        this.before = before;
        this.steps = steps;
        this.permissions = permissions;
    }

    /**
     * Opens a writer; puts right first what a build that was stopped has left. Waits for another build of the same site.
     *
     * @throws UsageException when another build does not end
     * @throws IOException when the file system fails
     */
    public static SiteWriter open(OutputFolder output) throws IOException {
        return open(output, WriteStage.NONE);
    }

    static SiteWriter open(OutputFolder output, WriteStage steps) throws IOException {
        StagingArea workplace = StagingArea.open(output.path(), steps);
        try {
            Files.createDirectories(workplace.made());
            return new SiteWriter(
                    output.path(),
                    workplace,
                    Manifest.read(output.path()),
                    steps,
                    Permissions.ofNewFiles(workplace.made()));
        } catch (IOException | RuntimeException e) {
            workplace.close();
            throw e;
        }
    }

    /**
     * Puts a file into the new site.
     *
     * @param path relative to the site, with {@code /}
     * @throws IllegalArgumentException for a path that no site may have, or that is there already
     */
    public void put(String path, byte[] content) throws IOException {
        Path target = place(path);
        String checksum = Checksum.of(content);
        checksums.put(path, checksum);
        bytes.addAndGet(content.length);
        if (isAsBefore(path, checksum, old -> Arrays.equals(Files.readAllBytes(old), content))) {
            takeOurs(site.resolve(path), target);
            unchanged.incrementAndGet();
        } else {
            Files.write(target, content, StandardOpenOption.CREATE_NEW);
            written.incrementAndGet();
        }
    }

    /**
     * Puts a long text into the new site, never holding more of it than a piece.
     *
     * @param path relative to the site, with {@code /}
     * @param pieces all of them together, in UTF-8, are the file; no piece ends within a character
     * @throws IllegalArgumentException for a path that no site may have, or that is there already
     */
    public void put(String path, Iterable<String> pieces) throws IOException {
        Path target = place(path);
        var sum = new Checksum();
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.CREATE_NEW))) {
            for (String piece : pieces) {
                byte[] content = piece.getBytes(UTF_8);
                sum.add(content);
                out.write(content);
            }
        }
        String checksum = sum.digits();
        checksums.put(path, checksum);
        bytes.addAndGet(Files.size(target));
        if (isAsBefore(path, checksum, old -> Files.mismatch(old, target) < 0)) {
            Files.delete(target);
            takeOurs(site.resolve(path), target);
            unchanged.incrementAndGet();
        } else {
            written.incrementAndGet();
        }
    }

    /** The bytes that the old site has at a path, if a build has written a file there. */
    public Optional<byte[]> old(String path) throws IOException {
        Path old = site.resolve(path);
        return before.checksums().containsKey(path) && isPlainFile(old)
                ? Optional.of(Files.readAllBytes(old))
                : Optional.empty();
    }

    /** Where a file of the new site is to be written. */
    private Path place(String path) throws IOException {
        SitePath.fault(path).ifPresent(fault -> {
            throw new IllegalArgumentException("a site cannot have the file “" + path + "”: " + fault);
        });
        if (folded.putIfAbsent(path.toLowerCase(Locale.ROOT), path) != null) {
            throw new IllegalArgumentException("the site has two files “" + path + "”");
        }
        steps.reach("put");
        Path target = workplace.made().resolve(path);
        makeFolderOf(target);
        return target;
    }

    private void makeFolderOf(Path file) throws IOException {
        Path folder = Optional.ofNullable(file.getParent()).orElse(workplace.made());
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    /** The manifest says what we wrote; the bytes say whether somebody has changed it since. */
    private boolean isAsBefore(String path, String checksum, Comparison comparison) throws IOException {
        Path old = site.resolve(path);
        return checksum.equals(before.checksums().get(path)) && isPlainFile(old) && comparison.isSame(old);
    }

    /** Says whether a file of the old site has the bytes of the new one. */
    private interface Comparison {
        boolean isSame(Path old) throws IOException;
    }

    private boolean isPlainFile(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.toRealPath().startsWith(site.toRealPath());
    }

    /** Takes a file that a build wrote into the new site; a copy, of the same age, where a new file would have other permissions. */
    private void takeOurs(Path from, Path to) throws IOException {
        if (permissions.areThoseOf(from)) {
            take(from, to);
        } else {
            Files.write(to, Files.readAllBytes(from), StandardOpenOption.CREATE_NEW);
            Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
        }
    }

    /** Takes a file of the old site into the new one: as a second link where the system has them, else as a copy. */
    private static void take(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | IOException _) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /**
     * Puts the new site in the place of the old one.
     *
     * @throws UsageException when a file that no build wrote is where the site has one; the old site stays
     */
    public WriteSummary commit() throws IOException {
        UnmanagedFiles foreign = UnmanagedFiles.in(site, before);
        keep(foreign);
        byte[] manifest = new Manifest(new TreeMap<>(checksums)).bytes();
        Files.write(workplace.made().resolve(Manifest.NAME), manifest);
        int removed = (int) before.checksums().keySet().stream()
                .filter(path -> !checksums.containsKey(path))
                .count();
        workplace.swap();
        return new WriteSummary(
                written.get(), unchanged.get(), removed, foreign.worthTelling(), bytes.get(), Checksum.of(manifest));
    }

    /**
     * The old site, when its manifest has this checksum and every file in it is there as the manifest has it. Nothing is put or committed then.
     *
     * @param checksum as in the {@link WriteSummary} of the build that wrote it
     */
    public Optional<WriteSummary> upToDate(String checksum) throws IOException {
        if (!Checksum.of(before.bytes()).equals(checksum)) {
            return Optional.empty();
        }
        try {
            boolean whole = before.checksums().entrySet().parallelStream().allMatch(this::isWhole);
            List<String> kept = UnmanagedFiles.in(site, before).worthTelling();
            return whole
                    ? Optional.of(new WriteSummary(0, before.checksums().size(), 0, kept, bytes.get(), checksum))
                    : Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean isWhole(Map.Entry<String, String> file) {
        Path path = site.resolve(file.getKey());
        try {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || !permissions.areThoseOf(path)) {
                return false;
            }
            byte[] content = Files.readAllBytes(path);
            bytes.addAndGet(content.length);
            return Checksum.of(content).equals(file.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes what is foreign into the new site. */
    private void keep(UnmanagedFiles foreign) throws IOException {
        Set<String> taken = filesAndFolders();
        List<String> inTheWay = foreign.files().stream()
                .filter(path -> taken.contains(path.toLowerCase(Locale.ROOT))
                        || parents(path).anyMatch(folded::containsKey))
                .sorted()
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new UsageException(inTheWay(inTheWay));
        }
        for (String path : foreign.files()) {
            Path target = workplace.made().resolve(path);
            makeFolderOf(target);
            take(site.resolve(path), target);
        }
        keepFolders(foreign.emptyFolders());
    }

    /** Keeps folders that hold nothing, except where a page has gone from one of them or the new site has a file. */
    private void keepFolders(List<String> empty) throws IOException {
        if (empty.isEmpty()) {
            return;
        }
        Set<String> ours = before.checksums().keySet().stream()
                .flatMap(SiteWriter::parents)
                .collect(Collectors.toSet());
        for (String path : empty) {
            String lower = path.toLowerCase(Locale.ROOT);
            if (!ours.contains(lower)
                    && Stream.concat(Stream.of(lower), parents(path)).noneMatch(folded::containsKey)) {
                Files.createDirectories(workplace.made().resolve(path));
            }
        }
    }

    private String inTheWay(List<String> paths) {
        int others = paths.size() - 1;
        String which = paths.getFirst() + (others == 0 ? "" : " and " + others + " more");
        return others == 0
                ? which + " in " + site
                        + " was not written by a build, but the site needs its name. Move it, and build again."
                : which + " in " + site
                        + " were not written by a build, but the site needs their names. Move them, and build again.";
    }

    /** The paths of the new site's files, and of the folders they are in, in lower case. */
    private Set<String> filesAndFolders() {
        var taken = new HashSet<String>(folded.keySet());
        folded.keySet().forEach(path -> parents(path).forEach(taken::add));
        return taken;
    }

    private static Stream<String> parents(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return IntStream.range(0, lower.length())
                .filter(i -> lower.charAt(i) == '/')
                .mapToObj(i -> lower.substring(0, i));
    }

    @Override
    public void close() throws IOException {
        workplace.close();
    }
}
