package dev.standfirst.content.model;

import dev.standfirst.content.media.BadPicture;
import dev.standfirst.content.media.PictureFormat;
import dev.standfirst.content.media.PublishedPicture;
import dev.standfirst.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is published as it is, but for what a picture says of itself: a picture in {@code content/images}, or a file in
 * {@code content/files} for readers to download.
 *
 * @param name its path in the project, with {@code /}
 * @param path where it really is
 * @param digest the SHA-256 of what is published, in hexadecimal; {@code ""} for a picture that cannot be
 * @param length how many bytes are published
 * @param size how large a picture is shown at most
 */
public record MediaFile(String name, Path path, String digest, long length, Optional<Size> size) {
    /** The folder of pictures. */
    public static final String PICTURES = "images";

    /** The folder of files to download. */
    public static final String DOWNLOADS = "files";

    /**
     * The size of a picture, in CSS pixels.
     *
     * @param width at least 1
     * @param height at least 1
     */
    public record Size(int width, int height) {}

    /** A file to download. */
    public static MediaFile download(String name, Path path, byte[] bytes) {
        return new MediaFile(name, path, Sha256.of(bytes), bytes.length, Optional.empty());
    }

    /** A picture. */
    public static MediaFile picture(String name, Path path, PublishedPicture picture) {
        return new MediaFile(
                name,
                path,
                Sha256.of(picture.bytes()),
                picture.bytes().length,
                Optional.of(new Size(picture.width(), picture.height())));
    }

    /** A picture that cannot be published. */
    public static MediaFile bad(String name, Path path) {
        return new MediaFile(name, path, "", 0, Optional.empty());
    }

    /** Whether it can be published. */
    public boolean isPublishable() {
        return !digest.isEmpty();
    }

    /** The ending of its name, in small letters as written by its editor, without the dot. */
    public String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** How long it is, as people write it: '640 kB', '1.2 MB'. */
    public String shownLength() {
        return shown(length);
    }

    /** A number of bytes as readers read it: {@code 14 kB}. */
    public static String shown(long length) {
        if (length < 1_000) {
            return length + (length == 1 ? " byte" : " bytes");
        }
        long tenths = (length + 50_000) / 100_000;
        return tenths < 10 ? (length + 500) / 1_000 + " kB" : tenths / 10 + "." + tenths % 10 + " MB";
    }

    /**
     * What is published of it.
     *
     * @throws UncheckedIOException where it cannot be read, or has changed since it was
     */
    public byte[] published() {
        try {
            byte[] bytes = Files.readAllBytes(path);
            byte[] kept = size.isPresent()
                    ? PictureFormat.of(name).orElseThrow().read(bytes).bytes()
                    : bytes;
            if (Sha256.of(kept).equals(digest)) {
                return kept;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BadPicture _) {
            // it was sound when it was read first
        }
        throw new UncheckedIOException(new IOException("“" + name + "” has changed while the site was built"));
    }
}
