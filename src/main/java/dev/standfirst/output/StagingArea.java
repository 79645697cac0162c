package dev.standfirst.output;

import dev.standfirst.diagnostic.UsageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder beside a site in which the next one is made: {@code .NAME.standfirst/} with a lock, the new site while it is made
 * ({@code new}), and the old one while the two change places ({@code old}).
 *
 * <p>The change is two renames: the site to {@code old}, then {@code ready} to the site. {@code new} becomes {@code ready} when it is
 * whole, so the names alone say how far a build came: without a site, {@code ready} is the new one and goes in; else {@code old} goes
 * back. Whatever is left over is removed.
 */
final class StagingArea implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path site;
    private final Path folder;
    private final FileChannel channel;
    private final WriteStage steps;

    private StagingArea(Path site, Path folder, FileChannel channel, WriteStage steps) {
        this.site = site;
        this.folder = folder;
        this.channel = channel;
        this.steps = steps;
    }

    /** Opens the workplace of a site, alone, and puts right what a build that was stopped has left. */
    static StagingArea open(Path site, WriteStage steps) throws IOException {
        Path folder = site.resolveSibling("." + site.getFileName() + ".standfirst");
        var workplace = new StagingArea(site, folder, lock(folder, site), steps);
        try {
            workplace.recover();
            return workplace;
        } catch (IOException | RuntimeException e) {
            workplace.channel.close();
            throw e;
        }
    }

    private static FileChannel lock(Path folder, Path site) throws IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<FileChannel> locked = tryLock(folder);
            if (locked.isPresent()) {
                return locked.get();
            }
            if (System.nanoTime() > until) {
                throw new UsageException(
                        "Another build is writing " + site + ". Wait until it is done, and build again.");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while another build was writing " + site, e);
            }
        }
    }

    /** Locks the lock file; the build before removes it with the workplace, so a lock may be had on a file that is no longer there. */
    private static Optional<FileChannel> tryLock(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (FileAlreadyExistsException e) {
            if (isInTheWay(folder)) {
                throw e;
            }
            return Optional.empty();
        }
        try {
            if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null && isNamed(channel, file)) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException | NoSuchFileException _) {
            // Another build has it, in this process or another, or has just removed it: try again.
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    /** Whether something else has the name of the folder; a folder that was there may be gone again, and is not. */
    private static boolean isInTheWay(Path folder) throws IOException {
        try {
            return !Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isDirectory();
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /**
     * Whether a file that was opened is still the one of this name: lengths of our own, given to the one and found again at the other, tell.
     * The file is not opened again for that, since systems that follow POSIX end a lock when the process closes its file anywhere.
     */
    private static boolean isNamed(FileChannel channel, Path file) throws IOException {
        var random = new SecureRandom();
        for (int round = 0; round < 4; round++) {
            int length = 1 + random.nextInt(0xFFFF);
            channel.truncate(0);
            channel.write(ByteBuffer.allocate(length), 0);
            if (Files.size(file) != length) {
                return false;
            }
        }
        return true;
    }

    Path made() {
        return folder.resolve("new");
    }

    private Path ready() {
        return folder.resolve("ready");
    }

    private Path old() {
        return folder.resolve("old");
    }

    private void recover() throws IOException {
        if (!Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
            if (isFolder(ready())) {
                move(ready(), site);
            } else if (isFolder(old())) {
                move(old(), site);
            }
        }
        clear();
    }

    /** Puts the new site in the place of the old one. */
    void swap() throws IOException {
        steps.reach("made");
        move(made(), ready());
        steps.reach("ready");
        if (isFolder(site)) {
            move(site, old());
        }
        steps.reach("between");
        move(ready(), site);
        steps.reach("swapped");
        clear();
        steps.reach("cleared");
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(to.resolveSibling("."));
        force(from.resolveSibling("."));
    }

    /** Makes a rename last through a loss of power, where the system can. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows opens no folders; its renames are journalled by the file system.
            return;
        }
    }

    private void clear() throws IOException {
        delete(made());
        delete(ready());
        delete(old());
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Deletes a folder and what is in it; a symbolic link is deleted, never followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException fault) throws IOException {
                if (fault != null) {
                    throw fault;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            recover();
            Files.deleteIfExists(folder.resolve(LOCK));
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException _) {
            // The next build has begun there already.
            return;
        }
    }
}
