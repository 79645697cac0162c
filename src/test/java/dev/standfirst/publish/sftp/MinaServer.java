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

/** The server that comes with the library. */
record MinaServer(SshServer server, Path home) implements TestSshServer {
    private static final KeyPair USER = pair();
    private static final KeyPair HOST = pair();

    /** Starts it, with a new home for its user in a folder. */
    static MinaServer start(Path folder) throws IOException {
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(0);
        server.setKeyPairProvider(KeyPairProvider.wrap(HOST));
        server.setFileSystemFactory(new VirtualFileSystemFactory(Path.of("/")));
        server.setPublickeyAuthenticator((_, key, _) -> KeyUtils.compareKeys(key, USER.getPublic()));
        server.setPasswordAuthenticator(null);
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
        var started = new MinaServer(server, folder.resolve("home"));
        started.know(started.port());
        Files.writeString(started.home.resolve(".ssh/id_rsa"), started.key());
        return started;
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
    public int port() {
        return server.getPort();
    }

    @Override
    public String key() {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(USER.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    @Override
    public String hostKey() {
        return PublicKeyEntry.toString(HOST.getPublic());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
