package dev.standfirst.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.content.media.PictureFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures of each format, made when they are needed; those of WebP and AVIF have a size and no pixels. */
public final class SamplePictures {
    private SamplePictures() {}

    /** A picture of a format. */
    public static byte[] of(PictureFormat format, int width, int height) {
        return switch (format) {
            case PNG -> drawn("png", width, height);
            case JPEG -> drawn("jpg", width, height);
            case WEBP -> riff(vp8x(0, width, height));
            case AVIF -> avif("av01", width, height);
            case SVG ->
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'><path d='M0 0h9v9z'/></svg>"
                        .formatted(width, height)
                        .getBytes(UTF_8);
        };
    }

    private static byte[] drawn(String format, int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG with one more chunk after its header. */
    public static byte[] pngWithChunk(String type, String content, int width, int height) {
        byte[] plain = of(PictureFormat.PNG, width, height);
        byte[] body = (type + content).getBytes(ISO_8859_1);
        var crc = new CRC32();
        crc.update(body);
        byte[] chunk = ByteBuffer.allocate(body.length + 8)
                .putInt(content.length())
                .put(body)
                .putInt((int) crc.getValue())
                .array();
        return inserted(plain, 33, chunk);
    }

    /** A JPEG whose Exif says an orientation, followed by other words. */
    public static byte[] jpegWithExif(int orientation, String words, int width, int height) {
        byte[] note = words.getBytes(ISO_8859_1);
        byte[] exif = ByteBuffer.allocate(36 + note.length)
                .putShort((short) 0xffe1)
                .putShort((short) (34 + note.length))
                .put("Exif\0\0MM\0*".getBytes(ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(note)
                .array();
        return inserted(of(PictureFormat.JPEG, width, height), 2, exif);
    }

    /** A WebP with Exif. */
    public static byte[] webpWithExif(String words, int width, int height) {
        return riff(joined(vp8x(0x0c, width, height), chunk("EXIF", words.getBytes(ISO_8859_1))));
    }

    private static byte[] vp8x(int flags, int width, int height) {
        byte[] body = ByteBuffer.allocate(10)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(flags)
                .putShort((short) (width - 1))
                .put((byte) ((width - 1) >> 16))
                .putShort((short) (height - 1))
                .put((byte) ((height - 1) >> 16))
                .array();
        return chunk("VP8X", body);
    }

    private static byte[] riff(byte[] chunks) {
        return chunk("RIFF", joined("WEBP".getBytes(ISO_8859_1), chunks));
    }

    private static byte[] chunk(String type, byte[] body) {
        return ByteBuffer.allocate(8 + body.length + body.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(ISO_8859_1))
                .putInt(body.length)
                .put(body)
                .array();
    }

    /** An AVIF with an item of a type. */
    public static byte[] avif(String item, int width, int height) {
        byte[] size = box(
                "ispe",
                ByteBuffer.allocate(12).putInt(4, width).putInt(8, height).array());
        byte[] items = box("iinf", joined(new byte[4], item.getBytes(ISO_8859_1)));
        byte[] properties = box("iprp", box("ipco", size));
        byte[] meta = box("meta", joined(joined(new byte[4], items), properties));
        return joined(
                joined(box("ftyp", "avif\0\0\0\0mif1avif".getBytes(ISO_8859_1)), meta), box("mdat", new byte[16]));
    }

    private static byte[] box(String type, byte[] body) {
        return ByteBuffer.allocate(8 + body.length)
                .putInt(8 + body.length)
                .put(type.getBytes(ISO_8859_1))
                .put(body)
                .array();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] inserted(byte[] whole, int at, byte[] part) {
        return ByteBuffer.allocate(whole.length + part.length)
                .put(whole, 0, at)
                .put(part)
                .put(whole, at, whole.length - at)
                .array();
    }
}
