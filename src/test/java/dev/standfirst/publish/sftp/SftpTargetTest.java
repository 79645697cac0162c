package dev.standfirst.publish.sftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** Publishing to the server that comes with the library. */
@Tag("slow")
class SftpTargetTest extends SftpContract {
    private static final KeyPair USER = pair();
    private static final KeyPair HOST = pair();

    private final SshServer server = SshServer.setUpDefaultServer();

    @BeforeEach
    void start() throws IOException {
        server.setHost("127.0.0.1");
        server.setPort(0);
        server.setKeyPairProvider(KeyPairProvider.wrap(HOST));
        server.setFileSystemFactory(new VirtualFileSystemFactory(Path.of("/")));
        server.setPublickeyAuthenticator((_, key, _) -> KeyUtils.compareKeys(key, USER.getPublic()));
        server.setPasswordAuthenticator(null);
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
        Path folder = Files.createDirectories(temporary.resolve("home/.ssh"));
        Files.writeString(folder.resolve("id_rsa"), key());
        Files.writeString(
                folder.resolve("known_hosts"),
                "[127.0.0.1]:" + port() + " " + PublicKeyEntry.toString(HOST.getPublic()) + "\n");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected int port() {
        return server.getPort();
    }

    @Override
    protected Path home() {
        return temporary.resolve("home");
    }

    @Override
    protected String key() {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(USER.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }
}
