package dev.standfirst.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, driven without a window. It reaches this machine only: a request to any other host fails, so no
 * test depends on the network and no page gets away with needing it. For use by one thread.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /**
     * Starts the browser; the caller closes it. Most tests want {@link BrowserTest} instead, which shares one.
     *
     * @throws AssertionError when there is no Chromium: a test that needs a browser has not passed without one
     */
    public static Browser start() {
        var executable = executable(
                Optional.ofNullable(System.getenv("STANDFIRST_CHROMIUM")),
                Optional.ofNullable(System.getenv("PATH")).orElse(""));
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setHeadless(true)
                .setArgs(FLAGS);
        try {
            return new Browser(playwright, playwright.chromium().launch(options));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /**
     * Finds Chromium.
     *
     * @param chosen the path that the environment names, if it names one: then no other will do
     * @param path the folders to look in, as in the variable PATH
     * @throws AssertionError if it is not there
     */
    static Path executable(Optional<String> chosen, String path) {
        var candidates = chosen.map(file -> Stream.of(Path.of(file))).orElseGet(() -> candidates(path));
        var absent = chosen.map(file -> "STANDFIRST_CHROMIUM is " + file + ", which is not a program.")
                .orElse(
                        "No Chromium found. ./test installs it on Debian; set STANDFIRST_CHROMIUM to the path of one that is somewhere else.");
        return candidates.filter(Files::isExecutable).findFirst().orElseThrow(() -> new AssertionError(absent));
    }

    private static Stream<Path> candidates(String path) {
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)));
    }

    /** {@return a new context, with no cookies and an empty cache, whose requests stay on this machine} */
    public BrowserContext newContext() {
        return newContext(new com.microsoft.playwright.Browser.NewContextOptions());
    }

    /**
     * {@return a context as {@code options} would have it (screen, locale, colour scheme, JavaScript or none), whose requests
     * stay on this machine}
     */
    public BrowserContext newContext(com.microsoft.playwright.Browser.NewContextOptions options) {
        var context = chromium.newContext(options);
        context.route(url -> !url.startsWith("http://127.0.0.1:") && !url.startsWith("file:"), route -> route.abort());
        return context;
    }

    /** Stops the browser and its driver. */
    @Override
    public void close() {
        playwright.close();
    }
}
