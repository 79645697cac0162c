package dev.standfirst.content;

import dev.standfirst.diagnostic.Code;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder {@code content/} of a project, and nothing outside it: every path is judged by where it really leads, and only
 * ordinary files are opened. Safe for use by several threads.
 */
final class ContentFolder {
    /** The largest file, in bytes. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    private final Path content;
    private final Path root;

    /** The folder of this project, which is there. */
    ContentFolder(Path project) throws IOException {
        this.content = project.resolve(ContentReader.FOLDER);
        this.root = content.toRealPath();
    }

    /** Whether it really lies in the project; if not, that is reported. */
    static boolean isWithin(Path project, Diagnostics problems) throws IOException {
        boolean within = project.resolve(ContentReader.FOLDER).toRealPath().startsWith(project.toRealPath());
        if (!within) {
            problems.add(escape(
                    SourceSpan.startOf(ContentReader.FOLDER), "this folder is a link that leads out of the project"));
        }
        return within;
    }

    /**
     * The files below a folder whose names end in one of the extensions (small letters, with the dot), by name. Files and folders
     * whose names start with a dot are passed over. No folder is read twice, however links lead to it.
     */
    List<ContentFile> list(String folder, Set<String> extensions, Diagnostics problems) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        Path start = content.resolve(folder);
        if (Files.exists(start, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            walk(start, ContentReader.FOLDER + "/" + folder, extensions, new HashSet<>(), files, problems);
        }
        files.sort(Comparator.comparing(ContentFile::name));
        return files;
    }

    private void walk(
            Path folder,
            String name,
            Set<String> extensions,
            Set<Path> seen,
            List<ContentFile> files,
            Diagnostics problems)
            throws IOException {
        Optional<Path> real = real(folder, SourceSpan.startOf(name), problems);
        if (real.isEmpty()) {
            return;
        }
        if (!Files.isDirectory(real.get())) {
            problems.add(unreadable(SourceSpan.startOf(name), "“" + Words.shown(name) + "” is not a folder"));
            return;
        }
        if (!seen.add(real.get())) {
            problems.add(unreadable(SourceSpan.startOf(name), "this link leads to a folder that is read already")
                    .help("delete the link"));
            return;
        }
        List<Path> children;
        try (Stream<Path> stream = Files.list(real.get())) {
            children = stream.sorted(Comparator.comparing(Path::toString)).toList();
        }
        for (Path child : children) {
            String childName = child.getFileName().toString();
            if (childName.startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(child)) {
                walk(child, name + "/" + childName, extensions, seen, files, problems);
            } else if (extensions.contains(extension(childName))) {
                file(child, name + "/" + childName, problems).ifPresent(files::add);
            }
        }
    }

    private static String extension(String name) {
        return name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    }

    private Optional<ContentFile> file(Path path, String name, Diagnostics problems) throws IOException {
        return real(path, SourceSpan.startOf(name), problems).map(real -> new ContentFile(real, name));
    }

    /** Where a path really leads; none when that is nowhere, or outside the folder, which is reported. */
    private Optional<Path> real(Path path, SourceSpan span, Diagnostics problems) throws IOException {
        try {
            Path real = path.toRealPath();
            if (real.startsWith(root)) {
                return Optional.of(real);
            }
            problems.add(escape(span, "this is a link that leads out of the folder “content”"));
        } catch (NoSuchFileException _) {
            problems.add(
                    unreadable(span, "this link leads nowhere").help("delete the link, or put a file where it leads"));
        } catch (AccessDeniedException e) {
            throw e;
        } catch (FileSystemException _) {
            problems.add(unreadable(span, "this link leads round in a circle").help("delete the link"));
        }
        return Optional.empty();
    }

    /** The file of this name directly in the folder; none when there is none. */
    Optional<ContentFile> find(String name, Diagnostics problems) throws IOException {
        Path path = content.resolve(name);
        return Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)
                ? file(path, ContentReader.FOLDER + "/" + name, problems)
                : Optional.empty();
    }

    /** The file that a path in a field names, from the folder {@code base} on ({@code ""}, or ending with a slash). */
    Optional<ContentFile> resolve(LocatedText path, String base, Diagnostics problems) throws IOException {
        String text = path.text();
        if (text.indexOf('\\') >= 0) {
            problems.add(Diagnostic.of(Code.PATH_ESCAPE, path.span(), "a path in content has no backslashes")
                    .help("write it with slashes: data/boats.csv"));
            return Optional.empty();
        }
        if (text.startsWith("/")
                || hasDrive(text)
                || List.of(text.split("/", -1)).contains("..")) {
            problems.add(escape(path.span(), "“" + Words.shown(text) + "” leads out of the folder “content”"));
            return Optional.empty();
        }
        try {
            Path file = content.resolve(base).resolve(text);
            if (!text.isEmpty() && Files.exists(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                return real(file, path.span(), problems).map(real -> new ContentFile(real, name(base, text)));
            }
        } catch (InvalidPathException _) {
            // reported below: there is no such file
        }
        problems.add(unreadable(
                        path.span(), "there is no file “" + Words.shown(ContentReader.FOLDER + "/" + base + text) + "”")
                .help("check the spelling; the path starts from the folder “" + ContentReader.FOLDER
                        + (base.isEmpty() ? "" : "/" + base.substring(0, base.length() - 1)) + "”"));
        return Optional.empty();
    }

    private static boolean hasDrive(String text) {
        return text.length() >= 2 && text.charAt(1) == ':' && Character.isLetter(text.charAt(0));
    }

    private static String name(String base, String path) {
        return ContentReader.FOLDER + "/" + base
                + Path.of(path).normalize().toString().replace('\\', '/');
    }

    /**
     * The text of a file in UTF-8, a byte order mark left out, with hidden characters reported. None when it cannot be read; that is
     * reported at {@code span}.
     */
    Optional<SourceText> read(ContentFile file, SourceSpan span, Diagnostics problems) throws IOException {
        Optional<byte[]> bytes = bytes(file, span, problems);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = decode(bytes.get(), file.name(), problems);
        Optional<SourceText> source =
                text.map(s -> new SourceText(file.name(), s.startsWith("\ufeff") ? s.substring(1) : s));
        source.ifPresent(s -> HiddenCharacters.check(s, problems));
        return source;
    }

    /** The bytes of a file; none when it is too large or no ordinary file, which is reported at {@code span}. */
    Optional<byte[]> bytes(ContentFile file, SourceSpan span, Diagnostics problems) throws IOException {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        try {
            if (!Files.readAttributes(file.path(), BasicFileAttributes.class).isRegularFile()) {
                problems.add(unreadable(span, "“" + Words.shown(name) + "” is not an ordinary file")
                        .help("put a plain file in its place"));
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file.path())) {
                byte[] bytes = in.readNBytes(MAX_BYTES + 1);
                if (bytes.length <= MAX_BYTES) {
                    return Optional.of(bytes);
                }
            }
            problems.add(Diagnostic.of(Code.LIMIT, span, "“" + Words.shown(name) + "” is larger than 10 MB")
                    .help("split it, or leave out what is not needed"));
        } catch (AccessDeniedException _) {
            problems.add(unreadable(span, "“" + Words.shown(name) + "” may not be read by you")
                    .help("give yourself the right to read it"));
        } catch (NoSuchFileException _) {
            problems.add(unreadable(span, "“" + Words.shown(name) + "” was taken away while it was read"));
        }
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, String name, Diagnostics problems) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (!result.isError()) {
            return Optional.of(out.toString());
        }
        boolean utf16 = bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe;
        var read = new SourceText(name, out.toString());
        SourceSpan span = read.span(out.length(), out.length());
        problems.add(unreadable(
                        span, "a byte that is not UTF-8 (0x%02X) stands here".formatted(bytes[in.position()] & 0xff))
                .help(
                        utf16
                                ? "the file is in UTF-16: save it as UTF-8"
                                : "the file is in an older encoding: save it as UTF-8"));
        return Optional.empty();
    }

    private static Diagnostic unreadable(SourceSpan span, String message) {
        return Diagnostic.of(Code.UNREADABLE_FILE, span, message);
    }

    private static Diagnostic escape(SourceSpan span, String message) {
        return Diagnostic.of(Code.PATH_ESCAPE, span, message)
                .help("everything that is read lies in the folder “content”: put a copy there");
    }
}
