package dev.standfirst.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.content.ContentReader;
import dev.standfirst.content.model.Content;
import dev.standfirst.pipeline.Build;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.pipeline.Pipeline;
import dev.standfirst.pipeline.Timings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A project for a test, in a folder: one in the repository, a copy of it, or one that the test writes file by file.
 *
 * <p>Files are named by their paths in the project, as in reports: {@code content/facts/facts.yaml}. Nothing is cached, so that files
 * may also be changed by other means.
 *
 * <pre>{@code
 * CheckedBriefing one = TestProject.checked(FACTS, "There were [922](fact:arrivals).");
 * TestProject.site("valid/small").copyTo(folder).replace(FILE, "922", "1,400").build(site);
 * }</pre>
 */
public final class TestProject {
    /** The repository itself, which is the demo's project. Not to be changed. */
    public static final TestProject DEMO = at(Path.of(""));

    /** The options of a check on 1 June 2024, which is the date that the content of the test sites expects. */
    public static final CheckOptions OPTIONS = CheckOptions.on(LocalDate.of(2024, 6, 1));

    /** The file that {@link #briefing} writes. */
    public static final String BRIEFING = "content/briefings/briefing.md";

    private static final Path SITES = Path.of("src", "test", "sites");

    private final Path root;

    private TestProject(Path root) {
        this.root = root;
    }

    /** The project in this folder. */
    public static TestProject at(Path root) {
        return new TestProject(root);
    }

    /** A project under {@code src/test/sites}, for example {@code valid/small}. Not to be changed. */
    public static TestProject site(String name) {
        return at(SITES.resolve(name));
    }

    /** Every project that builds: the demo and those under {@code src/test/sites/valid}. */
    public static Stream<TestProject> valid() {
        return Stream.concat(Stream.of(DEMO), sites("valid"));
    }

    /** Every project under {@code src/test/sites/invalid}; each has errors. */
    public static Stream<TestProject> invalid() {
        return sites("invalid");
    }

    private static Stream<TestProject> sites(String kind) {
        try (Stream<Path> sites = Files.list(SITES.resolve(kind))) {
            return sites.sorted().map(TestProject::at).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new project with the shortest {@code site.yaml}, so that only the faults of further files show. */
    public static TestProject create(Path root) {
        return at(root).file("content/site.yaml", "title: A site\nbase-url: https://example.org/\n");
    }

    /** Copies the content and templates into a folder, where they may be changed. */
    public TestProject copyTo(Path folder) {
        var copy = at(folder);
        try {
            for (Path part : List.of(path("content"), path("templates"))) {
                for (Path file : Files.isDirectory(part) ? filesIn(part) : List.<Path>of()) {
                    copy.file(root.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    /** Writes a file. */
    public TestProject file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    /** Writes a file of any bytes. */
    public TestProject file(String name, byte[] bytes) {
        try {
            Path path = path(name);
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code content/facts/facts.yaml}, and the source {@code office} for its facts. */
    public TestProject facts(String yaml) {
        return file("content/facts/facts.yaml", yaml).file("content/sources/sources.yaml", """
                office:
                  publisher: The Office
                  title: Arrivals
                  url: https://example.org/arrivals
                """);
    }

    /** Writes {@code content/claims/claims.yaml}. */
    public TestProject claims(String yaml) {
        return file("content/claims/claims.yaml", yaml);
    }

    /** Writes {@link #BRIEFING}, a briefing of 22 May 2024 with this text. */
    public TestProject briefing(String markdown) {
        return briefing(BRIEFING, LocalDate.of(2024, 5, 22), markdown);
    }

    /** Writes a briefing. */
    public TestProject briefing(String name, LocalDate date, String markdown) {
        return file(name, "---\ntitle: A briefing\ndate: " + date + "\n---\n\n" + markdown + "\n");
    }

    /** Replaces words in a file, and fails if they are not there. */
    public TestProject replace(String name, String words, String others) {
        String text = text(name);
        if (!text.contains(words)) {
            throw new IllegalArgumentException("“" + words + "” is not in " + path(name));
        }
        return file(name, text.replace(words, others));
    }

    /** The folder of the project. */
    public Path root() {
        return root;
    }

    /** The path of a file, whether it exists or not. */
    public Path path(String name) {
        return root.resolve(name);
    }

    /** The text of a file. */
    public String text(String name) {
        try {
            return Files.readString(path(name), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the content. */
    public Content read() {
        try {
            return ContentReader.read(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks the project on 1 June 2024. */
    public CheckedProject check() throws IOException {
        return check(OPTIONS);
    }

    private CheckedProject check(CheckOptions options) throws IOException {
        return new Pipeline(root, options, new Timings()).check();
    }

    /** Builds the project's site into a folder. */
    public Build.Outcome build(Path site) throws IOException {
        return new Build(root, site).run(OPTIONS, new Timings());
    }

    /** The project's site, built once for all tests. For projects in the repository; the site is not to be changed. */
    public Path built() {
        return BuiltSites.of(this);
    }

    /** Checks a briefing of 22 May 2024 with this text against these facts, in YAML. Their source is {@code office}. */
    public static CheckedBriefing checked(String facts, String briefing) {
        return checked(project -> project.facts(facts).briefing(briefing));
    }

    /** The same with claims, in YAML. */
    public static CheckedBriefing checked(String facts, String claims, String briefing) {
        return checked(project -> project.facts(facts).claims(claims).briefing(briefing));
    }

    /** Checks what {@code write} makes of a new project, in a temporary folder that is then deleted. */
    public static CheckedBriefing checked(UnaryOperator<TestProject> write) {
        return checked(OPTIONS, write);
    }

    /** The same with other options. */
    public static CheckedBriefing checked(CheckOptions options, UnaryOperator<TestProject> write) {
        try {
            var project = create(Files.createTempDirectory("project"));
            try {
                return new CheckedBriefing(write.apply(project).check(options));
            } finally {
                project.delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the folder, for tests that have no temporary folder from JUnit. */
    public void delete() {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of a built site, with its bytes in hexadecimal. */
    public static SortedMap<String, String> bytes(Path site) throws IOException {
        var bytes = new TreeMap<String, String>();
        for (Path file : filesIn(site)) {
            bytes.put(site.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
        return bytes;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** The folder, as the name of a test's case. */
    @Override
    public String toString() {
        return root.toString();
    }
}
