package dev.standfirst.publish.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.content.model.PublishTarget.Hosted;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.model.LocalProgram;
import dev.standfirst.publish.model.LocalProgram.Ended;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The program of a host: how it is called, with which settings beside the site, and how its output shows that it has done it, since some
 * versions exit with 0 when they have not.
 */
final class HostProgram {
    /** The folder of the site within the folder in which a program runs. */
    static final String SITE = "site";

    private static final int SHOWN = 400;

    private final Hosted place;
    private final Path project;
    private final Map<String, String> environment;

    /**
     * @param project where the program is looked for after the folders of {@code PATH}: in {@code node_modules/.bin}
     */
    HostProgram(Hosted place, Path project, Map<String, String> environment) {
        this.place = place;
        this.project = project;
        this.environment = environment;
    }

    private String name() {
        return switch (place.host()) {
            case NETLIFY -> "netlify";
            case CLOUDFLARE -> "wrangler";
            case FIREBASE -> "firebase";
        };
    }

    private String npmPackage() {
        return switch (place.host()) {
            case NETLIFY -> "netlify-cli";
            case CLOUDFLARE -> "wrangler";
            case FIREBASE -> "firebase-tools";
        };
    }

    private List<String> arguments() {
        return switch (place.host()) {
            case NETLIFY -> List.of("deploy", "--prod", "--no-build", "--json", "--dir", SITE, "--site", place.name());
            case CLOUDFLARE -> List.of("deploy", "--config", "wrangler.json");
            case FIREBASE ->
                List.of("deploy", "--only", "hosting", "--project", place.name(), "--non-interactive", "--json");
        };
    }

    /** What the output says when the site has been published; some say it only by their exit status. */
    private Optional<String> proof() {
        return switch (place.host()) {
            case NETLIFY -> Optional.of("deploy_id");
            case CLOUDFLARE -> Optional.empty();
            case FIREBASE -> Optional.of("success");
        };
    }

    /** The settings that the program reads in the folder in which it runs. */
    private Optional<String> settings() {
        return switch (place.host()) {
            case NETLIFY -> Optional.empty();
            case CLOUDFLARE -> Optional.of("wrangler.json");
            case FIREBASE -> Optional.of("firebase.json");
        };
    }

    private void writeSettings(String name, Path room) throws IOException {
        try (InputStream in = Objects.requireNonNull(HostProgram.class.getResourceAsStream(name), name)) {
            Files.writeString(room.resolve(name), new String(in.readAllBytes(), UTF_8).replace("NAME", place.name()));
        }
    }

    /**
     * Sends the site in a folder, whole.
     *
     * @param room has the site in {@link #SITE}
     * @throws UsageException when the program is not installed
     * @throws IOException when it fails, or does not say that it has published
     */
    void send(Path room) throws IOException {
        if (settings().isPresent()) {
            writeSettings(settings().get(), room);
        }
        var command = new ArrayList<>(List.of(program().toString()));
        command.addAll(arguments());
        Ended ended = LocalProgram.run(command, room, environment, "");
        if (ended.status() != 0
                || proof().filter(proof -> !ended.said().contains(proof)).isPresent()) {
            throw new IOException("“" + name() + "” "
                    + (ended.status() == 0
                            ? "does not say that it has published"
                            : "failed with exit status " + ended.status())
                    + ": " + end(ended.said()));
        }
    }

    /** Where the program is. */
    private Path program() {
        var folders = new ArrayList<Path>();
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            if (!folder.isEmpty()) {
                folders.add(Path.of(folder));
            }
        }
        folders.add(project.resolve("node_modules/.bin").toAbsolutePath());
        return folders.stream()
                .flatMap(folder -> List.of(name(), name() + ".cmd").stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new UsageException("“" + name()
                        + "” is not installed. Install it in the project with “npm install " + npmPackage()
                        + "”, and sign in with it."));
    }

    /** The end of what the program said, without what may be a secret. */
    private String end(String said) {
        String text = said.strip();
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (isSecret(variable.getKey()) && !variable.getValue().isBlank()) {
                text = text.replace(variable.getValue(), "…");
            }
        }
        return text.substring(Math.max(0, text.length() - SHOWN)).replace("\n", "; ");
    }

    private static boolean isSecret(String variable) {
        return variable.contains("TOKEN")
                || variable.contains("KEY")
                || variable.contains("SECRET")
                || variable.contains("PASSWORD");
    }
}
