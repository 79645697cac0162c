package dev.standfirst.content.media;

import java.io.ByteArrayOutputStream;

/** WebP (RFC 9649): chunks in a RIFF file. Exif and XMP are left out. */
final class WebPFile {
    private static final int HEADER = 12;
    private static final int CHUNK = 8;

    /** The flags of the chunk VP8X that say that there are Exif and XMP. */
    private static final int METADATA = 0x0c;

    private WebPFile() {}

    static PublishedPicture read(byte[] file) throws BadPicture {
        var bytes = new Bytes(file);
        if (!bytes.letters(0, 4).equals("RIFF") || !bytes.letters(8, 4).equals("WEBP")) {
            throw BadPicture.unreadable("WebP");
        }
        int last = bytes.end(CHUNK, bytes.u32Little(4));
        var kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, HEADER);
        int[] size = null;
        int at = HEADER;
        while (at + CHUNK <= last) {
            String type = bytes.letters(at, 4);
            int end = bytes.end(at + CHUNK, bytes.u32Little(at + 4));
            size = size == null ? size(type, bytes, at + CHUNK) : size;
            int padded = Math.min((end - at) % 2 == 0 ? end : end + 1, last);
            if (type.equals("VP8X")) {
                byte[] chunk = java.util.Arrays.copyOfRange(file, at, padded);
                chunk[CHUNK] &= ~METADATA;
                kept.writeBytes(chunk);
            } else if (!type.equals("EXIF") && !type.equals("XMP ")) {
                kept.write(file, at, padded - at);
            }
            at = padded;
        }
        if (size == null) {
            throw BadPicture.unreadable("WebP");
        }
        return new PublishedPicture(size[0], size[1], withLength(kept.toByteArray()));
    }

    /** The width and height that a chunk says; none where it says none. */
    private static int @org.jspecify.annotations.Nullable [] size(String type, Bytes bytes, int at) {
        return switch (type) {
            case "VP8X" -> new int[] {u24(bytes, at + 4) + 1, u24(bytes, at + 7) + 1};
            case "VP8 " -> new int[] {bytes.u16Little(at + 6) & 0x3fff, bytes.u16Little(at + 8) & 0x3fff};
            case "VP8L" -> {
                long bits = bytes.u32Little(at + 1);
                yield new int[] {(int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1};
            }
            default -> null;
        };
    }

    private static int u24(Bytes bytes, int at) {
        return bytes.u16Little(at) | bytes.u8(at + 2) << 16;
    }

    private static byte[] withLength(byte[] file) {
        int length = file.length - CHUNK;
        for (int i = 0; i < 4; i++) {
            file[4 + i] = (byte) (length >> (8 * i));
        }
        return file;
    }
}
