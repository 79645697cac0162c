package dev.standfirst.publish;

import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a program of the class path in a process of its own. */
final class ChildJava {
    private ChildJava() {}

    /** A process that is not started yet. */
    static ProcessBuilder of(String program, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                program));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** Where the classes of this process come from, whoever started it. */
    private static String classPath() {
        return ChildJava.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
