package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.digest.Sha256;
import dev.standfirst.fix.ChangedFile;
import dev.standfirst.preview.Preview;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The files of a project that the editor in the browser may read and write: the Markdown, YAML and CSV that the preview was made from. A
 * name is looked up among those, and becomes a path only then; a link that leads out of {@code content/} is refused. Safe on any thread.
 */
final class EditableFiles {
    private static final Set<String> TYPES = Set.of("md", "yaml", "yml", "csv");
    private static final String CONTENT = "content";
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Path project;
    private final Supplier<Preview> preview;

    /**
     * @param project the folder that holds {@code content/}, with no link in its path
     * @param preview the present one
     */
    EditableFiles(Path project, Supplier<Preview> preview) {
        this.project = project;
        this.preview = preview;
    }

    /**
     * A file as it is on the disk.
     *
     * @param text without a byte order mark; its lines end as they do in the file
     * @param version tells it from every other text
     */
    record Saved(String text, String version) {
        /** The text with {@code \n} at the end of each line, as the editor has it. */
        String lines() {
            return LineEnds.plain(text);
        }
    }

    /** What became of a text that was to be saved. */
    sealed interface Outcome {
        /** It is on the disk. */
        record Written(String version) implements Outcome {}

        /** The file has another text than the editor knew, and was left alone. */
        record Conflict(Saved theirs) implements Outcome {}

        /** There is no such file, or it may not be edited. */
        record Missing() implements Outcome {}
    }

    /** The names of all files, from the project's folder, in order. */
    List<String> names() {
        return preview.get().checked().content().texts().keySet().stream()
                .filter(EditableFiles::isEditable)
                .sorted()
                .toList();
    }

    private static boolean isEditable(String name) {
        String type = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith(CONTENT + "/") && TYPES.contains(type);
    }

    /** Whether a path is that of a file that may be edited. */
    boolean holds(Path file) {
        return file.startsWith(project) && path(Change.name(project, file)).isPresent();
    }

    /** Where a file is; empty where there is none of this name, or it may not be edited. */
    private Optional<Path> path(String name) {
        if (!isEditable(name) || !preview.get().checked().content().texts().containsKey(name)) {
            return Optional.empty();
        }
        try {
            Path file = project.resolve(name);
            Path real = file.toRealPath();
            boolean within = real.startsWith(project.resolve(CONTENT).toRealPath());
            return within && isEditable(CONTENT + "/" + real.getFileName()) && Files.isRegularFile(real)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Reads a file; empty where it may not be edited, is gone, or is not UTF-8. */
    Optional<Saved> read(String name) throws IOException {
        Optional<Path> file = path(name);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file.get())))
                    .toString();
            return Optional.of(saved(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        } catch (NoSuchFileException | CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static Saved saved(String text) {
        return new Saved(text, Sha256.of(text));
    }

    /**
     * Saves a text, if the file still has the text that the editor knew. The file is replaced whole; its mode, its byte order mark, and the
     * ends of its lines stay.
     *
     * @param version of the text that the editor knew
     * @param lines the new text, with {@code \n} at the end of each line
     * @throws IOException when the machine fails; the file is then as it was
     */
    Outcome save(String name, String version, String lines) throws IOException {
        Optional<Saved> now = read(name);
        if (now.isEmpty()) {
            return new Outcome.Missing();
        }
        String before = now.get().text();
        String after = LineEnds.kept(before, lines);
        boolean written = now.get().version().equals(version) && new ChangedFile(project, name).write(before, after);
        return written
                ? new Outcome.Written(saved(after).version())
                : read(name).<Outcome>map(Outcome.Conflict::new).orElseGet(Outcome.Missing::new);
    }
}
