package dev.standfirst.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Forces files to the disk, so that a site whose folders were renamed before the power failed is there with its contents. A file at a
 * time would wait for the disk ten thousand times; many at once share the waiting, as the journal of a file system writes them together.
 */
final class DiskFlush {
    private static final int AT_ONCE = 32;

    private DiskFlush() {}

    /** Forces all that is in a folder, and the folder itself; what is on the disk already costs next to nothing. */
    static void force(Path folder) throws IOException {
        List<Path> files;
        List<Path> folders;
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> all = found.toList();
            files = all.stream()
                    .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
            folders = all.stream()
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var forced = new ArrayList<Future<?>>();
            files.forEach(file -> forced.add(threads.submit(() -> {
                file(file);
                return file;
            })));
            for (Future<?> each : forced) {
                each.get();
            }
            folders.forEach(DiskFlush::folder);
        } catch (ExecutionException e) {
            throw new IOException("could not force the new site to the disk", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the new site was being forced to the disk", e);
        }
    }

    /** Windows forces only what is open for writing, which a file of another user may not be. */
    private static void file(Path file) throws IOException {
        StandardOpenOption way = Files.isWritable(file) ? StandardOpenOption.WRITE : StandardOpenOption.READ;
        try (FileChannel channel = FileChannel.open(file, way)) {
            channel.force(true);
        }
    }

    /** Makes the names in a folder last through a loss of power, where the system can. */
    static void folder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows opens no folders; its renames are journalled by the file system.
            return;
        }
    }
}
