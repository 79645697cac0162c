package dev.standfirst.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {
    @ParameterizedTest
    @CsvSource({
        "Jane Roe, '', Person",
        "David Cameron, Foreign Secretary, Person",
        "Spokesman, Home Office, Person",
        "Ana María Núñez, '', Person",
        "Home Office, '', Organization",
        "The National, '', Organization",
        "the desk, '', Organization",
        "Reuters, '', Organization",
        "Labour Party, '', Organization",
        "Theodora Bankes, '', Person",
    })
    void aNameIsThatOfAPersonOrAnOrganisation(String name, String role, String type) {
        assertThat(Party.of(name, role, "").compact()).contains("\"@type\":\"" + type + "\"", name);
    }
}
