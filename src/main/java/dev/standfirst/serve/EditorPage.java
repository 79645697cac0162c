package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The page of the editor, in which its script makes everything else. */
final class EditorPage {
    private EditorPage() {}

    /** Sends the page. The styles that the editor makes as it runs are allowed by a number that no other page knows. */
    static void send(HttpExchange exchange, Path project) throws IOException {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce
                                + "'; connect-src 'self'; frame-src 'self'; img-src 'self' data:; base-uri 'none';"
                                + " form-action 'none'; frame-ancestors 'none'");
        String page = new String(PreviewServer.resource("editor.html"), UTF_8)
                .replace("NONCE", nonce)
                .replace("ROOT", SourceFilePages.escaped(project.toUri().toString()));
        Responses.html(exchange, 200, page);
    }

    /** Says how to get the key. */
    static void sendLocked(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", PreviewServer.OWN_POLICY);
        Responses.html(
                exchange,
                403,
                SourceFilePages.standIn(
                        "The editor needs its key",
                        "Open the address that the terminal shows after “Edit at”. It has a key in it, so that nobody"
                                + " else who uses this machine can change your files."));
    }
}
