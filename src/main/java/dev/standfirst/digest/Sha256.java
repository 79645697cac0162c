package dev.standfirst.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests by SHA-256 (FIPS 180-4), written in hexadecimal: 64 digits, letters in lower case. */
public final class Sha256 {
    private Sha256() {}

    /** The digest of bytes. */
    public static String of(byte[] bytes) {
        return ended(begun().digest(bytes));
    }

    /** The digest of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /** A digest of bytes that come in pieces; {@link #end} gives it in digits. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The digest of all that {@code begun} was given; it begins again then. */
    public static String end(MessageDigest begun) {
        return ended(begun.digest());
    }

    private static String ended(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
