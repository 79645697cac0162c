package dev.standfirst.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.SourceText;
import freemarker.cache.ByteArrayTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A project's own folder {@code templates/}, as it was when it was read: pages that are drawn later are drawn by the same templates,
 * whatever becomes of the files. A link that leads out of the folder is no file of it. Immutable.
 */
final class OwnTemplates {
    private final SortedSet<String> files = new TreeSet<>();
    private final Map<String, byte[]> templates = new TreeMap<>();

    /**
     * Reads the folder.
     *
     * @param folder it need not be there
     * @throws IOException when it is there and cannot be read
     */
    OwnTemplates(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Path root = folder.toRealPath();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.toList()) {
                if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
                    String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                    files.add(name);
                    if (name.endsWith(Templates.ENDING)) {
                        templates.put(name, Files.readAllBytes(file));
                    }
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    TemplateLoader loader() {
        var loader = new ByteArrayTemplateLoader();
        templates.forEach(loader::putTemplate);
        return loader;
    }

    /** The text of each template, by its path in the project. */
    Map<String, SourceText> texts() {
        var texts = new TreeMap<String, SourceText>();
        templates.forEach((name, content) -> {
            String file = Templates.FOLDER + name;
            texts.put(file, new SourceText(file, new String(content, UTF_8)));
        });
        return Collections.unmodifiableMap(texts);
    }

    /** The files that nothing uses, and that were probably meant to take the place of one of the theme's. */
    List<Diagnostic> misspelt() {
        return new MisspeltFiles(
                        files,
                        templates.values().stream()
                                .map(content -> new String(content, UTF_8))
                                .toList())
                .found();
    }
}
