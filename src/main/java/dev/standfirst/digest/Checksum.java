package dev.standfirst.digest;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A checksum of bytes that come in pieces: CRC-32C (RFC 3720) and CRC-32 (RFC 1952) side by side, written as 16 hexadecimal digits. As
 * their polynomials share no factor, the two are one CRC of 64 bits, the product of both: it sees every change within 64 bits
 * in a row, and any other except for one in 2^64. It is not a guard against somebody who wants two files to agree; {@link Sha256} is.
 */
public final class Checksum {
    /** How many digits it is written with. */
    public static final int DIGITS = 16;

    private final CRC32C first = new CRC32C();
    private final CRC32 second = new CRC32();

    /** The checksum of bytes. */
    public static String of(byte[] bytes) {
        var checksum = new Checksum();
        checksum.add(bytes);
        return checksum.digits();
    }

    /** Adds the next piece. */
    public void add(byte[] bytes) {
        first.update(bytes);
        second.update(bytes);
    }

    /** The checksum of all pieces added so far. */
    public String digits() {
        return HexFormat.of().toHexDigits(first.getValue() << Integer.SIZE | second.getValue());
    }
}
