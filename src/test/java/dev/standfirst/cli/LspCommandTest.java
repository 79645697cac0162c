package dev.standfirst.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The language server in its own process: nothing but messages is on standard output. */
class LspCommandTest {
    private static byte[] message(String json) {
        byte[] body = json.getBytes(UTF_8);
        return ("Content-Length: " + body.length + "\r\n\r\n" + json).getBytes(UTF_8);
    }

    private static String next(InputStream in) throws Exception {
        var header = new StringBuilder();
        while (header.indexOf("\r\n\r\n") < 0) {
            int read = in.read();
            assertThat(read).as("another message after " + header).isNotEqualTo(-1);
            header.append((char) read);
        }
        assertThat(header.toString()).matches("Content-Length: \\d+\r\n\r\n");
        return new String(
                in.readNBytes(Integer.parseInt(header.toString().strip().substring(16))), UTF_8);
    }

    @Test
    void itTalksUntilItIsToldToExit() throws Exception {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.standfirst.cli.Standfirst",
                        "lsp",
                        "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream to = server.getOutputStream();
                InputStream from = server.getInputStream()) {
            String root = TestProject.site("invalid/yaml")
                    .root()
                    .toAbsolutePath()
                    .toUri()
                    .toString();
            to.write(message(
                    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":null,\"rootUri\":\""
                            + root + "\",\"capabilities\":{}}}"));
            to.write(message("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}"));
            to.flush();
            assertThat(next(from)).contains("\"hoverProvider\":true", "\"name\":\"standfirst\"");
            assertThat(next(from)).contains("textDocument/publishDiagnostics", root, "SF10");
            to.write(message("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\",\"params\":null}"));
            to.write(message("{\"jsonrpc\":\"2.0\",\"method\":\"exit\",\"params\":null}"));
            to.flush();
            var rest = new PushbackInputStream(from);
            boolean answered = false;
            for (int first = rest.read(); first != -1; first = rest.read()) {
                rest.unread(first);
                answered |= next(rest).contains("\"id\":2");
            }
            assertThat(answered).isTrue();
            assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(server.exitValue()).isZero();
        } finally {
            server.destroyForcibly();
        }
    }
}
