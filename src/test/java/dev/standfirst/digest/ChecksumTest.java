package dev.standfirst.digest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The check values of the two CRCs: those of the nine digits, from RFC 3720 and the catalogues of CRCs. */
class ChecksumTest {
    @Test
    void aChecksumHasBothCrcs() {
        assertThat(Checksum.of("123456789".getBytes(US_ASCII))).isEqualTo("e3069283" + "cbf43926");
        assertThat(Checksum.of(new byte[0])).isEqualTo("0".repeat(Checksum.DIGITS));
    }

    @Test
    void piecesGiveTheChecksumOfTheWhole() {
        var checksum = new Checksum();
        checksum.add("1234".getBytes(US_ASCII));
        checksum.add("56789".getBytes(US_ASCII));

        assertThat(checksum.digits()).isEqualTo("e3069283" + "cbf43926");
    }
}
