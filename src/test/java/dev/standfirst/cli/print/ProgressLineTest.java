package dev.standfirst.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter terminal = new StringWriter();
    private final ProgressLine line = new ProgressLine(new PrintWriter(terminal), 0);

    @Test
    void aShortBuildShowsNoProgress() {
        line.rendered(1, 2, SECOND - 1);
        line.close();

        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void aLongBuildShowsItsProgressAndClearsTheLine() {
        line.rendered(6, 12, 2 * SECOND);
        line.rendered(7, 12, 2 * SECOND + 1);
        line.close();

        assertThat(terminal.toString()).isEqualTo("\r\u001b[K[############............] 6 of 12 pages, 2 s\r\u001b[K");
    }
}
