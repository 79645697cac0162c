package dev.standfirst.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.digest.Sha256;
import dev.standfirst.publish.model.Release;
import dev.standfirst.publish.model.SiteFile;
import java.io.IOException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small site for tests of publishing. Each of its pages names the style that it needs. */
public record TestRelease(SortedMap<String, String> texts) implements Release {
    /** A site with three pages of one style. */
    public static TestRelease of(String style) {
        var texts = new TreeMap<String, String>();
        texts.put("assets/style." + style + ".css", "p { /* " + style + " */ }");
        texts.put("index.html", "home, needs assets/style." + style + ".css");
        texts.put("facts/index.html", "facts, needs assets/style." + style + ".css");
        texts.put("facts/a/index.html", "a, needs assets/style." + style + ".css");
        texts.put("sitemap.xml", "pages: 3");
        texts.put("data/proof.json", "receipt of " + style);
        texts.put(".nojekyll", "");
        return new TestRelease(texts);
    }

    /** The same with another text of a file, or one more file. */
    public TestRelease with(String path, String text) {
        var more = new TreeMap<>(texts);
        more.put(path, text);
        return new TestRelease(more);
    }

    /** The same without a file. */
    public TestRelease without(String path) {
        var fewer = new TreeMap<>(texts);
        fewer.remove(path);
        return new TestRelease(fewer);
    }

    @Override
    public SortedMap<String, SiteFile> files() {
        var files = new TreeMap<String, SiteFile>();
        texts.forEach(
                (path, text) -> files.put(path, new SiteFile(path, Sha256.of(text), text.getBytes(UTF_8).length)));
        return files;
    }

    @Override
    public byte[] read(String path) throws IOException {
        return Objects.requireNonNull(texts.get(path), path).getBytes(UTF_8);
    }
}
