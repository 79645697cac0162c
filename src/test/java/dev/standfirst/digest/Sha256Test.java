package dev.standfirst.digest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

/** The examples in FIPS 180. */
class Sha256Test {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void theDigestMatchesTheStandard() {
        assertThat(Sha256.of("abc")).isEqualTo(ABC);
        assertThat(Sha256.of("abc".getBytes(US_ASCII))).isEqualTo(ABC);
        assertThat(Sha256.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void piecesGiveTheDigestOfTheWhole() {
        MessageDigest begun = Sha256.begun();
        begun.update("a".getBytes(US_ASCII));
        begun.update("bc".getBytes(US_ASCII));

        assertThat(Sha256.end(begun)).isEqualTo(ABC);
    }
}
