package dev.standfirst.narrative.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareAddressesTest {
    @ParameterizedTest
    @ValueSource(strings = {"www.", "www.!", "www.a.b))", "http://", "](https:", "https://a.b(", "www.a.b,"})
    void aLongRunOfAddressesTakesNoTime(String sign) {
        String text = sign.repeat(1_000_000 / sign.length());
        long start = System.nanoTime();

        BareAddresses.in(text);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
