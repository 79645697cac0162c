package dev.standfirst.narrative.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives each heading of a page a fragment of its own: letters and digits with hyphens between words, numbered when repeated. No heading
 * gets one that the theme gives to something else on a page with headings: a figure's note would not open then.
 */
public final class Anchors {
    private static final Pattern OF_THEME = Pattern.compile(
            "main|figures|cite|corrections|ratings|words|how|tests|headroom|untested|response|where|snippet"
                    + "|(note|chart|windows)-[0-9]+(-title|-desc|-head)?"
                    + "|footnote(-t[0-9]+)?-[0-9]+(-ref[0-9]*)?");

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** The fragment for a heading or name. */
    public String of(String text) {
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
        return distinct(slug.isEmpty() ? "section" : slug.toString());
    }

    /** A fragment, numbered if it has been given before; none of the theme's is another of them with a hyphen and a number. */
    public String distinct(String wanted) {
        String anchor = wanted;
        while (OF_THEME.matcher(anchor).matches() || !given.add(anchor)) {
            int number = next.getOrDefault(wanted, 2);
            anchor = wanted + "-" + number;
            next.put(wanted, number + 1);
        }
        return anchor;
    }
}
