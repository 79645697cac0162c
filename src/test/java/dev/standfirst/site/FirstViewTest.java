package dev.standfirst.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** How much a reader's browser fetches, and from where. */
class FirstViewTest {
    private static final int MOST_BYTES = 60 * 1024;
    private static final Pattern FETCHED = Pattern.compile("<link rel=\"(?:stylesheet|preload)\" href=\"([^\"]+)\"");
    private static final Pattern NAMED = Pattern.compile("url\\(\"([^\"]+)\"\\)");

    private final Path site = TestProject.DEMO.built();

    @Test
    void theLongestBriefingWithItsStyleAndFontsIsSmall() throws IOException {
        Path page = site.resolve("briefings/arrivals/index.html");
        String html = Files.readString(page);
        int bytes = compressed(html.getBytes(UTF_8));
        int files = 0;
        for (Matcher link = FETCHED.matcher(html); link.find(); files++) {
            byte[] content = Files.readAllBytes(page.resolveSibling(link.group(1)));
            bytes += link.group(1).endsWith(".woff2") ? content.length : compressed(content);
        }

        assertThat(files).isEqualTo(3);
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void theStylesheetNamesFontsAtTheirAddresses() throws IOException {
        Path assets = site.resolve("assets");
        try (var files = Files.list(assets)) {
            Path style = files.filter(file -> file.toString().endsWith(".css"))
                    .findFirst()
                    .orElseThrow();
            Matcher named = NAMED.matcher(Files.readString(style));

            assertThat(named.results().map(found -> found.group(1)))
                    .hasSizeGreaterThan(3)
                    .allMatch(name -> Files.isRegularFile(assets.resolve(name)));
        }
    }

    private static int compressed(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.size();
    }
}
