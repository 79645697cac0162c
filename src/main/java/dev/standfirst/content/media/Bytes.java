package dev.standfirst.content.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The bytes of a file, read at places of it. Each read outside of it throws {@link IndexOutOfBoundsException}. */
final class Bytes {
    private final byte[] all;

    Bytes(byte[] all) {
        this.all = all;
    }

    /** All of them; not to be changed. */
    byte[] all() {
        return all;
    }

    int length() {
        return all.length;
    }

    int u8(int at) {
        return all[at] & 0xff;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int u16Little(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    long u32(int at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    long u32Little(int at) {
        return u16Little(at) | (long) u16Little(at + 2) << 16;
    }

    /** So many bytes as Latin letters. */
    String letters(int at, int count) {
        if (at < 0 || count < 0 || at > all.length - count) {
            throw new IndexOutOfBoundsException(at);
        }
        return new String(all, at, count, ISO_8859_1);
    }

    /** The end of a part that starts at {@code at} and is so long. */
    int end(int at, long length) {
        if (length < 0 || length > all.length - at) {
            throw new IndexOutOfBoundsException(at);
        }
        return (int) (at + length);
    }
}
