package dev.standfirst.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/**
 * What Java watches when it makes its ahead-of-time cache: one process that does what editors do most, so that the cache holds the
 * classes of every one of these commands. It is run once, when the program has been built.
 */
final class AotTraining {
    private AotTraining() {}

    /**
     * Runs the commands, and prints nothing.
     *
     * @param arguments a project, and the folder to write its site to
     */
    public static void main(String[] arguments) {
        String project = arguments[0];
        var commands = List.of(
                List.of("build", project, "--output", arguments[1]),
                List.of("check", project),
                List.of("check", project, "--format", "json"),
                List.of("check", project, "--format", "github"),
                List.of("check", project, "--format", "sarif"),
                List.of("read", "nearly 6,000 people", "--format", "json"),
                List.of("read", "fell by over 90 per cent"),
                List.of("explain", "SF401"),
                List.of("--version"));
        for (List<String> command : commands) {
            String[] words = command.toArray(String[]::new);
            Standfirst.commandLine(words)
                    .setOut(new PrintWriter(Writer.nullWriter()))
                    .setErr(new PrintWriter(Writer.nullWriter()))
                    .execute(words);
        }
    }
}
