package dev.standfirst.narrative.html;

/** Writes text as HTML. */
final class HtmlEscape {
    private HtmlEscape() {}

    /** Whether a text of Markdown is the same in HTML: nothing in it is escaped there or here. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' || !escape(text.charAt(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Adds a text with its special characters escaped. */
    static void append(StringBuilder html, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i));
            if (!escape.isEmpty()) {
                html.append(text, from, i).append(escape);
                from = i + 1;
            }
        }
        html.append(text, from, text.length());
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }
}
