package dev.standfirst.drawing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes a sheet as a PNG (W3C, Portable Network Graphics, third edition) of one byte a pixel with a palette. It compresses by itself:
 * the zlib that a Java brings differs between machines, and so would the bytes. It looks only for what is the same as the pixel
 * before or as the row above, which is nearly all that a picture of words has.
 */
final class Png {
    private static final int LONGEST = 258;
    private static final int SHORTEST = 3;
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(40_000);
    private int bits;
    private int held;

    private Png() {}

    /**
     * The bytes of the file.
     *
     * @param inks the colours, as 0xRRGGBB, by their numbers; each fades into {@code paper}
     */
    static byte[] of(Canvas canvas, int paper, List<Integer> inks) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var header = ByteBuffer.allocate(13).putInt(canvas.width).putInt(canvas.height);
        header.put(new byte[] {8, 3, 0, 0, 0});
        chunk(file, "IHDR", header.array());
        chunk(file, "PLTE", palette(paper, inks));
        chunk(file, "IDAT", new Png().compressed(rows(canvas), canvas.width + 1));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] palette(int paper, List<Integer> inks) {
        var palette = new ByteArrayOutputStream();
        for (int ink : inks) {
            for (int shade = 0; shade < Canvas.SHADES; shade++) {
                for (int shift = 16; shift >= 0; shift -= 8) {
                    int from = paper >> shift & 0xFF;
                    int to = ink >> shift & 0xFF;
                    palette.write(from + (to - from) * shade / (Canvas.SHADES - 1));
                }
            }
        }
        return palette.toByteArray();
    }

    /** Each row with the number of its filter before it: none. */
    private static byte[] rows(Canvas canvas) {
        var rows = new byte[(canvas.width + 1) * canvas.height];
        for (int row = 0; row < canvas.height; row++) {
            System.arraycopy(canvas.pixels, row * canvas.width, rows, row * (canvas.width + 1) + 1, canvas.width);
        }
        return rows;
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    /** A zlib stream (RFC 1950) of one block with fixed codes (RFC 1951, 3.2.6). */
    private byte[] compressed(byte[] data, int stride) {
        out.write(0x78);
        out.write(0x01);
        put(0b011, 3);
        var pixelBefore = Distance.of(1);
        var rowAbove = Distance.of(stride);
        for (int at = 0; at < data.length; ) {
            int above = same(data, at, stride);
            int before = above == LONGEST ? 0 : same(data, at, 1);
            if (Math.max(before, above) < SHORTEST) {
                symbol(Byte.toUnsignedInt(data[at]));
                at++;
            } else {
                length(Math.max(before, above));
                distance(before >= above ? pixelBefore : rowAbove);
                at += Math.max(before, above);
            }
        }
        symbol(256);
        put(0, (8 - bits) & 7);
        var sum = new Adler32();
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return out.toByteArray();
    }

    private static int same(byte[] data, int at, int distance) {
        if (at < distance || data[at] != data[at - distance]) {
            return 0;
        }
        int end = Math.min(at + LONGEST, data.length);
        int differs = Arrays.mismatch(data, at, end, data, at - distance, end - distance);
        return differs < 0 ? end - at : differs;
    }

    private void symbol(int value) {
        if (value < 144) {
            code(0x30 + value, 8);
        } else if (value < 256) {
            code(0x190 + value - 144, 9);
        } else if (value < 280) {
            code(value - 256, 7);
        } else {
            code(0xC0 + value - 280, 8);
        }
    }

    private void length(int length) {
        int code = LENGTHS.length - 1;
        while (LENGTHS[code] > length) {
            code--;
        }
        symbol(257 + code);
        put(length - LENGTHS[code], code < 8 || code == 28 ? 0 : (code - 4) / 4);
    }

    /** How a distance is written: its code, and so many bits that say how far it is beyond the code's first. */
    private record Distance(int code, int beyond, int bits) {
        static Distance of(int distance) {
            int code = 0;
            int base = 1;
            int bits = 0;
            while (base + (1 << bits) <= distance) {
                base += 1 << bits;
                code++;
                bits = code < 4 ? 0 : code / 2 - 1;
            }
            return new Distance(code, distance - base, bits);
        }
    }

    private void distance(Distance distance) {
        code(distance.code, 5);
        put(distance.beyond, distance.bits);
    }

    /** Codes go in with their highest bit first, all else with the lowest. */
    private void code(int code, int length) {
        put(Integer.reverse(code) >>> (32 - length), length);
    }

    private void put(int value, int length) {
        held |= value << bits;
        bits += length;
        while (bits >= 8) {
            out.write(held);
            held >>>= 8;
            bits -= 8;
        }
    }
}
