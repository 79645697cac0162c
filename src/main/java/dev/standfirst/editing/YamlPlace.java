package dev.standfirst.editing;

import dev.standfirst.diagnostic.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in YAML that is still being typed a place is, as its indents tell.
 *
 * @param path the keys that lead to the group it is in
 * @param field the key before it on its line; {@code ""} where a key is expected
 * @param word what has been typed of the word that ends there
 */
record YamlPlace(List<String> path, String field, String word) {
    private static final Pattern KEY = Pattern.compile("^(\\s*(?:- +)*)([\\p{L}\\p{N}_-]+):(?:\\s.*)?$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}@._-]*$");

    /** Keeps its own copy. */
    YamlPlace {
        path = List.copyOf(path);
    }

    /** The place at an offset of a file. */
    static YamlPlace at(SourceText text, int offset) {
        int line = text.span(offset, offset).line();
        String before = text.text().substring(text.offset(line, 1), offset);
        Matcher word = WORD.matcher(before);
        String typed = word.find() ? word.group() : "";
        String rest = before.substring(0, before.length() - typed.length());
        Deque<String> path = above(text, line, indent(rest));
        List<String> keys = new ArrayList<>(path);
        String field = inline(rest, keys);
        return new YamlPlace(keys, field, typed);
    }

    /** The keys of smaller indents above a line. */
    private static Deque<String> above(SourceText text, int from, int indent) {
        var path = new ArrayDeque<String>();
        int least = indent;
        for (int line = from - 1; line >= 1 && least > 0; line--) {
            Matcher key = KEY.matcher(text.line(line));
            if (key.matches() && key.group(1).replaceFirst("(- +)+$", "").length() < least) {
                boolean item = key.group(1).contains("-");
                int own = key.group(1).length();
                if (own < least) {
                    path.addFirst(key.group(2));
                }
                least = item ? key.group(1).indexOf('-') : own;
            }
        }
        return path;
    }

    private static int indent(String before) {
        String dashes = before.replaceFirst("^(\\s*(?:- +)*).*$", "$1");
        return dashes.length();
    }

    /** The key before a place on its line; those of groups in braces that are open there are added to the path. */
    private static String inline(String rest, List<String> path) {
        String field = "";
        Matcher token =
                Pattern.compile("([\\p{L}\\p{N}_-]+):(?=\\s|$)|[{}\\[\\],]").matcher(rest);
        Deque<String> open = new ArrayDeque<>();
        while (token.find()) {
            switch (token.group()) {
                case "{", "[" -> {
                    open.push(field);
                    field = token.group().equals("{") ? "" : field;
                }
                case "}", "]" -> field = open.isEmpty() ? "" : open.pop();
                case "," ->
                    field = rest.lastIndexOf('[', token.start()) > rest.lastIndexOf('{', token.start())
                            ? field
                            : open.isEmpty() ? field : "";
                default -> field = token.group(1);
            }
        }
        for (String group : open.reversed()) {
            if (!group.isEmpty() && !group.equals(field)) {
                path.add(group);
            }
        }
        return field;
    }
}
