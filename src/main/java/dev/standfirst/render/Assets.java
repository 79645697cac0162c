package dev.standfirst.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of the theme that are published as they are. Each has a part of its digest in its address, so that a browser may keep it
 * for good: another content has another address. The stylesheet, which names fonts, comes last and names them by those addresses; fonts
 * of the project that it names are published too.
 */
final class Assets {
    private static final List<String> NAMES = List.of(
            "icon.svg",
            "search.js",
            "minisearch.js",
            "facts.js",
            "fonts/serif-text.woff2",
            "fonts/serif-text-more.woff2",
            "fonts/serif-strong.woff2",
            "fonts/serif-strong-more.woff2",
            "fonts/serif-italic.woff2",
            "fonts/serif-italic-more.woff2",
            "fonts/OFL.txt");
    private static final String STYLE = "style.css";
    private static final int MARK = 12;

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Stylesheet stylesheet;

    /**
     * @param own the project's folder of templates; it need not be there
     * @param added what the project adds to the stylesheet
     * @param fonts the fonts that it adds, by their names in the folder
     * @throws IOException when a file cannot be read
     */
    Assets(Path own, SourceText added, Collection<String> fonts) throws IOException {
        for (String name : NAMES) {
            add(name, read(own, name));
        }
        for (String font : fonts) {
            add(font, read(own, font));
        }
        stylesheet = new Stylesheet(new String(read(own, STYLE), UTF_8), added, Set.copyOf(contents.keySet()));
        String style = stylesheet.text();
        for (Map.Entry<String, String> asset : addresses.entrySet()) {
            String address = asset.getValue().substring("assets/".length());
            style = style.replace("url(\"" + asset.getKey() + "\")", "url(\"" + address + "\")");
        }
        add(STYLE, style.getBytes(UTF_8));
    }

    /** The names of the files. */
    static List<String> names() {
        return Stream.concat(NAMES.stream(), Stream.of(STYLE)).toList();
    }

    private void add(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        contents.put(name, content);
        addresses.put(name, "assets/" + name.substring(0, dot) + "." + mark(content) + name.substring(dot));
    }

    private static byte[] read(Path own, String name) throws IOException {
        Path file = own.resolve(name);
        if (Files.isRegularFile(file)
                && ProjectTemplates.isWithinProject(own)
                && file.toRealPath().startsWith(own.toRealPath())) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = Optional.ofNullable(Assets.class.getResourceAsStream(Templates.THEME + name))
                .orElseThrow(() -> new UncheckedIOException(new IOException("the theme does not contain " + name)))) {
            return in.readAllBytes();
        }
    }

    /** The stylesheet, before its fonts have their published addresses. */
    Stylesheet stylesheet() {
        return stylesheet;
    }

    /** The address of a file within the site, {@code assets/style.0123456789ab.css}; empty for a name that the theme does not have. */
    Optional<String> address(String name) {
        return Optional.ofNullable(addresses.get(name));
    }

    private static String mark(byte[] content) {
        return Sha256.of(content).substring(0, MARK);
    }

    /** Gives every file to {@code sink}. */
    void write(SiteRenderer.Sink sink) throws IOException {
        for (Map.Entry<String, byte[]> asset : contents.entrySet()) {
            sink.put(address(asset.getKey()).orElseThrow(), asset.getValue());
        }
    }
}
