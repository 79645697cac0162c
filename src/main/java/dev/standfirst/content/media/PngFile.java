package dev.standfirst.content.media;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** Portable Network Graphics (W3C, third edition): a signature and chunks, of which those are kept that a picture needs. */
final class PngFile {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final int AROUND = 12;

    /** Text, Exif and the time of the last change. */
    private static final Set<String> LEFT_OUT = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

    private PngFile() {}

    static PublishedPicture read(byte[] file) throws BadPicture {
        var bytes = new Bytes(file);
        if (!bytes.letters(0, SIGNATURE.length()).equals(SIGNATURE)
                || !bytes.letters(12, 4).equals("IHDR")) {
            throw BadPicture.unreadable("PNG");
        }
        var kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE.length());
        int at = SIGNATURE.length();
        String type = "";
        while (!type.equals("IEND")) {
            int end = bytes.end(at, bytes.u32(at) + AROUND);
            type = bytes.letters(at + 4, 4);
            if (!LEFT_OUT.contains(type)) {
                kept.write(file, at, end - at);
            }
            at = end;
        }
        return new PublishedPicture(pixels(bytes.u32(16)), pixels(bytes.u32(20)), kept.toByteArray());
    }

    private static int pixels(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }
}
