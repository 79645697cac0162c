package dev.standfirst.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.site.view.Messages;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A project's own folder {@code templates/}, as it was when it was read: pages that are rendered later are rendered by the same templates,
 * whatever becomes of the files. A link that leads out of the folder, or a folder that is itself a link out of the project, is not read,
 * and is reported. Immutable.
 */
final class ProjectTemplates {
    private static final String FOLDER = "templates";

    private static final String STYLE = Templates.FOLDER + Stylesheet.OWN;

    private final Map<String, SourceText> texts = new TreeMap<>();
    private final Set<String> files = new TreeSet<>();
    private final List<Diagnostic> faults = new ArrayList<>();
    private MessageFiles messages = MessageFiles.NONE;

    /**
     * Reads the folder.
     *
     * @param folder it need not be there
     * @throws IOException when it is there and cannot be read
     */
    ProjectTemplates(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            faults.add(unreadable(FOLDER, "“templates” is not a folder"));
            return;
        }
        if (!isWithinProject(folder)) {
            faults.add(escape(FOLDER, "the project"));
            return;
        }
        list(folder.toRealPath(), Templates.FOLDER, new ArrayList<>());
        faults.addAll(new UnusedOverrides(
                        files,
                        fonts(),
                        texts.values().stream().map(SourceText::text).toList())
                .found());
        messages = MessageFiles.of(texts.values());
        faults.addAll(messages.faults());
    }

    /** Whether a folder that is there really lies in its project. */
    static boolean isWithinProject(Path folder) throws IOException {
        return folder.toRealPath().startsWith(folder.resolveSibling(".").toRealPath());
    }

    /**
     * Reads a folder and those in it. Links are followed within the folder {@code templates/}.
     *
     * @param outer the real folders in which this one is, the outermost first
     */
    private void list(Path folder, String name, List<Path> outer) throws IOException {
        var within = new ArrayList<>(outer);
        within.add(folder);
        List<Path> children;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path child : children) {
            String childName = name + child.getFileName();
            if (!Files.exists(child)) {
                reportLost(child, childName);
                continue;
            }
            Path real = child.toRealPath();
            if (!real.startsWith(within.getFirst())) {
                faults.add(escape(childName, "“templates/”"));
            } else if (Files.isDirectory(real) && !within.contains(real)) {
                list(real, childName + "/", within);
            } else if (Files.isRegularFile(real)) {
                files.add(childName.substring(Templates.FOLDER.length()));
                if (childName.endsWith(Templates.ENDING) || childName.equals(STYLE) || MessageFiles.isOne(childName)) {
                    read(childName, Files.readAllBytes(real));
                }
            }
        }
    }

    /** Reports a link to nothing, unless it is an editor's mark for a file that is being edited: those begin with a dot. */
    private void reportLost(Path link, String name) {
        if (!link.getFileName().toString().startsWith(".")) {
            faults.add(unreadable(name, "this symbolic link leads to a file that does not exist"));
        }
    }

    private static Diagnostic escape(String path, String folder) {
        return Diagnostic.of(
                        DiagnosticCode.PATH_ESCAPE,
                        SourceSpan.startOf(path),
                        "“" + path + "” leads out of " + folder + " by a symbolic link")
                .help("replace the link with what it leads to");
    }

    private static Diagnostic unreadable(String path, String message) {
        return Diagnostic.of(DiagnosticCode.UNREADABLE_FILE, SourceSpan.startOf(path), message)
                .help("delete it, or replace it with what you meant");
    }

    /** Keeps a template, without the mark that some editors put before a text. */
    private void read(String path, byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            texts.put(path, new SourceText(path, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException _) {
            texts.put(path, new SourceText(path, ""));
            faults.add(Diagnostic.of(
                            DiagnosticCode.UNREADABLE_FILE,
                            SourceSpan.startOf(path),
                            "“" + path + "” is not UTF-8 text")
                    .help("save it as UTF-8"));
        }
    }

    TemplateLoader loader() {
        var loader = new StringTemplateLoader();
        texts.forEach((path, text) -> loader.putTemplate(path.substring(Templates.FOLDER.length()), text.text()));
        return loader;
    }

    /** The words of the interface in a language. */
    Messages messages(Locale language) {
        return Messages.of(language, messages.texts());
    }

    /** Whether a template of this name is one of the project's own. */
    boolean has(String name) {
        return texts.containsKey(Templates.FOLDER + name);
    }

    /** What the project adds to the stylesheet; without text if it adds nothing. */
    SourceText style() {
        return texts.getOrDefault(STYLE, new SourceText(STYLE, ""));
    }

    /** The fonts that it adds and names there, by their paths in the folder. */
    List<String> fonts() {
        String style = style().text();
        return files.stream()
                .filter(file -> file.startsWith("fonts/") && !Theme.NAMES.contains(file))
                .filter(file -> style.contains("url(\"" + file + "\")"))
                .toList();
    }

    /** The text of each template and of the project's additions to the stylesheet, by its path in the project. */
    Map<String, SourceText> texts() {
        return Collections.unmodifiableMap(texts);
    }

    /**
     * Files that cannot be read or lead out of the folder, and those that nothing uses and that were probably meant to take the place of
     * one of the theme's.
     */
    List<Diagnostic> faults() {
        return Collections.unmodifiableList(faults);
    }
}
