package dev.standfirst.output;

import dev.standfirst.diagnostic.UsageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder in a site in which the next one is made: {@code .standfirst/} with a lock, the new site while it is made ({@code new}), and
 * the old one while the two change places ({@code old}). The site's own folder stays, with its permissions and whatever is mounted on it
 * or from it; only what is in it moves.
 *
 * <p>The change is a series of renames: all that is in the site to {@code old}, then all that is in the new one to the site. {@code new}
 * becomes {@code ready} when it is whole, and {@code ready} becomes {@code entering} when the old site has moved out, so the names alone
 * say how far a build came: with {@code entering}, the rest of the new site goes in; else what is in {@code old} goes back. Whatever is
 * left over is removed.
 */
final class StagingArea implements AutoCloseable {
    static final String NAME = ".standfirst";

    private static final String LOCK = "lock";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path site;
    private final Path folder;
    private final FileChannel channel;
    private final WriteStage steps;
    private final boolean first;

    private StagingArea(Path site, Path folder, FileChannel channel, WriteStage steps, boolean first) {
        this.site = site;
        this.folder = folder;
        this.channel = channel;
        this.steps = steps;
        this.first = first;
    }

    /** Opens the workplace of a site, alone, and puts right what a build that was stopped has left. */
    static StagingArea open(Path site, WriteStage steps) throws IOException {
        Path folder = site.resolve(NAME);
        boolean first = Files.notExists(site);
        var workplace = new StagingArea(site, folder, lock(folder, site), steps, first);
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

    private Path entering() {
        return folder.resolve("entering");
    }

    private void recover() throws IOException {
        if (isFolder(entering())) {
            moveAll(entering(), site);
        } else if (isFolder(old())) {
            moveAll(old(), site);
        }
        clear();
    }

    /** Puts the new site in the place of the old one. */
    void swap() throws IOException {
        steps.reach("made");
        DiskFlush.force(made());
        steps.reach("forced");
        move(made(), ready());
        steps.reach("ready");
        Files.createDirectory(old());
        moveAll(site, old());
        move(ready(), entering());
        steps.reach("between");
        moveAll(entering(), site);
        steps.reach("swapped");
        clear();
        steps.reach("cleared");
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        DiskFlush.folder(to.resolveSibling("."));
    }

    /** Moves all that is in a folder into another, except this one. */
    private void moveAll(Path from, Path to) throws IOException {
        List<Path> children;
        try (Stream<Path> listed = Files.list(from)) {
            children = listed.filter(child -> !child.equals(folder)).toList();
        }
        for (Path child : children) {
            Files.move(child, to.resolve(child.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        DiskFlush.folder(to);
        DiskFlush.folder(from);
    }

    private void clear() throws IOException {
        FolderTree.delete(made());
        FolderTree.delete(ready());
        FolderTree.delete(old());
        FolderTree.delete(entering());
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            recover();
            Files.deleteIfExists(folder.resolve(LOCK));
            Files.deleteIfExists(folder);
            if (first && isEmpty(site)) {
                Files.deleteIfExists(site);
            }
        } catch (DirectoryNotEmptyException _) {
            // The next build has begun there already.
            return;
        }
    }
}
