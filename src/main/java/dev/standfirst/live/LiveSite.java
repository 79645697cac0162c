package dev.standfirst.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.route.Route;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A site as readers get it, over HTTP. Safe on any thread. */
public final class LiveSite implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TRIES = 3;
    private static final String PAGE = "index.html";

    private final URI address;
    private final String program;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /**
     * @param address of the home page
     * @param program the version of this program, which servers are told
     */
    public LiveSite(URI address, String program) {
        this.address = address;
        this.program = program;
    }

    /**
     * The address of a site as people write it.
     *
     * @throws UsageException when it is not a web address
     */
    public static URI address(String text) {
        try {
            URI uri = new URI(text.contains("://") ? text : "https://" + text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if ((scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null) {
                return text.endsWith("/") ? uri : URI.create(uri + "/");
            }
        } catch (URISyntaxException _) {
            // Said below.
        }
        throw new UsageException("“" + text + "” is not the address of a site. Write it as readers do, such as"
                + " https://example.org/briefing/");
    }

    /** The address of its home page. */
    public URI address() {
        return address;
    }

    /**
     * The bytes of a file of the site.
     *
     * @param path within the site
     * @return none where the site does not have it
     * @throws IOException when the network fails, or the server does not say whether it has it
     */
    public Optional<byte[]> get(String path) throws IOException {
        HttpResponse<byte[]> response = ask(path, "identity");
        int status = response.statusCode();
        if (status == 200) {
            return Optional.of(response.body());
        }
        if (status == 404 || status == 410) {
            return Optional.empty();
        }
        throw new IOException(uri(path) + " answered " + status);
    }

    /**
     * What the server answers when it is asked for a file of the site, whatever that is.
     *
     * @param encodings what its bytes may be compressed by, as HTTP has it
     * @throws IOException when the network fails
     */
    public HttpResponse<byte[]> ask(String path, String encodings) throws IOException {
        return send(HttpRequest.newBuilder(uri(path))
                .timeout(PATIENCE)
                .header("User-Agent", "standfirst/" + program)
                .header("Accept-Encoding", encodings)
                .header("Cache-Control", "no-cache")
                .build());
    }

    /** Whether the same request may fare better a moment later. */
    private static boolean isPassing(int status) {
        return status == 429 || status >= 500;
    }

    /** Asks again where the connection was lost or the server is too busy, not where it took its time. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
                if (tries == TRIES || !isPassing(response.statusCode())) {
                    return response;
                }
            } catch (IOException e) {
                if (tries == TRIES || e instanceof HttpTimeoutException) {
                    throw new IOException(
                            request.uri() + " cannot be read" + (e.getMessage() == null ? "" : ": " + e.getMessage()),
                            e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
            pause(Duration.ofMillis(250L << tries));
        }
    }

    /** Waits. */
    public static void pause(Duration length) throws IOException {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The address of a file; of a page that of its folder, since hosts lead there from the other. */
    public URI uri(String path) {
        String page = path.equals(PAGE) || path.endsWith("/" + PAGE)
                ? path.substring(0, path.length() - PAGE.length())
                : path;
        return address.resolve(Arrays.stream(page.split("/", -1))
                .map(part -> URLEncoder.encode(part, UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/")));
    }

    /** Whether hosts read a file and may not serve it. */
    public static boolean isForHost(String path) {
        return path.equals(Route.HEADERS.file()) || path.equals(Route.NO_JEKYLL.file());
    }

    @Override
    public void close() {
        client.close();
    }
}
