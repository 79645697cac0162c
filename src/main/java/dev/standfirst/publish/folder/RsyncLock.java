package dev.standfirst.publish.folder;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.output.FolderTree;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Keeps a second publisher away from a folder behind rsync: a file that is sent only where there is none, and read back. A publisher that
 * was killed leaves it there; on another machine it counts for half an hour, by the server's clock. Two publishers that begin within the
 * same second may both get it, since rsync has no step that only one can take.
 */
final class RsyncLock implements Closeable {
    /** How long a lock counts whose owner is not known to have ended. */
    static final Duration LEASE = Duration.ofMinutes(30);

    private static final String PATH = FolderTarget.WORKPLACE + "/lock";
    private static final String CLOCK = FolderTarget.WORKPLACE + "/clock";

    private final Rsync server;
    private final PublisherMark mark;
    private final Path room;

    private RsyncLock(Rsync server, PublisherMark mark, Path room) {
        this.server = server;
        this.mark = mark;
        this.room = room;
    }

    /**
     * Takes the lock.
     *
     * @throws UsageException when another publisher has it
     */
    static RsyncLock take(Rsync server, PublisherMark mark) throws IOException {
        var lock = new RsyncLock(server, mark, Files.createTempDirectory("standfirst-lock"));
        try {
            lock.take();
            mark.taken();
            return lock;
        } catch (IOException | UsageException e) {
            FolderTree.delete(lock.room);
            mark.close();
            throw e;
        }
    }

    private void take() throws IOException {
        write(PATH);
        server.send(room, List.of(PATH), "--ignore-existing");
        if (!isHeld() && isAbandoned()) {
            write(PATH);
            server.send(room, List.of(PATH));
        }
        if (!isHeld()) {
            throw new UsageException("Another run is publishing to this target. Wait until it ends, and publish again."
                    + " If it was killed, wait " + LEASE.toMinutes() + " minutes.");
        }
    }

    private void write(String path) throws IOException {
        new PublishedFolder(room).write(path, mark.bytes());
    }

    /** Whether the lock at the server is that of this publish. */
    private boolean isHeld() throws IOException {
        server.fetch(room, List.of(PATH), "--times");
        try {
            return Files.readString(room.resolve(PATH)).equals(mark.text());
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /** Whether the owner of the lock that has been read is known to have ended, or has had it for too long. */
    private boolean isAbandoned() throws IOException {
        Path held = room.resolve(PATH);
        if (!Files.exists(held) || mark.isOwn(Files.readAllBytes(held))) {
            return true;
        }
        write(CLOCK);
        server.send(room, List.of(CLOCK));
        server.fetch(room, List.of(CLOCK), "--times");
        Duration age = Duration.between(
                Files.getLastModifiedTime(held).toInstant(),
                Files.getLastModifiedTime(room.resolve(CLOCK)).toInstant());
        return age.compareTo(LEASE) > 0;
    }

    @Override
    public void close() throws IOException {
        try (mark) {
            if (isHeld()) {
                Files.delete(room.resolve(PATH));
                server.delete(room, List.of(PATH));
            }
        } finally {
            FolderTree.delete(room);
        }
    }
}
