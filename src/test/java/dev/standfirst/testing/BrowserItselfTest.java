package dev.standfirst.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserItselfTest {

    @Test
    @BrowserTest
    void aPageOfAFolderOpens(Page page, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("index.html"), "<!doctype html><title>A page</title><p>Twelve");

        try (var server = FileServer.of(folder)) {
            page.navigate(server.url("/"));

            assertThat(page.title()).isEqualTo("A page");
            assertThat(page.locator("p").innerText()).isEqualTo("Twelve");
        }
    }

    @Test
    @BrowserTest
    void requestsDoNotLeaveTheMachine(Page page, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("index.html"), "<!doctype html><img src='http://example.org/a.png'>");
        List<String> failed = new ArrayList<>();
        page.onRequestFailed(request -> failed.add(request.url()));

        try (var server = FileServer.of(folder)) {
            page.navigate(server.url("/"));
        }

        assertThat(failed).containsExactly("http://example.org/a.png");
    }

    @Test
    void withoutABrowserTheMessageSaysHowToInstallOne(@TempDir Path empty) {
        assertThatThrownBy(() -> Browser.executable(Optional.empty(), empty.toString()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("./test")
                .hasMessageContaining("STANDFIRST_CHROMIUM");
    }

    @Test
    void aChosenBrowserThatDoesNotExistIsNotReplaced(@TempDir Path folder) throws IOException {
        var chromium = Files.createFile(folder.resolve("chromium"));
        assertThat(chromium.toFile().setExecutable(true)).isTrue();

        assertThat(Browser.executable(Optional.empty(), folder.toString())).isEqualTo(chromium);
        assertThatThrownBy(() -> Browser.executable(Optional.of("/no/such/chromium"), folder.toString()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/no/such/chromium");
    }
}
