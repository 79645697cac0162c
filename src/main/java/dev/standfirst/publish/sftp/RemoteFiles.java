package dev.standfirst.publish.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.sftp.client.RawSftpClient;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.client.extensions.helpers.AbstractSftpClientExtension;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** The files of a server. Paths are absolute, with {@code /}. */
final class RemoteFiles implements AutoCloseable {
    private final SftpClient client;
    private final OpenSSHPosixRenameExtension renaming;
    private final HardLinks links;
    private final Set<String> made = new HashSet<>();

    RemoteFiles(SshLogin login) throws IOException {
        this.client = SftpClientFactory.instance().createSftpClient(login.session());
        this.renaming = client.getExtension(OpenSSHPosixRenameExtension.class);
        this.links = new HardLinks(client);
    }

    /** Links without a symbol, which OpenSSH has and the protocol has not. */
    private static final class HardLinks extends AbstractSftpClientExtension {
        HardLinks(SftpClient client) {
            super("hardlink@openssh.com", client, (RawSftpClient) client, client.getServerExtensions());
        }

        void link(String from, String to) throws IOException {
            Buffer buffer = getCommandBuffer(from.length() + to.length() + 2 * Integer.BYTES);
            buffer.putString(from);
            buffer.putString(to);
            sendAndCheckExtendedCommandStatus(buffer);
        }
    }

    /** What is at a path, a symbolic link not followed; none where there is nothing. */
    Optional<Attributes> look(String path) throws IOException {
        try {
            return Optional.of(client.lstat(path));
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** What a symbolic link names. */
    String readLink(String path) throws IOException {
        return client.readLink(path);
    }

    /** The bytes of a file. */
    byte[] read(String path) throws IOException {
        try (InputStream in = client.read(path)) {
            return in.readAllBytes();
        }
    }

    /** Writes a file, whole or not at all, and the folders it is in. */
    void write(String path, byte[] content) throws IOException {
        makeFolders(parent(path));
        String coming = path + ".coming";
        try (OutputStream out = client.write(coming, EnumSet.of(OpenMode.Create, OpenMode.Write, OpenMode.Truncate))) {
            out.write(content);
        }
        replace(coming, path);
    }

    /**
     * Writes a file that must not be there; false where it is.
     *
     * @param same a file with that content, which gets a second name where the server can give one: that takes one step
     */
    boolean create(String path, String same, byte[] content) throws IOException {
        try {
            if (hardLink(same, path)) {
                return true;
            }
        } catch (SftpException e) {
            if (look(path).isPresent()) {
                return false;
            }
        }
        try (OutputStream out = client.write(path, EnumSet.of(OpenMode.Create, OpenMode.Write, OpenMode.Exclusive))) {
            out.write(content);
            return true;
        } catch (SftpException e) {
            if (look(path).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    /** Moves a file or link to a name that may be taken, in one step. */
    void replace(String from, String to) throws IOException {
        if (!renaming.isSupported()) {
            throw new IOException("The server cannot replace a file in one step; it needs posix-rename@openssh.com");
        }
        renaming.posixRename(from, to);
    }

    /** Moves a folder to a name that is free. */
    void move(String from, String to) throws IOException {
        client.rename(from, to);
        made.clear();
    }

    /** Makes a symbolic link. */
    void link(String path, String target) throws IOException {
        client.symLink(path, target);
    }

    /** Gives a file a second name; false where the server cannot. */
    boolean hardLink(String from, String to) throws IOException {
        if (!links.isSupported()) {
            return false;
        }
        makeFolders(parent(to));
        links.link(from, to);
        return true;
    }

    void delete(String path) throws IOException {
        client.remove(path);
    }

    void deleteIfThere(String path) throws IOException {
        if (look(path).isPresent()) {
            delete(path);
        }
    }

    /** Deletes a folder with all that is in it. */
    void deleteAll(String folder) throws IOException {
        for (DirEntry entry : entries(folder)) {
            String path = folder + "/" + entry.getFilename();
            if (entry.getAttributes().isDirectory()) {
                deleteAll(path);
            } else {
                client.remove(path);
            }
        }
        client.rmdir(folder);
        made.clear();
    }

    /** What is in a folder; nothing where there is no folder. */
    List<DirEntry> entries(String folder) throws IOException {
        var entries = new ArrayList<DirEntry>();
        if (look(folder).filter(Attributes::isDirectory).isPresent()) {
            try {
                client.readDir(folder).forEach(entries::add);
            } catch (UncheckedIOException e) {
                throw new IOException(folder + " cannot be listed: " + e.getMessage(), e);
            }
            entries.removeIf(entry -> Set.of(".", "..").contains(entry.getFilename()));
        }
        return entries;
    }

    private void makeFolders(String folder) throws IOException {
        if (folder.isEmpty() || made.contains(folder)) {
            return;
        }
        if (look(folder).isEmpty()) {
            makeFolders(parent(folder));
            client.mkdir(folder);
        }
        made.add(folder);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
