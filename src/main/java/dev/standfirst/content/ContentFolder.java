package dev.standfirst.content;

import dev.standfirst.content.model.Content;
import dev.standfirst.content.text.ContentFile;
import dev.standfirst.content.text.MessageText;
import dev.standfirst.content.text.UnsavedTexts;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder {@code content/} of a project, and nothing outside it: every path is judged by where it really leads. */
final class ContentFolder {
    /** The endings of YAML files. */
    static final Set<String> YAML = Set.of(".yaml", ".yml");

    /** Paths that mean the same in YAML with and without quotation marks. */
    private static final Pattern UNQUOTED = Pattern.compile("\\p{L}[\\p{L}\\p{N}/._-]*[\\p{L}\\p{N}]");

    private static final int MAX_CANDIDATES = 1_000;

    private final Path content;
    private final Path root;
    private final Map<String, List<String>> names = new ConcurrentHashMap<>();

    private final UnsavedTexts unsaved;

    /**
     * The folder of this project, which is there.
     *
     * @param unsaved the texts that are read in the place of what is on the disk
     */
    ContentFolder(Path project, UnsavedTexts unsaved) throws IOException {
        this.unsaved = unsaved;
        this.content = project.resolve(Content.FOLDER);
        this.root = content.toRealPath();
    }

    /** Whether the folder really lies in its project; if not, that is reported. */
    static boolean isWithin(Path project, Diagnostics problems) throws IOException {
        boolean within = project.resolve(Content.FOLDER).toRealPath().startsWith(project.toRealPath());
        if (!within) {
            problems.add(escape(
                    SourceSpan.startOf(Content.FOLDER),
                    "the folder “content” is a symbolic link that leads out of the project"));
        }
        return within;
    }

    /**
     * The files below a folder whose names end in one of the extensions (small letters, with the dot), by name. What begins with a
     * dot is passed over. No folder is read twice, however links lead to it.
     */
    Listed list(String folder, Set<String> extensions, Diagnostics problems) throws IOException {
        return list(folder, name -> extensions.contains(extension(name)), problems);
    }

    /**
     * What a folder holds.
     *
     * @param files the files that are read, by name
     * @param passedOver the names, from the project's folder, of those that nothing reads and that may be meant to be
     */
    record Listed(List<ContentFile> files, List<String> passedOver) {}

    private Listed list(String folder, Predicate<String> wanted, Diagnostics problems) throws IOException {
        var walk = new Walk(wanted, new HashSet<>(), new ArrayList<>(), new ArrayList<>(), problems);
        Path start = content.resolve(folder);
        if (exists(start)) {
            walk(start, Content.FOLDER + "/" + folder, walk);
        }
        for (Path file : unsaved.unwritten(root.resolve(folder))) {
            if (wanted.test(file.getFileName().toString())) {
                String name = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                walk.files.add(new ContentFile(file, Content.FOLDER + "/" + name, unsaved));
            }
        }
        walk.files.sort(Comparator.comparing(ContentFile::name));
        return new Listed(walk.files, walk.passedOver);
    }

    /** What a walk looks for, and what it has found. */
    private record Walk(
            Predicate<String> wanted,
            Set<Path> seen,
            List<ContentFile> files,
            List<String> passedOver,
            Diagnostics problems) {}

    private void walk(Path folder, String name, Walk walk) throws IOException {
        SourceSpan place = SourceSpan.startOf(name);
        Optional<Path> real = real(folder, place, walk.problems);
        if (real.isEmpty()) {
            return;
        }
        if (!Files.isDirectory(real.get())) {
            walk.problems.add(unreadable(place, "“" + MessageText.shown(name) + "” is not a folder")
                    .help("make it a folder, and move the file into it"));
            return;
        }
        if (!walk.seen.add(real.get())) {
            walk.problems.add(unreadable(place, "this symbolic link leads to a folder that is read already")
                    .help("delete the link"));
            return;
        }
        for (Path child : children(real.get())) {
            String childName = child.getFileName().toString();
            if (childName.startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(child)) {
                walk(child, name + "/" + childName, walk);
            } else if (walk.wanted.test(childName)) {
                file(child, name + "/" + childName, walk.problems).ifPresent(walk.files::add);
            } else if (!PassedOverFiles.isNotContent(childName)) {
                walk.passedOver.add(name + "/" + childName);
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> stream = Files.list(folder)) {
            return stream.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }

    private static String extension(String name) {
        return name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private Optional<ContentFile> file(Path path, String name, Diagnostics problems) throws IOException {
        return real(path, SourceSpan.startOf(name), problems).map(real -> new ContentFile(real, name, unsaved));
    }

    /** Where a path really leads; empty when that is nowhere, or outside the folder, which is reported. */
    private Optional<Path> real(Path path, SourceSpan span, Diagnostics problems) throws IOException {
        try {
            Path real = path.toRealPath();
            if (real.startsWith(root)) {
                return Optional.of(real);
            }
            problems.add(escape(span, "this symbolic link leads out of the folder “content”"));
        } catch (NoSuchFileException _) {
            problems.add(unreadable(span, "this symbolic link leads to a file that does not exist")
                    .help("delete the link, or create the file"));
        } catch (AccessDeniedException e) {
            throw e;
        } catch (FileSystemException _) {
            problems.add(
                    unreadable(span, "this symbolic link leads back to itself").help("delete the link"));
        }
        return Optional.empty();
    }

    /** The file of this name directly in the folder; empty when there is none, or it cannot be read, which alone is reported. */
    Optional<ContentFile> find(String name, Diagnostics problems) throws IOException {
        Path path = content.resolve(name);
        return exists(path) ? file(path, Content.FOLDER + "/" + name, problems) : Optional.empty();
    }

    /**
     * The file that a path in a field names.
     *
     * @param base the folder it starts in: {@code ""} for {@code content/} itself, or a name that ends with a slash
     */
    Optional<ContentFile> resolve(LocatedText path, String base, Diagnostics problems) throws IOException {
        String text = path.text();
        if (text.indexOf('\\') >= 0) {
            problems.add(Diagnostic.of(DiagnosticCode.PATH_ESCAPE, path.span(), "a path cannot contain a backslash")
                    .fix("write %s", text.replace('\\', '/')));
            return Optional.empty();
        }
        if (text.startsWith("/")
                || hasDrive(text)
                || List.of(text.split("/", -1)).contains("..")) {
            problems.add(Diagnostic.of(DiagnosticCode.PATH_ESCAPE, path.span(), "this path leaves the folder “content”")
                    .help("copy the file into “content/" + (base.isEmpty() ? "data/" : base) + "”, and name it there"));
            return Optional.empty();
        }
        try {
            Path unwritten = root.resolve(base).resolve(text);
            if (unsaved.isUnwritten(unwritten)) {
                return Optional.of(new ContentFile(unwritten, name(base, text), unsaved));
            }
            Path file = content.resolve(base).resolve(text);
            if (!text.isEmpty() && exists(file)) {
                return real(file, path.span(), problems)
                        .map(real -> new ContentFile(real, name(base, text), unsaved))
                        .filter(found -> isOrdinary(found, path, problems));
            }
        } catch (InvalidPathException _) {
            // reported below: there is no such file
        }
        String start = Content.FOLDER + (base.isEmpty() ? "" : "/" + base.substring(0, base.length() - 1));
        Diagnostic unknown =
                unreadable(path.span(), "there is no file “" + start + "/" + MessageText.shown(text) + "”");
        problems.add(nearest(base, text)
                .map(near -> UNQUOTED.matcher(near).matches()
                        ? unknown.didYouMean(near)
                        : unknown.didYouMean(near).withoutFixes())
                .orElse(unknown.help("check the spelling; the path starts in the folder “" + start + "”")));
        return Optional.empty();
    }

    private static boolean isOrdinary(ContentFile file, LocatedText path, Diagnostics problems) {
        boolean ordinary = Files.isRegularFile(file.path());
        if (!ordinary) {
            problems.add(unreadable(path.span(), "“" + MessageText.shown(path.text()) + "” is not a regular file")
                    .help("name a regular file"));
        }
        return ordinary;
    }

    /** The data file or stored copy whose path is nearest. */
    private Optional<String> nearest(String base, String text) throws IOException {
        List<String> known = names.get(base);
        if (known == null) {
            String folder = base.isEmpty() ? "data" : base.substring(0, base.length() - 1);
            int skipped = (Content.FOLDER + "/" + base).length();
            known = list(folder, _ -> true, new Diagnostics()).files().stream()
                    .map(file -> file.name().substring(skipped))
                    .limit(MAX_CANDIDATES)
                    .toList();
            names.put(base, known);
        }
        return DidYouMean.to(text, known);
    }

    /**
     * Reports what is directly in the folder, is not read, and was probably meant to be: a folder or file whose name is nearly
     * that of one which is read, and a folder that holds what would be read elsewhere.
     *
     * @param site the file of the site's settings, if there is one
     * @return the names, from the project's folder, of files that nothing reads here
     */
    List<String> reportMisnamed(Set<String> folders, String site, Diagnostics problems) throws IOException {
        var passedOver = new ArrayList<String>();
        for (Path child : children(root)) {
            String name = child.getFileName().toString();
            if (name.startsWith(".") || folders.contains(name) || name.equals(site)) {
                continue;
            }
            int dot = name.indexOf('.');
            String full = Content.FOLDER + "/" + name;
            Optional<String> meant = dot >= 0 && !YAML.contains(extension(name))
                    ? Optional.empty()
                    : DidYouMean.to(dot < 0 ? name : name.substring(0, dot), folders);
            if (meant.isPresent()) {
                problems.add(unreadable(
                                SourceSpan.startOf(full), "the program does not read “" + MessageText.shown(full) + "”")
                        .help(
                                dot < 0
                                        ? "did you mean “" + meant.get() + "”?"
                                        : "move it into the folder “" + meant.get() + "”"));
            } else if (Files.isDirectory(child)) {
                list(name, PassedOverFiles::isNearlyRead, new Diagnostics()).files().stream()
                        .map(ContentFile::name)
                        .forEach(passedOver::add);
            } else if (PassedOverFiles.isNearlyRead(name) && !PassedOverFiles.isNotContent(name)) {
                passedOver.add(full);
            }
        }
        return passedOver;
    }

    /** Whether a file, named from the project's folder, is really one of these. */
    boolean leadsTo(String file, Set<Path> files) throws IOException {
        Path path = content.resolveSibling(file);
        return Files.exists(path) && files.contains(path.toRealPath());
    }

    /** The folders beside this one whose names are those of folders within it, and that hold something. */
    List<String> outside(Set<String> folders) throws IOException {
        var outside = new ArrayList<String>();
        for (String name : folders) {
            Path beside = content.resolveSibling(name);
            if (Files.isDirectory(beside)
                    && children(beside).stream()
                            .map(child -> child.getFileName().toString())
                            .anyMatch(PassedOverFiles::isNearlyRead)) {
                outside.add(name);
            }
        }
        return outside;
    }

    private static boolean hasDrive(String text) {
        return text.length() >= 2 && text.charAt(1) == ':' && Character.isLetter(text.charAt(0));
    }

    private static String name(String base, String path) {
        return Content.FOLDER + "/" + base
                + Path.of(path).normalize().toString().replace('\\', '/');
    }

    private static Diagnostic unreadable(SourceSpan span, String message) {
        return Diagnostic.of(DiagnosticCode.UNREADABLE_FILE, span, message);
    }

    private static Diagnostic escape(SourceSpan span, String message) {
        return Diagnostic.of(DiagnosticCode.PATH_ESCAPE, span, message)
                .help("copy what is needed into the folder “content”, and name the copy");
    }
}
