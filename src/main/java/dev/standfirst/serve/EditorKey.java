package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The secret that lets a browser edit. Everybody who is logged in on this machine can reach the preview; only who can read the terminal
 * knows the key. The browser keeps it as a cookie that no script can read and no other site can send.
 */
final class EditorKey {
    private final String key;
    private final String cookie;

    /**
     * A new key.
     *
     * @param port the preview's, since the cookies of all ports of a machine are together
     */
    EditorKey(int port) {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        this.key = Base64.getUrlEncoder().encodeToString(random);
        this.cookie = "standfirst-" + port;
    }

    /** The key, as part of an address. */
    String value() {
        return key;
    }

    /** Whether this is the key. Takes as long for every other text of its length. */
    boolean is(String other) {
        return MessageDigest.isEqual(key.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    /** What tells a browser to keep the key. */
    String toKeep() {
        return cookie + "=" + key + "; Path=/_standfirst/edit; HttpOnly; SameSite=Strict";
    }

    /** Whether a request brings the key. */
    boolean isIn(Headers request) {
        return request.getOrDefault("Cookie", List.of()).stream()
                .flatMap(line -> List.of(line.split(";", -1)).stream())
                .map(String::strip)
                .filter(pair -> pair.startsWith(cookie + "="))
                .anyMatch(pair -> is(pair.substring(cookie.length() + 1)));
    }

    /**
     * Whether a request that changes something comes from a page of the preview's own: browsers say of which site the page is
     * (Fetch Standard, section 3.2, and Fetch Metadata).
     */
    static boolean isFromOwnPage(Headers request, String host) {
        String origin = Optional.ofNullable(request.getFirst("Origin")).orElse("");
        return origin.equalsIgnoreCase("http://" + host) && isNotFromElsewhere(request);
    }

    /** Whether the browser does not say that a request comes from a page of another site. */
    static boolean isNotFromElsewhere(Headers request) {
        String site = Optional.ofNullable(request.getFirst("Sec-Fetch-Site")).orElse("none");
        return site.equals("same-origin") || site.equals("none");
    }
}
