package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** The short notation for facts in the tables of published texts; {@code check/published/format.txt} describes it. */
final class PublishedFacts {
    private static final String SOURCE = "s: {publisher: P, title: A source, url: 'https://example.org/s'}\n";

    private PublishedFacts() {}

    /** Writes the facts, their source and their data files. A fact is a name and its fields; a data file has fields without a name. */
    static TestProject write(String facts, TestProject project) {
        var yaml = new StringBuilder();
        int at = 0;
        while (at < facts.length()) {
            int open = facts.indexOf('{', at);
            assertThat(open).as("an opening brace in “%s”", facts.substring(at)).isNotNegative();
            int close = end(facts, open);
            String id = facts.substring(at, open).replace(":", "").strip();
            String fields = facts.substring(open, close);
            if (id.isEmpty()) {
                JsonMapper.shared()
                        .readTree(fields)
                        .forEachEntry((name, text) -> project.file("content/data/" + name, text.asString()));
            } else {
                yaml.append(id)
                        .append(": {")
                        .append(defaults(id, fields))
                        .append(fields.substring(1))
                        .append('\n');
            }
            at = close;
            while (at < facts.length() && Character.isWhitespace(facts.charAt(at))) {
                at++;
            }
        }
        return project.file("content/sources/s.yaml", SOURCE).facts(yaml.toString());
    }

    private static String defaults(String id, String fields) {
        String label = fields.contains("label:")
                ? ""
                : "label: " + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1) + " thing, ";
        boolean given = fields.contains("source:") || fields.contains("formula:");
        return label + (given ? "" : "source: s, ");
    }

    /** The offset after the brace that closes the one at {@code open}; braces in double quotation marks do not count. */
    private static int end(String text, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int at = open; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\\' -> at += quoted ? 1 : 0;
                case '"' -> quoted = !quoted;
                case '{' -> depth += quoted ? 0 : 1;
                case '}' -> depth -= quoted ? 0 : 1;
                default -> {}
            }
            if (depth == 0 && !quoted) {
                return at + 1;
            }
        }
        throw new AssertionError("no closing brace in “" + text.substring(open) + "”");
    }
}
