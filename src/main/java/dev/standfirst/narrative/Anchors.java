package dev.standfirst.narrative;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each heading of a text a fragment of its own: letters and digits with hyphens between words, numbered when repeated. */
final class Anchors {
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    String of(String text) {
        var slug = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        String wanted = slug.isEmpty() ? "section" : slug.toString();
        String anchor = wanted;
        while (!given.add(anchor)) {
            int number = next.getOrDefault(wanted, 2);
            anchor = wanted + "-" + number;
            next.put(wanted, number + 1);
        }
        return anchor;
    }
}
