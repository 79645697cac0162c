package dev.standfirst.content.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "http://example.org",
                "HTTPS://EXAMPLE.ORG/a?b=c&d=e#f",
                "https://example.org:8080/a%20b",
                "https://example.org/?next=https://other.example/",
                "https://example.org/a:b",
                "https://www.thenationalnews.com/news/uk/2024/05/21/cameron-to-visit/",
                "https://webradio.hu/hírek/belföld",
                "https://[2001:db8::1]/",
                "mailto:corrections@example.org",
                "mailto:a@example.org,b@example.org?subject=Boats",
                "mailto:?subject=Boats",
                "",
                "#part",
                "?q=a:b",
                "../arrivals/",
                "/facts/a/",
                "12:30",
                "a/b:c",
                "./javascript:alert(1)"
            })
    void anAddressOfTheWebOrOfTheSiteIsAllowed(String address) {
        assertThat(WebAddress.fault(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "  javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "java script:alert(1)",
                "\u0001javascript:alert(1)",
                "java\u200bscript:alert(1)",
                "java\u00adscript:alert(1)",
                "javascript&colon;alert(1)",
                "javascript&#58;alert(1)",
                "javascript&#x3a;alert(1)",
                "java&#115;cript:alert(1)",
                "java&Tab;script:alert(1)",
                "javascript%3Aalert(1)",
                "javascript%253Aalert(1)",
                "%6Aavascript:alert(1)",
                "&amp;#106;avascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://example.org/",
                "blob:https://example.org/x",
                "view-source:https://example.org/",
                "//example.org/x",
                "/\\example.org",
                "\\\\example.org\\x",
                "https:example.org",
                "https:///path",
                "mailto:",
                "mailto:corrections",
                "mailto:@example.org",
                "https://user:secret@example.org/",
                "https://www.gov.uk@example.org/",
                "https://exam ple.org/",
                "https://example.org/<script>",
                "https://example.org/\"onload="
            })
    void anAddressThatCouldDoOrHideSomethingElseIsRefused(String address) {
        assertThat(WebAddress.fault(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@example.org", "../x", "example.org", "", "//example.org", "#x"})
    void aSourceNeedsACompleteAddress(String address) {
        assertThat(WebAddress.webFault(address)).isPresent();
    }

    @Property
    void anyTextIsJudged(@ForAll String text) {
        boolean allowed = WebAddress.fault(text).isEmpty();

        assertThat(WebAddress.webFault(text).isEmpty() && !allowed).isFalse();
        assertThat(allowed && text.strip().toLowerCase(Locale.ROOT).startsWith("javascript:"))
                .isFalse();
    }
}
