package dev.standfirst.publish.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/**
 * The name and password for one host: from the environment, else from where the user's git keeps them. No other host gets them, and
 * none over a connection that others can read. Nobody is asked at the terminal.
 */
final class GitCredentials extends CredentialsProvider {
    private static final String TOKEN = "STANDFIRST_GIT_TOKEN";
    private static final String USER = "STANDFIRST_GIT_USER";

    /** A name that goes with a token on hosts that do not ask for one. */
    private static final String ANY_USER = "x-access-token";

    private final URIish address;

    private final Map<String, String> environment;

    GitCredentials(URIish address, Map<String, String> environment) {
        this.address = address;
        this.environment = environment;
    }

    private record Login(String user, String password) {
        /** Shows no password. */
        @Override
        public String toString() {
            return user;
        }
    }

    @Override
    public boolean isInteractive() {
        return false;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        for (CredentialItem item : items) {
            if (!(item instanceof CredentialItem.Username || item instanceof CredentialItem.Password)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) {
        if (!Objects.equals(uri.getHost(), address.getHost()) || !isPrivate(uri) || !supports(items)) {
            return false;
        }
        Optional<Login> login = fromEnvironment().or(this::fromGit);
        if (login.isEmpty()) {
            return false;
        }
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.Username name) {
                name.setValue(login.get().user());
            } else if (item instanceof CredentialItem.Password password) {
                password.setValueNoCopy(login.get().password().toCharArray());
            }
        }
        return true;
    }

    /** Whether nobody else can read what is sent there. */
    private static boolean isPrivate(URIish uri) {
        try {
            return !"http".equalsIgnoreCase(uri.getScheme())
                    || InetAddress.getByName(uri.getHost()).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }

    private Optional<Login> fromEnvironment() {
        String token = environment.getOrDefault(TOKEN, "");
        return token.isEmpty()
                ? Optional.empty()
                : Optional.of(new Login(environment.getOrDefault(USER, ANY_USER), token));
    }

    /** Asks {@code git credential}, which asks the helper that the user has chosen. */
    private Optional<Login> fromGit() {
        try {
            var builder = new ProcessBuilder("git", "credential", "fill");
            builder.environment().put("GIT_TERMINAL_PROMPT", "0");
            builder.environment().put("GIT_ASKPASS", "true");
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            Process git = builder.start();
            try (var in = git.getOutputStream()) {
                in.write(("protocol=" + address.getScheme() + "\nhost=" + address.getHost()
                                + (address.getPort() < 0 ? "" : ":" + address.getPort())
                                + (address.getUser() == null ? "" : "\nusername=" + address.getUser()) + "\n\n")
                        .getBytes(UTF_8));
            }
            Map<String, String> said = new HashMap<>();
            for (String line : new String(git.getInputStream().readAllBytes(), UTF_8)
                    .lines()
                    .toList()) {
                int equals = line.indexOf('=');
                said.put(line.substring(0, Math.max(0, equals)), line.substring(equals + 1));
            }
            String password = said.get("password");
            return git.waitFor(10, TimeUnit.SECONDS) && git.exitValue() == 0 && password != null && !password.isEmpty()
                    ? Optional.of(new Login(said.getOrDefault("username", ANY_USER), password))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
