package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.digest.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The script of the editor, which is made by npm and committed. */
class EditorBundleTest {
    private static final Path FOLDER = Path.of("editors", "browser");

    @Test
    void itIsMadeOfTheSourcesAndTheLockFileAsTheyAre() throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> sources = Files.list(FOLDER.resolve("src"))) {
            for (Path file : Stream.concat(
                            Stream.of(FOLDER.resolve("build.js"), FOLDER.resolve("package-lock.json")),
                            sources.sorted())
                    .toList()) {
                all.append(Files.readString(file).replace("\r\n", "\n"));
            }
        }
        String script = new String(PreviewServer.resource("editor.js"), UTF_8);

        assertThat(script.lines().findFirst().orElse(""))
                .as("run npm run build in editors/browser")
                .endsWith(Sha256.of(all.toString()) + " */");
    }

    @Test
    void theLicencesOfItsLibrariesAreInTheProgram() throws IOException {
        assertThat(new String(PreviewServer.resource("editor-licences.txt"), UTF_8))
                .contains("@codemirror/view", "@codemirror/lsp-client", "@lezer/markdown", "marked", "dompurify");
    }
}
