package dev.standfirst.content.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of files as somebody is editing them, which are read in the place of what is on the disk. Safe on any thread. */
public final class UnsavedTexts {
    /** As UTF-8, by where each file really is. */
    private final Map<Path, byte[]> texts = new ConcurrentHashMap<>();

    /** Lays a text over a file. */
    public void put(Path file, String text) {
        texts.put(real(file), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the text off a file again. */
    public void remove(Path file) {
        texts.remove(real(file));
    }

    /**
     * The text of a file in UTF-8, where one is laid over it.
     *
     * @param real where it really is
     */
    Optional<byte[]> of(Path real) {
        return Optional.ofNullable(texts.get(real));
    }

    /** Whether a text is laid over a file that is not on the disk yet. */
    public boolean isUnwritten(Path file) {
        return texts.containsKey(file) && Files.notExists(file);
    }

    /** The files below a folder that are not on the disk yet, in order. */
    public List<Path> unwritten(Path folder) {
        return texts.keySet().stream()
                .filter(file -> file.startsWith(folder) && Files.notExists(file))
                .sorted()
                .toList();
    }

    /** Where a file really is, or was before it was deleted. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException _) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            return folder != null && Files.isDirectory(folder)
                    ? real(folder).resolve(file.getFileName())
                    : file.toAbsolutePath().normalize();
        }
    }
}
