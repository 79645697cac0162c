package dev.standfirst.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The headers that a file {@code _headers} asks hosts to send. */
final class HeaderRules {
    private static final String PAGE = "index.html";

    private final List<Rule> rules;

    private HeaderRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    private record Rule(Pattern paths, Header header) {}

    /** A header, as it is asked for. */
    record Header(String name, String value) {}

    /** Reads such a file. A line that is neither a path nor a header is passed over. */
    static HeaderRules of(String text) {
        var rules = new ArrayList<Rule>();
        Pattern paths = Pattern.compile("");
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(':');
            if (line.startsWith("/")) {
                paths = Pattern.compile(Pattern.quote(line.strip()).replace("*", "\\E.*\\Q"));
            } else if (line.startsWith(" ") && colon > 0) {
                rules.add(new Rule(
                        paths,
                        new Header(
                                line.substring(0, colon).strip(),
                                line.substring(colon + 1).strip())));
            }
        }
        return new HeaderRules(rules);
    }

    /** The headers that a file should be sent with. */
    List<Header> headers(String file) {
        return rules.stream()
                .filter(rule -> rule.paths().matcher(address(file)).matches())
                .map(Rule::header)
                .toList();
    }

    /** The address of a file from the root of the site: {@code /facts/}. */
    private static String address(String file) {
        return "/" + (file.endsWith(PAGE) ? file.substring(0, file.length() - PAGE.length()) : file);
    }
}
