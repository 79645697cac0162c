package dev.standfirst.publish.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.output.FolderTree;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The {@code rsync} of this machine, for one folder of a server that is reached by the {@code ssh} of this machine, with the user's keys,
 * agent and known hosts, or by the program that {@code RSYNC_RSH} names. Bytes are compared, never times.
 */
final class Rsync {
    private static final String SHELL = "RSYNC_RSH";

    /** What rsync exits with when something that it was to read was not there. */
    private static final int VANISHED = 24;

    private final String place;
    private final String shell;
    private final Surroundings surroundings;

    Rsync(PublishTarget.Rsync server, Surroundings surroundings) {
        this.place = server.user() + "@" + server.host() + ":" + server.path() + "/";
        this.shell = surroundings
                        .environment()
                        .getOrDefault(
                                SHELL,
                                "ssh -o BatchMode=yes -o ConnectTimeout="
                                        + surroundings.patience().toSeconds())
                + (server.port() == PublishTarget.SSH_PORT ? "" : " -p " + server.port());
        this.surroundings = surroundings;
    }

    /** Sends files from a folder. */
    void send(Path from, List<String> paths, String... options) throws IOException {
        Outcome outcome = run(from + "/", place, paths, options);
        if (outcome.status() != 0) {
            throw failure(outcome);
        }
    }

    /** Deletes files at the server that a folder does not have. */
    void delete(Path from, List<String> paths) throws IOException {
        Outcome outcome = run(from + "/", place, paths, "--delete-missing-args");
        if (outcome.status() != 0 && outcome.status() != VANISHED) {
            throw failure(outcome);
        }
    }

    /**
     * Fetches files into a folder; those that the server does not have are deleted there. What is neither a file nor a folder counts as not
     * there.
     */
    void fetch(Path to, List<String> paths, String... options) throws IOException {
        Files.createDirectories(to);
        var all = new ArrayList<>(List.of(options));
        all.add("--delete-missing-args");
        Outcome outcome = run(place, to + "/", paths, all.toArray(String[]::new));
        if (outcome.isWithoutFolder()) {
            for (String path : paths) {
                FolderTree.delete(to.resolve(path));
            }
        } else if (outcome.status() != 0 && outcome.status() != VANISHED) {
            throw failure(outcome);
        }
    }

    /** How it ended, and what it said. */
    private record Outcome(int status, String said) {
        /** Whether there was no such folder to read from. */
        boolean isWithoutFolder() {
            return status != 0 && said.contains("change_dir") && said.contains("No such file or directory");
        }
    }

    private IOException failure(Outcome outcome) {
        return new IOException("rsync with " + place + " failed (" + outcome.status() + "): "
                + outcome.said().strip().replace("\n", "; "));
    }

    private Outcome run(String from, String to, List<String> paths, String... options) throws IOException {
        if (paths.isEmpty()) {
            return new Outcome(0, "");
        }
        var command = new ArrayList<>(List.of(
                "rsync",
                "--checksum",
                "--protect-args",
                "--quiet",
                "--timeout=" + surroundings.patience().toSeconds(),
                "--rsh=" + shell,
                "--from0",
                "--files-from=-"));
        command.addAll(List.of(options));
        command.addAll(List.of(from, to));
        Process process = start(command);
        try (var in = process.getOutputStream()) {
            in.write(String.join("\0", paths).getBytes(UTF_8));
        } catch (IOException _) {
            // It ended early; what it says is read below.
        }
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(status(process), said);
    }

    private Process start(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(surroundings.environment());
        environment.put("LC_ALL", "C");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UsageException("“rsync” cannot be started (" + e.getMessage()
                    + "). Install it, or use the target “sftp”, which needs no other program.");
        }
    }

    private static int status(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
