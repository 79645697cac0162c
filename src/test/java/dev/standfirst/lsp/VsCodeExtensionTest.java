package dev.standfirst.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the extension for VS Code declares, against the program. The extension's own tests are run by npm, in its folder. */
class VsCodeExtensionTest {
    private static final Path FOLDER = Path.of("editors", "vscode");
    private static final JsonNode DECLARED =
            JsonMapper.shared().readTree(FOLDER.resolve("package.json").toFile());

    private static List<String> ids(String contributed) {
        return DECLARED.get("contributes")
                .get(contributed)
                .valueStream()
                .map(each -> each.get("id").stringValue())
                .toList();
    }

    private static boolean isServed(Path file) {
        // In VS Code, unlike in Java, ** also stands for no folder.
        String pattern = DECLARED.at("/standfirst/documents").stringValue().replace("content/**/", "content/{,**/}");
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(file.toAbsolutePath());
    }

    @Test
    void itsVersionIsTheProgramsAlsoInTheLockFile() throws IOException {
        String version = DECLARED.get("version").stringValue();
        String artifact = "<artifactId>standfirst</artifactId>\n    <version>" + version + "</version>";
        assertThat(Files.readString(Path.of("pom.xml"), UTF_8)).contains(artifact);
        JsonNode lock =
                JsonMapper.shared().readTree(FOLDER.resolve("package-lock.json").toFile());
        assertThat(lock.get("version").stringValue()).isEqualTo(version);
        assertThat(lock.at("/packages").get("").get("version").stringValue()).isEqualTo(version);
    }

    @Test
    void itIsActiveWhereTheDemoIsOpen() {
        assertThat(DECLARED.get("activationEvents").valueStream().map(JsonNode::stringValue))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event).startsWith("workspaceContains:");
                    assertThat(TestProject.DEMO.root().resolve(event.replace("workspaceContains:", "")))
                            .isRegularFile();
                });
    }

    @Test
    void everyTextOfTheDemoIsServed() throws IOException {
        try (Stream<Path> files = Files.walk(TestProject.DEMO.root().resolve("content"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(md|ya?ml|csv)")))
                    .isNotEmpty()
                    .allMatch(VsCodeExtensionTest::isServed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"README.md", "content/briefings/photo.jpg", "docs/content.md", "discontent/a.md", "content/a.txt"
            })
    void otherFilesAreNotServed(String file) {
        assertThat(isServed(Path.of(file))).isFalse();
    }

    @Test
    void itKnowsTheTokensOfTheServer() {
        assertThat(ids("semanticTokenTypes")).isEqualTo(Annotations.LEGEND.getTokenTypes());
        assertThat(ids("semanticTokenModifiers")).isEqualTo(Annotations.LEGEND.getTokenModifiers());
    }

    @Test
    void itsScopesAreOfThoseTokens() {
        assertThat(DECLARED.at("/contributes/semanticTokenScopes/0/scopes").propertyNames())
                .isNotEmpty()
                .allSatisfy(selector -> {
                    String[] parts = selector.split("\\.", 2);
                    assertThat(parts[0]).isIn(Annotations.LEGEND.getTokenTypes());
                    assertThat(parts[1]).isIn(Annotations.LEGEND.getTokenModifiers());
                });
    }

    @ParameterizedTest
    @CsvSource({"/contributes/commands/0/command, 'standfirst.restart'", "/name, standfirst", "/license, Apache-2.0"})
    void itDeclares(String at, String expected) {
        assertThat(DECLARED.at(at).stringValue()).isEqualTo(expected);
    }

    @Test
    void whatItDeclaresIsWhatItsCodeUses() throws IOException {
        String code = Files.readString(FOLDER.resolve(DECLARED.get("main").stringValue()), UTF_8);
        assertThat(code)
                .contains("registerCommand('"
                        + DECLARED.at("/contributes/commands/0/command").stringValue());
        assertThat(DECLARED.at("/contributes/configuration/properties").propertyNames())
                .allSatisfy(setting -> assertThat(code).contains("affectsConfiguration('" + setting + "')"));
    }

    @Test
    void itsLicenceIsTheProjects() {
        assertThat(FOLDER.resolve("LICENSE")).hasSameTextualContentAs(Path.of("LICENSE"));
    }
}
