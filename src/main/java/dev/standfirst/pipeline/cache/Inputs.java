package dev.standfirst.pipeline.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything on disk that a site is made from, as a digest: the names and bytes of all files in {@code content/} and {@code templates/},
 * read or not.
 *
 * @param files what each file was when it was listed, by its path within the project; a folder has the stamp {@code /}
 */
record Inputs(Path project, SortedMap<String, String> files) {
    private static final List<String> FOLDERS = List.of("content", "templates");

    /** The folders whose files concern single facts and briefings. */
    private static final List<String> OF_ONE = List.of("content/briefings", "content/facts", "content/data");

    /**
     * Lists the inputs of a project as they are now.
     *
     * @return none where some input is a link or no ordinary file: what such a one leads to may change unseen
     */
    static Optional<Inputs> of(Path project) throws IOException {
        var files = new TreeMap<String, String>();
        for (String name : FOLDERS) {
            Path folder = project.resolve(name);
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !list(project, folder, files)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Inputs(project, files));
    }

    /** Whether everything below a folder is a plain file or folder; puts the stamp of each into {@code files}. */
    private static boolean list(Path root, Path folder, SortedMap<String, String> files) throws IOException {
        var plain = new boolean[] {true};
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                files.put(root.relativize(directory).toString(), "/");
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                plain[0] &= attributes.isRegularFile();
                files.put(root.relativize(file).toString(), attributes.size() + " " + attributes.lastModifiedTime());
                return plain[0] ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }
        });
        return plain[0];
    }

    /** Whether no file has come, gone, or been written to since these were listed. */
    boolean isUnchanged() throws IOException {
        return of(project).filter(this::equals).isPresent();
    }

    /**
     * The digests of the names and bytes of files, and of settings.
     */
    Digests digest(List<String> settings, List<String> sharedSettings) throws IOException {
        MessageDigest whole = Sha256.begun();
        settings.forEach(setting -> add(whole, setting));
        MessageDigest shared = Sha256.begun();
        sharedSettings.forEach(setting -> add(shared, setting));
        try {
            List<byte[]> digests = files.entrySet().parallelStream()
                    .map(file -> file.getValue().equals("/") ? new byte[0] : digest(project.resolve(file.getKey())))
                    .toList();
            int place = 0;
            for (String name : files.keySet()) {
                byte[] digest = digests.get(place++);
                add(whole, name);
                whole.update(digest);
                if (!isOfOne(Path.of(name))) {
                    add(shared, name);
                    shared.update(digest);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Digests(Sha256.end(whole), Sha256.end(shared));
    }

    /**
     * The SHA-256 of inputs, in hexadecimal.
     *
     * @param whole of all of them
     * @param shared of all but the files of facts and briefings, whose parts are compared one by one
     */
    record Digests(String whole, String shared) {}

    private static boolean isOfOne(Path name) {
        return OF_ONE.stream().anyMatch(name::startsWith);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(UTF_8));
        digest.update((byte) 0);
    }

    private static byte[] digest(Path file) {
        MessageDigest digest = Sha256.begun();
        byte[] buffer = new byte[8_192];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digest.digest();
    }

    /** What the program itself is: the paths, sizes and ages of its files, so that another build of it is another program. */
    static String program() {
        try {
            var source = Optional.ofNullable(Inputs.class.getProtectionDomain().getCodeSource());
            if (source.isEmpty()) {
                return "";
            }
            Path place = Path.of(source.get().getLocation().toURI());
            var files = new ArrayList<String>();
            var stamps = new TreeMap<String, String>();
            list(place.getParent() == null ? place : place.getParent(), place, stamps);
            stamps.forEach((file, stamp) -> files.add(file + " " + stamp));
            return place + "\n" + Runtime.version() + "\n" + String.join("\n", files);
        } catch (IOException | URISyntaxException e) {
            return "";
        }
    }
}
