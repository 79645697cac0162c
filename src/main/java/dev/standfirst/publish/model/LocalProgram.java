package dev.standfirst.publish.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program of this machine that publishing calls. */
public final class LocalProgram {
    private LocalProgram() {}

    /**
     * How a program ended.
     *
     * @param status 0 if it says that all went well
     * @param said what it wrote, errors too
     */
    public record Ended(int status, String said) {}

    /**
     * Runs a program to its end.
     *
     * @param command the program and its arguments
     * @param folder in which it runs
     * @param environment all of its variables
     * @param input what it reads
     * @throws UsageException when it cannot be started
     * @throws IOException when this thread is interrupted
     */
    public static Ended run(List<String> command, Path folder, Map<String, String> environment, String input)
            throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = start(builder);
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        } catch (IOException _) {
            // It ended early; what it says is read below.
        }
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            return new Ended(process.waitFor(), said);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UsageException(
                    "“" + builder.command().getFirst() + "” cannot be started (" + e.getMessage() + "). Install it.");
        }
    }
}
