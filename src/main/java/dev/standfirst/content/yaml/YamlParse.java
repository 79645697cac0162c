package dev.standfirst.content.yaml;

import dev.standfirst.content.text.HiddenCharacters;
import dev.standfirst.content.text.MessageText;
import dev.standfirst.content.yaml.YamlNode.Entry;
import dev.standfirst.content.yaml.YamlNode.Mapping;
import dev.standfirst.content.yaml.YamlNode.Scalar;
import dev.standfirst.content.yaml.YamlNode.Sequence;
import dev.standfirst.content.yaml.YamlNode.Style;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * One run of the YAML parser over a stretch of a file, into a tree. Anchors and aliases are resolved; the tree holds the same node
 * wherever an alias is, and its full size is bounded, so that aliases of aliases cannot blow it up.
 */
final class YamlParse {
    static final int MAX_DEPTH = 100;

    private final SourceText source;
    private final int base;
    private final String text;
    private final CodePoints codePoints;
    private final Diagnostics problems;
    private final YamlAnchors anchors = new YamlAnchors();
    private final YAMLParser parser;
    private long nodes;
    private int deepest;

    private YamlParse(SourceText source, int start, int end, Diagnostics problems) {
        this.source = source;
        this.base = start;
        this.text = cleaned(source.text().substring(start, end));
        this.codePoints = new CodePoints(text);
        this.problems = problems;
        this.parser = YamlTokens.of(text);
    }

    /**
     * The tree of the one document between two offsets; empty when there is nothing but comments. Double keys are reported to
     * {@code problems} and the first is kept.
     */
    static Optional<YamlNode> parse(SourceText source, int start, int end, Diagnostics problems) throws YamlFault {
        var parse = new YamlParse(source, start, end, problems);
        try (YAMLParser _ = parse.parser) {
            return parse.document();
        } catch (JacksonException | YamlEngineException e) {
            throw new YamlFault(new YamlSyntax(source, start, parse.text, parse.codePoints)
                    .explain(e, parse.offset(parse.parser.currentLocation())));
        }
    }

    private static String cleaned(String text) {
        StringBuilder copy = null;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if ((unit < ' ' || unit >= 0x7f) && HiddenCharacters.isControl(unitAt(text, i))) {
                copy = copy == null ? new StringBuilder(text) : copy;
                copy.setCharAt(i, HiddenCharacters.REPLACEMENT);
            }
        }
        return copy == null ? text : copy.toString();
    }

    /** The code point that starts or ends at this unit, so that only halves without their other half count as such. */
    private static int unitAt(String text, int i) {
        return Character.isLowSurrogate(text.charAt(i)) && i > 0 ? text.codePointBefore(i + 1) : text.codePointAt(i);
    }

    private Optional<YamlNode> document() throws YamlFault {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Optional.empty();
        }
        YamlNode root = node(first, 1);
        if (parser.nextToken() != null) {
            int at = Math.max(root.end(), source.text().lastIndexOf("---", start()));
            throw YamlFault.of(
                    DiagnosticCode.YAML_SYNTAX,
                    source.span(at, Math.min(at + 3, source.text().length())),
                    "a second YAML document starts here",
                    "delete this line, or move what follows into its own file: a file has only one document");
        }
        return Optional.of(root);
    }

    private YamlNode node(JsonToken token, int depth) throws YamlFault {
        if (parser.isCurrentAlias()) {
            return alias(depth);
        }
        refuseTag();
        if (depth > MAX_DEPTH) {
            throw tooDeep(source.span(start(), start()));
        }
        long sizeBefore = nodes;
        int deepestBefore = deepest;
        deepest = depth;
        nodes++;
        @Nullable String anchor = token.isStructStart() ? parser.getObjectId() : null;
        if (anchor != null) {
            anchors.open(anchor);
        }
        YamlNode node = switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            default -> scalar();
        };
        if (anchor != null) {
            anchors.close(anchor, new YamlAnchors.Anchored(node, nodes - sizeBefore, deepest - depth));
        }
        deepest = Math.max(deepest, deepestBefore);
        return node;
    }

    private YamlNode alias(int depth) throws YamlFault {
        String name = parser.getString();
        SourceSpan span = source.span(start(), currentEnd());
        YamlAnchors.Anchored target = anchors.find(name, span);
        anchors.count(target, span);
        nodes += target.size();
        if (depth + target.height() > MAX_DEPTH) {
            throw tooDeep(span);
        }
        deepest = Math.max(deepest, depth + target.height());
        return target.node();
    }

    private Mapping mapping(int depth) throws YamlFault {
        int start = skipProperties(start());
        List<Entry> entries = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            refuseTag();
            Scalar key = scalar();
            entries.add(new Entry(key, node(parser.nextToken(), depth + 1)));
        }
        int last = entries.isEmpty() ? start : entries.getLast().value().end();
        return new Mapping(source, start, closing(start, '{', last), distinct(entries, problems));
    }

    private Sequence sequence(int depth) throws YamlFault {
        int start = skipProperties(start());
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, depth + 1));
        }
        int last = items.isEmpty() ? start : items.getLast().end();
        return new Sequence(source, start, closing(start, '[', last), items);
    }

    /** The end of a collection: its closing bracket where it has brackets, else the end of what it holds. */
    private int closing(int start, char bracket, int last) {
        return source.text().startsWith(String.valueOf(bracket), start) ? currentEnd() : Math.max(start, last);
    }

    private Scalar scalar() {
        int start = skipProperties(start());
        int end = Math.max(start, currentEnd());
        char first = start < end ? source.text().charAt(start) : ' ';
        Style style = switch (first) {
            case '\'' -> Style.SINGLE_QUOTED;
            case '"' -> Style.DOUBLE_QUOTED;
            case '|' -> Style.LITERAL;
            case '>' -> Style.FOLDED;
            default -> Style.PLAIN;
        };
        if (style == Style.LITERAL || style == Style.FOLDED) {
            while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
                end--;
            }
        }
        var scalar = new Scalar(source, start, end, style, parser.getString());
        if (style == Style.DOUBLE_QUOTED && source.text().substring(start, end).indexOf('\\') >= 0) {
            HiddenCharacters.checkEscapes(scalar.located(), problems);
        }
        if (source.text().startsWith("&", start())) {
            anchors.close(anchorName(start() + 1), new YamlAnchors.Anchored(scalar, 1, 0));
        }
        return scalar;
    }

    /** The name of a scalar's anchor, which the parser keeps to itself (YAML 1.2.2, section 6.9.2). */
    private String anchorName(int start) {
        String s = source.text();
        int end = start;
        while (end < s.length() && !Character.isWhitespace(s.charAt(end)) && ",[]{}".indexOf(s.charAt(end)) < 0) {
            end++;
        }
        return s.substring(start, end);
    }

    /** Steps over an anchor, {@code &name}, and the comments after it to what it names. */
    private int skipProperties(int start) {
        String s = source.text();
        int end = currentEnd();
        int at = start;
        while (at < end && s.charAt(at) == '&') {
            at += 1 + anchorName(at + 1).length();
            int next = at;
            while (next < end && (Character.isWhitespace(s.charAt(next)) || s.charAt(next) == '#')) {
                next = s.charAt(next) == '#' ? lineEnd(next, end) : next + 1;
            }
            at = next;
        }
        return Math.min(at, Math.max(start, end));
    }

    private int lineEnd(int from, int end) {
        int at = from;
        while (at < end && source.text().charAt(at) != '\n' && source.text().charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private void refuseTag() throws YamlFault {
        if (parser.getTypeId() != null || text.startsWith("!", start() - base)) {
            throw YamlFault.of(
                    DiagnosticCode.YAML_SYNTAX,
                    source.span(start(), currentEnd()),
                    "a tag, which starts with “!”, cannot be used in content",
                    "put a text that starts with “!” in quotation marks");
        }
    }

    private static YamlFault tooDeep(SourceSpan span) {
        return YamlFault.of(
                DiagnosticCode.LIMIT,
                span,
                "values are nested more than " + MAX_DEPTH + " levels deep",
                "write it with fewer levels");
    }

    private int start() {
        return offset(parser.currentTokenLocation());
    }

    private int currentEnd() {
        return offset(parser.currentLocation());
    }

    private int offset(TokenStreamLocation location) {
        return base + codePoints.utf16(location.getCharOffset());
    }

    /** The entries with the first of each name; the others are reported. */
    static List<Entry> distinct(List<Entry> entries, Diagnostics problems) {
        Map<String, Entry> byName = LinkedHashMap.newLinkedHashMap(entries.size());
        for (Entry entry : entries) {
            Entry first = byName.putIfAbsent(entry.key().text(), entry);
            if (first != null) {
                problems.add(Diagnostic.of(
                                DiagnosticCode.DUPLICATE_KEY,
                                entry.key().span(),
                                "“" + MessageText.shown(entry.key().text()) + "” is a duplicate field")
                        .related(first.key().span(), "first defined here")
                        .help("delete one of the two"));
            }
        }
        return List.copyOf(byName.values());
    }
}
