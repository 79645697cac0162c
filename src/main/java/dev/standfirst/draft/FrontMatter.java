package dev.standfirst.draft;

/** Gives a text that has no front matter the shortest that a briefing needs. */
final class FrontMatter {
    private FrontMatter() {}

    /** The text with front matter: its own, or a title from its first heading. */
    static String with(String text) {
        if (text.startsWith("---")) {
            return text;
        }
        String body = text.stripLeading();
        String first = body.lines().findFirst().orElse("");
        boolean headed = first.startsWith("# ");
        String title = headed ? first.substring(2).strip() : "";
        boolean usable = headed && title.chars().noneMatch(c -> Character.isDigit(c) || c == '[' || c == '`');
        return "---\ntitle: " + (usable ? DraftText.scalar(title) : "Untitled") + "\n---\n\n"
                + (usable ? body.substring(first.length()).stripLeading() : body);
    }
}
