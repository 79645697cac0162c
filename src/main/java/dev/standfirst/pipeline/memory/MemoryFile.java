package dev.standfirst.pipeline.memory;

import dev.standfirst.digest.Sha256;
import dev.standfirst.pipeline.cache.CacheFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** The file that a build leaves to the next: a heading, the SHA-256 of what follows, and the memory itself. */
final class MemoryFile {
    /** How long it may be, in bytes. The memory of a larger site is not kept. */
    private static final int LONGEST = 256 << 20;

    /** How many of them are kept, of the sites that were built last. */
    private static final int MOST = 16;

    private static final byte[] HEADING = "standfirst pages 1\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int DIGEST = 32;

    private MemoryFile() {}

    /**
     * What was found.
     *
     * @param damaged whether a file is there that cannot be read
     */
    record Found(SiteMemory memory, boolean damaged) {}

    static Found read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                return new Found(SiteMemory.NONE, true);
            }
            byte[] bytes = Files.readAllBytes(file);
            int start = HEADING.length + DIGEST;
            boolean sound = bytes.length >= start
                    && Arrays.equals(bytes, 0, HEADING.length, HEADING, 0, HEADING.length)
                    && Arrays.equals(bytes, HEADING.length, start, digest(bytes, start, bytes.length), 0, DIGEST);
            return sound ? new Found(new MemoryReader(bytes, start).site(), false) : new Found(SiteMemory.NONE, true);
        } catch (NoSuchFileException _) {
            return new Found(SiteMemory.NONE, false);
        } catch (IOException | RuntimeException _) {
            return new Found(SiteMemory.NONE, true);
        }
    }

    private static byte[] digest(byte[] bytes, int from, int to) {
        var digest = Sha256.begun();
        digest.update(bytes, from, to - from);
        return digest.digest();
    }

    static boolean write(Path file, SiteMemory memory) {
        byte[] body = new MemoryWriter().site(memory);
        int start = HEADING.length + DIGEST;
        if (body.length > LONGEST - start) {
            return true;
        }
        byte[] whole = Arrays.copyOf(HEADING, start + body.length);
        System.arraycopy(digest(body, 0, body.length), 0, whole, HEADING.length, DIGEST);
        System.arraycopy(body, 0, whole, start, body.length);
        boolean written = CacheFile.write(file, whole);
        CacheFile.keepNewest(file, MOST);
        return written;
    }
}
