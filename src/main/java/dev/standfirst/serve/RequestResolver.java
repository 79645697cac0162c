package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.preview.Preview;
import dev.standfirst.route.Route;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * Which file of a site an address leads to, as static hosts see it: a folder shows its {@code index.html}, a folder's name without the
 * slash is sent on to the one with it, and where there is nothing the page for wrong addresses is shown. An address is a key to look up
 * among the site's files; it never becomes a path on the disk.
 */
final class RequestResolver {
    private RequestResolver() {}

    /** Where an address leads. */
    sealed interface Answer {
        /** To a file, {@code facts/index.html}. */
        record Shown(String file, int status) implements Answer {}

        /** On to another address. */
        record Moved(String address) implements Answer {}

        /** Nowhere: it cannot be an address. */
        record Malformed() implements Answer {}
    }

    /**
     * Looks up an address.
     *
     * @param address the path of the request as it was sent, percent-encoded: {@code /facts/}
     */
    static Answer look(Preview preview, String address) {
        Optional<String> decoded = decode(address);
        if (decoded.isEmpty() || !decoded.get().startsWith("/")) {
            return new Answer.Malformed();
        }
        String path = decoded.get().substring(1);
        return find(preview, path, address)
                .or(() -> withoutBase(preview, path).flatMap(rest -> find(preview, rest, address)))
                .orElse(new Answer.Shown(Route.NOT_FOUND.file(), 404));
    }

    private static Optional<Answer> find(Preview preview, String path, String address) {
        String file = new Route(path).file();
        if (preview.has(file)) {
            return Optional.of(new Answer.Shown(file, 200));
        }
        return preview.has(path + "/index.html") ? Optional.of(new Answer.Moved(address + "/")) : Optional.empty();
    }

    /** A site whose address has a path is previewed there too: its page for wrong addresses names that path. */
    private static Optional<String> withoutBase(Preview preview, String path) {
        String base = preview.checked().content().site().baseUrl().getPath();
        String prefix = base == null || base.length() < 2 ? "" : base.substring(1);
        return !prefix.isEmpty() && (path + "/").startsWith(prefix)
                ? Optional.of(path.length() < prefix.length() ? "" : path.substring(prefix.length()))
                : Optional.empty();
    }

    /** The characters of a percent-encoded path; empty where it is not well formed, is not UTF-8, or holds what no address of a site does. */
    static Optional<String> decode(String encoded) {
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                int high = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
                int low = high < 0 ? -1 : Character.digit(encoded.charAt(i + 2), 16);
                if (low < 0) {
                    return Optional.empty();
                }
                bytes.write(high * 16 + low);
                i += 2;
            } else if (c > 0x20 && c < 0x7F) {
                bytes.write(c);
            } else {
                return Optional.empty();
            }
        }
        try {
            String text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return Optional.of(text).filter(RequestResolver::isPlain);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String path) {
        if (path.chars().anyMatch(c -> c < 0x20 || c == 0x7F || c == '\\') || path.contains("//")) {
            return false;
        }
        for (String part : path.split("/", -1)) {
            if (part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return true;
    }

    /** The file that an address shows, whatever its status; empty where it leads on or nowhere, or the site has no page for that. */
    static Optional<Preview.File> shown(Preview preview, String address) throws IOException {
        return look(preview, address) instanceof Answer.Shown(String file, int _)
                ? preview.file(file)
                : Optional.empty();
    }
}
