package dev.standfirst.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The archive, unpacked on a machine that has no Java: nothing is on the PATH but a shell's few tools. */
@Timeout(120)
@EnabledOnOs({OS.LINUX, OS.MAC})
class DistributionIT {
    private static final Path BUILD = Path.of(System.getProperty("standfirst.build", "target"));

    /** A Markdown link to a file. */
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z.][^():#\\s]*\\.md)[^)]*\\)");

    @TempDir
    private static Path machine;

    private static Path home = Path.of("");

    private record Run(int status, String out) {}

    @BeforeAll
    static void unpack() throws Exception {
        Path archive;
        try (var files = Files.newDirectoryStream(BUILD, "standfirst-*.tar.gz")) {
            archive = files.iterator().next();
        }
        Path unpacked = Files.createDirectory(machine.resolve("a folder"));
        var tar = new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", unpacked.toString()).inheritIO();
        assertThat(tar.start().waitFor()).isZero();
        String name = Objects.requireNonNull(archive.getFileName()).toString().replace(".tar.gz", "");
        home = unpacked.resolve(name);
        Path tools = Files.createDirectory(machine.resolve("tools"));
        for (String tool : List.of("sh", "readlink")) {
            Path found = Files.exists(Path.of("/bin", tool)) ? Path.of("/bin", tool) : Path.of("/usr/bin", tool);
            Files.createSymbolicLink(tools.resolve(tool), found);
        }
    }

    @Test
    void aNewcomerStartsABriefingAndBuildsItsSite() throws Exception {
        Path empty = Files.createDirectory(machine.resolve("empty"));

        assertThat(run(empty, home.resolve("bin/standfirst"), "new", "mine").status())
                .isZero();
        Run built = run(empty, home.resolve("bin/standfirst"), "build", "mine", "--strict");

        assertThat(built.status()).as("%s", built.out()).isZero();
        assertThat(empty.resolve("mine/site-output/index.html")).exists();
    }

    @Test
    void datesAreWrittenInTheLanguageOfTheSite() throws Exception {
        Path folder = Files.createDirectory(machine.resolve("languages"));
        run(folder, home.resolve("bin/standfirst"), "new", "mine");
        Path site = folder.resolve("mine/content/site.yaml");
        Path page = folder.resolve("mine/site-output/index.html");

        run(folder, home.resolve("bin/standfirst"), "build", "mine");
        assertThat(page).content().contains("5 February 2025");

        Files.writeString(
                site, Files.readString(site).replace("language: en-GB", "language: de-DE\nunchecked-sentences: true"));
        run(folder, home.resolve("bin/standfirst"), "build", "mine");
        assertThat(page).content().contains("5. Februar 2025");
    }

    @Test
    void theFilesThatItsMessagesNameAreIncluded() throws Exception {
        for (String file : List.of("docs/content.md", "docs/templates.md", "templates/home.ftlh")) {
            assertThat(home.resolve(file)).isNotEmptyFile();
        }
        try (var pages = Files.newDirectoryStream(home.resolve("docs"), "*.md")) {
            for (Path page : pages) {
                if (!page.endsWith("editors.md")) {
                    assertThat(page).content().doesNotContain("./standfirst");
                }
                Matcher link = LINK.matcher(Files.readString(page));
                while (link.find()) {
                    assertThat(page.resolveSibling(link.group(1)))
                            .as("%s links to it", page)
                            .exists();
                }
            }
        }
    }

    @Test
    void itRunsThroughASymbolicLink() throws Exception {
        Path link = Files.createSymbolicLink(machine.resolve("standfirst"), home.resolve("bin/standfirst"));

        assertThat(run(machine, link, "read", "nearly £4 billion").out()).contains("£4 billion");
    }

    @Test
    void itRunsOnItsOwnJavaWithItsCache() throws Exception {
        assertThat(run(machine, home.resolve("bin/standfirst"), "--version").out())
                .matches("standfirst \\d.* \\(Java 2\\d.*\\)\\R");

        Run strict = run(
                machine,
                home.resolve("runtime/bin/java"),
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:AOTMode=on",
                "-XX:AOTCache=" + home.resolve("app/standfirst.aot"),
                "-jar",
                home.resolve("app/standfirst.jar").toString(),
                "--version");

        assertThat(strict.status()).as("Java takes the cache: %s", strict.out()).isZero();
    }

    @Test
    void theSbomListsEachLibraryAndItsLicence() throws IOException {
        var bom = JsonMapper.shared().readTree(home.resolve("bom.json"));

        assertThat(bom.get("bomFormat").stringValue()).isEqualTo("CycloneDX");
        try (var libraries = Files.list(home.resolve("app/lib"))) {
            List<String> purls = bom.get("components")
                    .valueStream()
                    .map(component -> component.get("purl").stringValue())
                    .toList();
            assertThat(libraries.map(library -> library.getFileName().toString().replaceFirst("-\\d.*\\.jar$", "")))
                    .allSatisfy(library -> assertThat(purls)
                            .anySatisfy(purl -> assertThat(purl).contains("/" + library + "@")));
        }
        assertThat(bom.get("components").valueStream())
                .allSatisfy(component -> assertThat(component.get("licenses")).isNotEmpty());
    }

    @Test
    void theLicencesAreIncluded() {
        assertThat(home.resolve("licences/flexmark.txt")).exists();
        assertThat(home.resolve("licences")).isDirectoryContaining("glob:**/freemarker-*");
        assertThat(home.resolve("runtime/legal/java.base/LICENSE")).exists();
    }

    private static Run run(Path folder, Path program, String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", machine.resolve("tools").toString());
        builder.environment().put("LANG", "C.UTF-8");
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out);
    }
}
