package dev.standfirst.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.publish.model.FileChange;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.SiteFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendingLineTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter said = new StringWriter();
    private long now;

    private static FileChange change(FileChange.Kind kind, String path, long size) {
        return new FileChange(kind, new SiteFile(path, "0".repeat(64), size));
    }

    private SendingLine line(boolean watched) {
        var line = new SendingLine(new PrintWriter(said, true), watched, () -> now);
        line.planned(new Plan(
                List.of(
                        change(FileChange.Kind.ADD, "a.html", 3_000_000),
                        change(FileChange.Kind.CHANGE, "b.html", 500),
                        change(FileChange.Kind.DELETE, "c.html", 9_000_000)),
                0,
                Ledger.NONE,
                Ledger.NONE));
        return line;
    }

    @Test
    void aTerminalShowsFilesBytesAndTheRateInOneLineThatGoes() {
        try (SendingLine line = line(true)) {
            line.begins("keep");
            line.begins("send a.html");
            assertThat(said.toString()).isEmpty();

            now = 2 * SECOND;
            line.begins("send b.html");
        }

        assertThat(said).hasToString("\r\u001b[K1 of 2 files sent, 3.0 MB of 3.0 MB, 1.5 MB a second\r\u001b[K");
    }

    @Test
    void elsewhereThereIsALineEveryTenSeconds() {
        try (SendingLine line = line(false)) {
            now = 9 * SECOND;
            line.begins("send a.html");
            assertThat(said.toString()).isEmpty();

            now = 11 * SECOND;
            line.begins("send b.html");
        }

        assertThat(said.toString().strip()).isEqualTo("1 of 2 files sent, 3.0 MB of 3.0 MB, 272.7 kB a second");
    }
}
