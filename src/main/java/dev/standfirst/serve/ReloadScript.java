package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.digest.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A page of the site with the preview's script in it, which keeps it up to date. The page's own policy of what it may load stays, and is
 * widened only where it would forbid that script, its style or its messages, all of which come from this same server.
 */
final class ReloadScript {
    private static final String POLICY = "http-equiv=\"Content-Security-Policy\" content=\"";
    private static final List<String> NEEDED = List.of("script-src", "style-src", "connect-src");
    private static final String SELF = "'self'";
    private static final String HEAD = "</head>";

    private ReloadScript() {}

    /** The page, given its bytes as a build would write them. */
    static byte[] of(byte[] page) {
        return of(page, mark(page));
    }

    /** A page that stands for the one of this mark. */
    static byte[] of(byte[] page, String mark) {
        String html = widened(new String(page, UTF_8));
        int head = endOfHead(html);
        String script =
                "<script src=\"" + PreviewServer.RESERVED + "preview.js\" data-page=\"" + mark + "\" defer></script>\n";
        String live = head < 0 ? html + script : html.substring(0, head) + script + html.substring(head);
        return live.getBytes(UTF_8);
    }

    /** Where the head ends, in whatever case; −1 where there is none. A text in lower case may be longer, and its offsets others. */
    private static int endOfHead(String html) {
        int at = html.indexOf("</");
        while (at >= 0 && !html.regionMatches(true, at, HEAD, 0, HEAD.length())) {
            at = html.indexOf("</", at + 1);
        }
        return at;
    }

    /** Tells pages with other bytes apart. */
    static String mark(byte[] page) {
        return Sha256.of(page).substring(0, 24);
    }

    private static String widened(String html) {
        int start = html.indexOf(POLICY);
        int end = start < 0 ? -1 : html.indexOf('"', start + POLICY.length());
        if (end < 0) {
            return html;
        }
        String policy = html.substring(start + POLICY.length(), end).replace("&#39;", "'");
        return html.substring(0, start + POLICY.length()) + widenedPolicy(policy) + html.substring(end);
    }

    /** The policy with this server as a source of scripts, styles and messages. */
    static String widenedPolicy(String policy) {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        for (String directive : policy.split(";", -1)) {
            List<String> words = List.of(directive.strip().split("\\s+"));
            if (!words.getFirst().isEmpty()) {
                directives.putIfAbsent(words.getFirst().toLowerCase(Locale.ROOT), words.subList(1, words.size()));
            }
        }
        for (String name : NEEDED) {
            List<String> sources = directives.getOrDefault(name, directives.get("default-src"));
            if (sources != null && !sources.contains(SELF)) {
                var wider = new ArrayList<>(sources);
                wider.remove("'none'");
                wider.add(SELF);
                directives.put(name, wider);
            }
        }
        var text = new ArrayList<String>();
        directives.forEach((name, sources) -> text.add((name + " " + String.join(" ", sources)).strip()));
        return String.join("; ", text);
    }
}
