package dev.standfirst.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds the custom properties that a stylesheet declares, {@code --accent: #14497f}, in the order of the text (CSS Syntax Module Level 3,
 * as far as blocks, comments and strings go).
 */
final class StyleProperties {
    /**
     * One declaration.
     *
     * @param name with its two dashes
     * @param value without a space before or after it
     * @param start where the name starts in the text, in UTF-16 units from 0
     * @param scope where it holds
     */
    record Property(String name, String value, int start, Scope scope) {}

    /** Where a property holds. */
    enum Scope {
        /** On every page. */
        PAGE,
        /** On pages for readers who prefer dark colours. */
        DARK,
        /** Elsewhere: on a part of a page, in print, on narrow screens. */
        ELSEWHERE
    }

    private final String css;
    private final List<Property> found = new ArrayList<>();
    private final Deque<Scope> blocks = new ArrayDeque<>();
    private int start;

    private StyleProperties(String css) {
        this.css = css;
    }

    /** The declarations of a stylesheet. What is not well formed is passed over, as browsers do. */
    static List<Property> of(String css) {
        var properties = new StyleProperties(css);
        properties.read();
        return List.copyOf(properties.found);
    }

    private void read() {
        for (int at = 0; at < css.length(); at++) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                at = end(css.indexOf("*/", at + 2)) + 1;
            } else if (c == '"' || c == '\'') {
                at = endOfString(at, c);
            } else if (c == '{') {
                blocks.push(scope(withoutComments(css.substring(start, at))
                        .replace(" ", "")
                        .strip()));
                start = at + 1;
            } else if (c == ';') {
                declare(at);
            } else if (c == '}') {
                declare(at);
                blocks.poll();
            }
        }
    }

    private static Scope scope(String prelude) {
        return switch (prelude) {
            case ":root", "html" -> Scope.PAGE;
            case "@media(prefers-color-scheme:dark)" -> Scope.DARK;
            default -> Scope.ELSEWHERE;
        };
    }

    private int end(int found) {
        return found < 0 ? css.length() : found;
    }

    private int endOfString(int at, char quote) {
        int end = at + 1;
        while (end < css.length() && css.charAt(end) != quote) {
            end += css.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    private void declare(int end) {
        String declaration = withoutComments(css.substring(start, end));
        int name = declaration.indexOf("--");
        int colon = declaration.indexOf(':');
        if (!blocks.isEmpty()
                && name >= 0
                && name < colon
                && declaration.substring(0, name).isBlank()) {
            found.add(new Property(
                    declaration.substring(name, colon).strip(),
                    declaration.substring(colon + 1).strip(),
                    start + name,
                    blocks.stream().max(Comparator.naturalOrder()).orElseThrow()));
        }
        start = end + 1;
    }

    /** The same length, with spaces in the place of comments. */
    private static String withoutComments(String text) {
        var plain = new StringBuilder(text);
        for (int at = text.indexOf("/*"); at >= 0; at = text.indexOf("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            int stop = end < 0 ? text.length() : end + 2;
            plain.replace(at, stop, " ".repeat(stop - at));
            at = stop;
        }
        return plain.toString();
    }
}
