package dev.standfirst.testing;

import dev.standfirst.pipeline.Build;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.pipeline.Pipeline;
import dev.standfirst.pipeline.Timings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Projects for tests that build whole sites: copies to change, builds, and what stands in a site. */
public final class Projects {
    /** The repository itself, which is the demo's project. */
    public static final Path DEMO = Path.of("");

    /** The options of a check on the day that the content of the test sites expects. */
    public static final CheckOptions OPTIONS = CheckOptions.on(LocalDate.of(2024, 6, 1));

    private static final Path SITES = Path.of("src", "test", "sites");

    private Projects() {}

    /** Every project that builds: the demo and those under {@code src/test/sites/valid}. */
    public static Stream<Path> valid() throws IOException {
        return Stream.concat(Stream.of(DEMO), in("valid"));
    }

    /** Every project that has errors: those under {@code src/test/sites/invalid}. */
    public static Stream<Path> invalid() throws IOException {
        return in("invalid");
    }

    private static Stream<Path> in(String kind) throws IOException {
        try (Stream<Path> sites = Files.list(SITES.resolve(kind))) {
            return sites.sorted().toList().stream();
        }
    }

    /** A copy of a project's content and templates, to be changed. */
    public static Path copy(Path project, Path to) throws IOException {
        for (String folder : new String[] {"content", "templates"}) {
            Path from = project.resolve(folder);
            if (Files.isDirectory(from)) {
                try (var files = Files.walk(from)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        Path target =
                                to.resolve(folder).resolve(from.relativize(file).toString());
                        Files.createDirectories(target.getParent());
                        Files.copy(file, target);
                    }
                }
            }
        }
        return to;
    }

    /** Checks a project. */
    public static CheckedProject check(Path project) throws IOException {
        return new Pipeline(project, OPTIONS, new Timings()).check();
    }

    /** Builds a project into a folder. */
    public static Build.Outcome build(Path project, Path output) throws IOException {
        return new Build(project, output).run(OPTIONS, new Timings());
    }

    /** Every file of a site with its bytes in hexadecimal. */
    public static SortedMap<String, String> bytes(Path site) throws IOException {
        var bytes = new TreeMap<String, String>();
        try (var files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(site.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }

    /** Replaces words in a file, and fails when they are not there. */
    public static void replace(Path file, String words, String others) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(words)) {
            throw new IllegalArgumentException("“" + words + "” does not stand in " + file);
        }
        Files.writeString(file, text.replace(words, others));
    }
}
