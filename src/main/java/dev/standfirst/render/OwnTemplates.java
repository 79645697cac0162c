package dev.standfirst.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.SourceText;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A project's own folder {@code templates/}, as it was when it was read: pages that are drawn later are drawn by the same templates,
 * whatever becomes of the files. A link that leads out of the folder is no file of it. Immutable.
 */
final class OwnTemplates {
    private final Map<String, SourceText> texts = new TreeMap<>();
    private final List<Diagnostic> misspelt;

    /**
     * Reads the folder.
     *
     * @param folder it need not be there
     * @throws IOException when it is there and cannot be read
     */
    OwnTemplates(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            misspelt = List.of();
            return;
        }
        var files = new TreeSet<String>();
        Path root = folder.toRealPath();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.toList()) {
                if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
                    String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                    files.add(name);
                    if (name.endsWith(Templates.ENDING)) {
                        String path = Templates.FOLDER + name;
                        texts.put(path, new SourceText(path, new String(Files.readAllBytes(file), UTF_8)));
                    }
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        misspelt = new MisspeltFiles(
                        files, texts.values().stream().map(SourceText::text).toList())
                .found();
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

    /** The files that nothing uses, and that were probably meant to take the place of one of the theme's. */
    List<Diagnostic> misspelt() {
        return misspelt;
    }
}
