package dev.standfirst.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file of a project that gets another text. It is written beside the old one and takes its place in one step, so that whoever reads it
 * finds the one or the other whole. Its mode, its byte order mark and its line ends stay. A symbolic link stays one.
 */
public final class ChangedFile {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Path project;
    private final Path file;

    /**
     * @param project the folder that holds {@code content/}
     * @param name the file, named from there
     */
    public ChangedFile(Path project, String name) {
        this.project = project;
        this.file = project.resolve(name);
    }

    /**
     * Gives the file another text, if it still has the one that is known of it.
     *
     * @return whether it was written; not when the file has another text by now, is gone, or leads out of the project
     * @throws IOException when the machine fails; the file is then as it was
     */
    public boolean write(String before, String after) throws IOException {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(project.toRealPath())) {
                return false;
            }
            String now = text(Files.readAllBytes(real));
            boolean marked = now.startsWith(BYTE_ORDER_MARK);
            if (!now.substring(marked ? 1 : 0).equals(before)) {
                return false;
            }
            if (!Files.isWritable(real)) {
                throw new AccessDeniedException(real.toString());
            }
            replace(real, ((marked ? BYTE_ORDER_MARK : "") + after).getBytes(UTF_8));
            return true;
        } catch (NoSuchFileException | CharacterCodingException _) {
            return false;
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static void replace(Path real, byte[] bytes) throws IOException {
        Path fresh = Files.createTempFile(real.toAbsolutePath().getParent(), ".standfirst-", ".tmp");
        try {
            PosixFileAttributeView mode = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
            if (mode != null) {
                mode.setPermissions(Files.getPosixFilePermissions(real));
            }
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                out.force(true);
            }
            Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
