package dev.standfirst.publish.sftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A server on this machine that a user of it may log in to. */
public interface TestSshServer extends AutoCloseable {
    /** Its port. */
    int port();

    /** The user's home, with a key and known hosts. */
    Path home();

    /** The user's private key, as text. */
    String key() throws IOException;

    /** The server's public key, as in known hosts. */
    String hostKey() throws IOException;

    /** Lets the user know the server at another port. */
    default void know(int port) throws IOException {
        Files.writeString(
                Files.createDirectories(home().resolve(".ssh")).resolve("known_hosts"),
                "[127.0.0.1]:" + port + " " + hostKey() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    @Override
    void close() throws IOException;
}
