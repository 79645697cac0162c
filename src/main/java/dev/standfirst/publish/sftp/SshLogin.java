package dev.standfirst.publish.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.password.PasswordIdentityProvider;
import org.apache.sshd.client.config.hosts.ConfigFileHostEntryResolver;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.config.keys.ClientIdentityLoader;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.RejectAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;

/**
 * Logs in to a server: with a key from the environment or from the user's {@code .ssh} folder, or with a password from the environment,
 * and only where the server's own key is known already. Nobody is asked at the terminal.
 */
final class SshLogin implements AutoCloseable {
    private static final String KEY = "STANDFIRST_SSH_KEY";
    private static final String PASSPHRASE = "STANDFIRST_SSH_PASSPHRASE";
    private static final String PASSWORD = "STANDFIRST_SSH_PASSWORD";
    private static final String KNOWN_HOSTS = "STANDFIRST_SSH_KNOWN_HOSTS";

    private static final List<String> KEY_FILES = List.of("id_ed25519", "id_ecdsa", "id_rsa");

    /** How many times as long a session may be silent as a server that is asked something: this program works in between. */
    private static final int IDLE = 4;

    private final SshClient client;
    private final ClientSession session;
    private final Duration patience;

    private SshLogin(SshClient client, ClientSession session, Duration patience) {
        this.client = client;
        this.session = session;
        this.patience = patience;
    }

    /** Logs in. */
    static SshLogin to(PublishTarget.Sftp place, Surroundings surroundings) throws IOException {
        Map<String, String> environment = surroundings.environment();
        Duration patience = surroundings.patience();
        Path folder = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", "")), ".ssh");
        SshClient client = client(folder, environment);
        CoreModuleProperties.IDLE_TIMEOUT.set(client, patience.multipliedBy(IDLE));
        try {
            client.start();
            ClientSession session = client.connect(place.user(), place.host(), place.port())
                    .verify(patience)
                    .getSession();
            session.auth().verify(patience);
            return new SshLogin(client, session, patience);
        } catch (SshException e) {
            client.close(true);
            throw new IOException(words(e, place), e);
        } catch (IOException | RuntimeException e) {
            client.close(true);
            throw e;
        }
    }

    private static SshClient client(Path folder, Map<String, String> environment) throws IOException {
        SshClient client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(
                new KnownHostsServerKeyVerifier(RejectAllServerKeyVerifier.INSTANCE, knownHosts(folder, environment)));
        Path settings = folder.resolve("config");
        client.setHostConfigEntryResolver(
                Files.isReadable(settings) ? new ConfigFileHostEntryResolver(settings) : HostConfigEntryResolver.EMPTY);
        client.setClientIdentityLoader(ClientIdentityLoader.DEFAULT);
        client.setKeyIdentityProvider(KeyIdentityProvider.wrapKeyPairs(keys(folder, environment)));
        String password = environment.getOrDefault(PASSWORD, "");
        client.setPasswordIdentityProvider(
                password.isEmpty()
                        ? PasswordIdentityProvider.EMPTY_PASSWORDS_PROVIDER
                        : PasswordIdentityProvider.wrapPasswords(password));
        return client;
    }

    /** The file of known hosts: the user's, or lines from the environment, for machines that are made anew for each run. */
    private static Path knownHosts(Path folder, Map<String, String> environment) throws IOException {
        String lines = environment.getOrDefault(KNOWN_HOSTS, "");
        if (lines.isEmpty()) {
            return folder.resolve("known_hosts");
        }
        Path file = Files.createTempFile("known-hosts", "");
        file.toFile().deleteOnExit();
        return Files.writeString(file, lines.endsWith("\n") ? lines : lines + "\n");
    }

    private static List<KeyPair> keys(Path folder, Map<String, String> environment) throws IOException {
        FilePasswordProvider passphrase = FilePasswordProvider.of(environment.getOrDefault(PASSPHRASE, ""));
        var keys = new ArrayList<KeyPair>();
        String given = environment.getOrDefault(KEY, "");
        if (!given.isEmpty()) {
            keys.addAll(read(KEY, (given.endsWith("\n") ? given : given + "\n").getBytes(UTF_8), passphrase));
            return keys;
        }
        for (String name : KEY_FILES) {
            Path file = folder.resolve(name);
            if (Files.isReadable(file)) {
                try {
                    keys.addAll(read(file.toString(), Files.readAllBytes(file), passphrase));
                } catch (IOException _) {
                    // One of several; the server says whether the others are enough.
                }
            }
        }
        return keys;
    }

    /** The message of the library might quote the key. */
    private static List<KeyPair> read(String name, byte[] pem, FilePasswordProvider passphrase) throws IOException {
        try {
            var keys = new ArrayList<KeyPair>();
            Iterable<KeyPair> read = SecurityUtils.loadKeyPairIdentities(
                    null, NamedResource.ofName(name), new ByteArrayInputStream(pem), passphrase);
            if (read != null) {
                read.forEach(keys::add);
            }
            return keys;
        } catch (GeneralSecurityException | IOException | RuntimeException _) {
            throw new IOException(
                    "The private key in " + name + " cannot be read. If it has a passphrase, set " + PASSPHRASE);
        }
    }

    private static String words(SshException e, PublishTarget.Sftp place) {
        String server = place.user() + "@" + place.host();
        return switch (e.getDisconnectCode()) {
            case SshConstants.SSH2_DISCONNECT_HOST_KEY_NOT_VERIFIABLE ->
                "The key of " + place.host() + " is not in known_hosts, or has changed. Compare it with what the"
                        + " server's owner says, and add it";
            case SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE ->
                server + " accepts none of the keys and passwords. Set " + KEY + " or " + PASSWORD
                        + ", or put a key into ~/.ssh";
            default -> server + ": " + e.getMessage();
        };
    }

    ClientSession session() {
        return session;
    }

    @Override
    public void close() throws IOException {
        // In this order, each waited for: a client that ends before its session leaves a thread that complains.
        session.close(false).await(patience);
        client.close(false).await(patience);
    }
}
