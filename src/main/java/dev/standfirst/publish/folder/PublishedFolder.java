package dev.standfirst.publish.folder;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.digest.Sha256;
import dev.standfirst.output.FolderTree;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/** The files of a site in a folder, by their paths within the site. Symbolic links in it are never followed. */
record PublishedFolder(Path root) {
    /** Where a file is. */
    Path path(String path) {
        return root.resolve(path);
    }

    /** The SHA-256 of a file; empty if there is no file. A folder or a link has a text that is not a digest. */
    Optional<String> digest(String path) throws IOException {
        Path file = path(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return Optional.of(
                Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        ? Sha256.of(Files.readAllBytes(file))
                        : "not a file");
    }

    /**
     * Sees to it that a file can be written without leaving the folder.
     *
     * @throws UsageException where it is in a folder that is a symbolic link
     */
    void refuseLinks(String path) {
        for (Path folder = path(path).getParent();
                folder != null && !folder.equals(root);
                folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder)) {
                throw new UsageException(folder
                        + " is a symbolic link. Publishing does not write through links: replace it with a folder.");
            }
        }
    }

    /** Writes a file so that it outlasts a loss of power. */
    void write(String path, byte[] content) throws IOException {
        Path file = path(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, content);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Moves a file to the same path in another folder. At each moment there is the old file or the new one, whole. */
    void moveTo(PublishedFolder other, String path) throws IOException {
        Path to = other.path(path);
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        try {
            replace(path(path), to);
        } catch (AtomicMoveNotSupportedException _) {
            // A part of the site is on another disk: go there first.
            Path beside = to.resolveSibling(".standfirst-" + to.getFileName());
            Files.copy(path(path), beside, StandardCopyOption.REPLACE_EXISTING);
            replace(beside, to);
            Files.delete(path(path));
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes the same path in another folder name the bytes of a file: by a second link where the system has them, else by a copy. */
    void linkTo(PublishedFolder other, String path) throws IOException {
        Path to = other.path(path);
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        try {
            Files.createLink(to, path(path));
        } catch (UnsupportedOperationException | IOException _) {
            Files.copy(path(path), to, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Deletes a file, and the folders that are empty without it. */
    void delete(String path) throws IOException {
        Files.deleteIfExists(path(path));
        try {
            for (Path folder = path(path).getParent();
                    folder != null && !folder.equals(root);
                    folder = folder.getParent()) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException _) {
            return;
        }
    }

    /** Deletes the folder with all that is in it. */
    void deleteAll() throws IOException {
        FolderTree.delete(root);
    }
}
