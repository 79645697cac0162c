package dev.standfirst.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A project's own folder {@code templates/}, as it was when it was read: pages that are drawn later are drawn by the same templates,
 * whatever becomes of the files. A link that leads out of the folder is no file of it, and is said. Immutable.
 */
final class ProjectTemplates {
    private final Map<String, SourceText> texts = new TreeMap<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    /**
     * Reads the folder.
     *
     * @param folder it need not be there
     * @throws IOException when it is there and cannot be read
     */
    ProjectTemplates(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var files = new TreeSet<String>();
        Path root = folder.toRealPath();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
                    files.add(name);
                    if (name.endsWith(Templates.ENDING)) {
                        read(Templates.FOLDER + name, Files.readAllBytes(file));
                    }
                } else if (Files.isSymbolicLink(file) && Files.isRegularFile(file)) {
                    faults.add(Diagnostic.of(
                                    DiagnosticCode.PATH_ESCAPE,
                                    SourceSpan.startOf(Templates.FOLDER + name),
                                    "“" + Templates.FOLDER + name + "” leads out of “templates/” by a symbolic link")
                            .help("replace the link with the file itself"));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        faults.addAll(new UnusedOverrides(
                        files, texts.values().stream().map(SourceText::text).toList())
                .found());
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

    /** Whether a template of this name is one of the project's own. */
    boolean has(String name) {
        return texts.containsKey(Templates.FOLDER + name);
    }

    /** The text of each template, by its path in the project. */
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
