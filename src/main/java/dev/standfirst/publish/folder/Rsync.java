package dev.standfirst.publish.folder;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.output.FolderTree;
import dev.standfirst.publish.model.LocalProgram;
import dev.standfirst.publish.model.LocalProgram.Ended;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

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
        Ended outcome = run(from + "/", place, paths, options);
        if (outcome.status() != 0) {
            throw failure(outcome);
        }
    }

    /** Deletes files at the server that a folder does not have. */
    void delete(Path from, List<String> paths) throws IOException {
        Ended outcome = run(from + "/", place, paths, "--delete-missing-args");
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
        Ended outcome = run(place, to + "/", paths, all.toArray(String[]::new));
        if (isWithoutFolder(outcome)) {
            for (String path : paths) {
                FolderTree.delete(to.resolve(path));
            }
        } else if (outcome.status() != 0 && outcome.status() != VANISHED) {
            throw failure(outcome);
        }
    }

    /** Whether there was no such folder to read from. */
    private static boolean isWithoutFolder(Ended outcome) {
        return outcome.status() != 0
                && outcome.said().contains("change_dir")
                && outcome.said().contains("No such file or directory");
    }

    private IOException failure(Ended outcome) {
        return new IOException("rsync with " + place + " failed (" + outcome.status() + "): "
                + outcome.said().strip().replace("\n", "; "));
    }

    private Ended run(String from, String to, List<String> paths, String... options) throws IOException {
        if (paths.isEmpty()) {
            return new Ended(0, "");
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
        var environment = new HashMap<>(surroundings.environment());
        environment.put("LC_ALL", "C");
        return LocalProgram.run(command, Path.of("").toAbsolutePath(), environment, String.join("\0", paths));
    }
}
