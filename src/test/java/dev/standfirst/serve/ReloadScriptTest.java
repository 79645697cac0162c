package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReloadScriptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        default-src 'self'                                     | default-src 'self'
        default-src 'none'; connect-src 'none'                 | default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'
        script-src 'self'; style-src 'self' data:              | script-src 'self'; style-src 'self' data:
        default-src https://a.example; img-src *               | default-src https://a.example; img-src *; script-src https://a.example 'self'; style-src https://a.example 'self'; connect-src https://a.example 'self'
        upgrade-insecure-requests; script-src 'sha256-x'       | upgrade-insecure-requests; script-src 'sha256-x' 'self'
        """)
    void aPolicyIsWidenedOnlyIfItWouldForbidThePreview(String policy, String widened) {
        assertThat(ReloadScript.widenedPolicy(policy).strip()).isEqualTo(widened.strip());
    }

    @Test
    void aPageWithoutAHeadGetsTheScriptAtItsEnd() {
        assertThat(new String(ReloadScript.of("<p>one".getBytes(UTF_8)), UTF_8)).startsWith("<p>one<script src=");
    }

    @Test
    void theScriptIsInTheHeadWhateverCharactersPrecedeIt() {
        String page = new String(ReloadScript.of("<title>İİ</title></HEAD><p>one".getBytes(UTF_8)), UTF_8);

        assertThat(page).startsWith("<title>İİ</title><script src=").endsWith("</script>\n</HEAD><p>one");
    }

    @Test
    void differentPagesHaveDifferentMarks() {
        assertThat(ReloadScript.mark(new byte[] {1})).isNotEqualTo(ReloadScript.mark(new byte[] {2}));
    }
}
