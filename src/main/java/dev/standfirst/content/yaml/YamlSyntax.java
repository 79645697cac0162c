package dev.standfirst.content.yaml;

import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Fix;
import dev.standfirst.diagnostic.SourceText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words what is wrong with YAML that the parser refuses. */
final class YamlSyntax {
    /** How the message on tabs begins. */
    static final String TAB = "a tab is used for indentation";

    private final SourceText source;
    private final int base;
    private final String text;
    private final CodePoints codePoints;
    private final YamlLines lines;

    /**
     * @param source the file
     * @param base where the stretch that was parsed starts in it
     * @param text that stretch, as the parser got it
     * @param codePoints its offsets
     */
    YamlSyntax(SourceText source, int base, String text, CodePoints codePoints) {
        this.source = source;
        this.base = base;
        this.text = text;
        this.codePoints = codePoints;
        this.lines = new YamlLines(text);
    }

    /** The diagnostic of what the parser threw; {@code reached} is the offset up to which it had read. */
    Diagnostic explain(RuntimeException thrown, int reached) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        if (cause instanceof MarkedYamlEngineException marked) {
            int problem = marked.getProblemMark().map(this::offset).orElse(reached - base);
            int context = marked.getContextMark().map(this::offset).orElse(problem);
            return explain(nonNull(marked.getContext()), nonNull(marked.getProblem()), context, problem);
        }
        int at = Math.clamp(reached - base, 0, text.length());
        if (nonNull(thrown.getMessage()).contains("property name")) {
            return at(lines.lineStart(at), at, "a field name must be a plain word", "write only a text before a colon");
        }
        return at(at, at, "YAML cannot be read here", "");
    }

    private static String nonNull(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    private int offset(Mark mark) {
        return codePoints.utf16(mark.getIndex());
    }

    private Diagnostic explain(String context, String problem, int contextAt, int problemAt) {
        if (lines.charAt(problemAt) == '\t' && problem.contains("cannot start any token")) {
            return tab(problemAt);
        }
        int start = lines.valueStart(problemAt);
        char first = lines.charAt(start);
        if (first == '*'
                || first == '&'
                || first == '!'
                || first == '@'
                || first == '`'
                || first == '%'
                || first == '|') {
            return mustBeQuoted(start, first);
        }
        if (first == '>' && (problem.contains("chomping") || problem.contains("comment or a line break"))) {
            return mustBeQuoted(start, first);
        }
        return switch (problem) {
            case "mapping values are not allowed here" -> colon(problemAt);
            case "could not find expected ':'" -> noColon(contextAt);
            case "found unexpected end of stream", "found unexpected document separator" -> openQuote(contextAt);
            case "sequence entries are not allowed here" ->
                at(
                        problemAt,
                        problemAt + 1,
                        "a list cannot start on the same line as its field",
                        "start the list on the next line, or write “[one, two]”; put a text that starts with “-” in"
                                + " quotation marks");
            default -> byContext(context, problem, contextAt, problemAt);
        };
    }

    private Diagnostic byContext(String context, String problem, int contextAt, int problemAt) {
        if (text.startsWith("](", problemAt - 1)) {
            return link(problemAt);
        }
        if (problem.startsWith("found unknown escape character") || problem.startsWith("expected escape sequence")) {
            int backslash = text.lastIndexOf('\\', Math.max(0, problemAt));
            int from = backslash < contextAt ? problemAt : backslash;
            return at(
                    from,
                    Math.min(from + 2, text.length()),
                    "“" + MessageText.shown(text.substring(from, Math.min(from + 2, text.length())))
                            + "” is not an escape in YAML",
                    "write a backslash in double quotation marks as “\\\\”, or use single quotation marks");
        }
        if (problem.startsWith("expected ',' or")) {
            return openBracket(contextAt, problemAt);
        }
        if (problem.startsWith("expected <block end>") || problem.startsWith("expected '<document start>'")) {
            return misfit(problemAt);
        }
        if (problem.startsWith("the leading empty lines")) {
            int empty = lines.lineStart(lines.lineStart(problemAt) - 1);
            return at(
                    empty,
                    lines.lineEnd(empty),
                    "this empty line is indented more than the text below it",
                    "delete the spaces in it");
        }
        if (problem.startsWith("expected the node content")) {
            return at(
                    problemAt,
                    problemAt + 1,
                    "a value is missing before “" + MessageText.shown(String.valueOf(lines.charAt(problemAt))) + "”",
                    "put a text that starts with a bracket, a comma or another sign in quotation marks");
        }
        String words = problem.isEmpty() ? context : problem;
        return at(
                problemAt,
                Math.min(problemAt + 1, text.length()),
                "YAML cannot be read here: " + MessageText.shown(words),
                "put a text that contains signs in quotation marks");
    }

    private Diagnostic tab(int at) {
        int end = at;
        while (lines.charAt(end) == '\t') {
            end++;
        }
        long others = text.lines().filter(line -> line.startsWith("\t")).count() - 1;
        String more = others > 0 && at == lines.lineStart(at)
                ? String.format(Locale.ROOT, " (as on %,d other %s)", others, others == 1 ? "line" : "lines")
                : "";
        return at(at, end, TAB + ", but YAML allows only spaces" + more, "replace each tab with spaces");
    }

    private Diagnostic mustBeQuoted(int start, char first) {
        return at(
                start,
                start + 1,
                "a text that starts with “" + first + "” must be in quotation marks",
                "put the whole text in quotation marks");
    }

    /** A text that starts with a link or a binding, whose brackets the parser takes for a list; {@code after} is just past that. */
    private Diagnostic link(int after) {
        int start = lines.valueStart(after);
        return lines.charAt(start) == '['
                ? quotedInstead(mustBeQuoted(start, '['), start)
                : mustBeQuoted(text.lastIndexOf('[', after), '[');
    }

    /** The line of a value that starts at {@code start} with the value in quotation marks; an edit where the text ends with the line. */
    private Diagnostic quotedInstead(Diagnostic fault, int start) {
        int from = lines.indentEnd(lines.lineStart(start));
        int end = lines.lineEnd(start);
        String value = text.substring(start, end);
        Diagnostic instead = replacedBy(fault, from, end, text.substring(from, start) + quoted(value));
        return value.contains(" #") || lines.isContinued(start) ? instead.withoutFixes() : instead;
    }

    private Diagnostic replacedBy(Diagnostic fault, int start, int end, String replacement) {
        return fault.fix("write %s", List.of(new Fix(source.span(base + start, base + end), replacement)));
    }

    /** A colon and a space where no name can end: in a text, or on a line that the parser takes for more of the text above. */
    private Diagnostic colon(int at) {
        int line = lines.lineStart(at);
        int start = lines.valueStart(at);
        if (text.indexOf(": ", lines.indentEnd(line)) < at) {
            return quotedInstead(at(at, at + 1, "a text that contains “: ” must be in quotation marks", ""), start);
        }
        int above = lines.lineAbove(line);
        if (above < line && !lines.hasColon(above)) {
            return noColon(lines.indentEnd(above));
        }
        int name = lines.indentEnd(line);
        return at(
                name,
                at,
                "“" + MessageText.shown(text.substring(name, Math.max(name, at)))
                        + "” is indented more than the field above it, which has a value already",
                "align it with the fields above; if it continues the text above, put that text in quotation marks");
    }

    private static String quoted(String value) {
        return value.indexOf('"') < 0 && value.indexOf('\\') < 0
                ? "\"" + value.strip() + "\""
                : "'" + value.strip().replace("'", "''") + "'";
    }

    private Diagnostic noColon(int at) {
        int end = lines.lineEnd(at);
        String line = text.substring(at, end).strip();
        int colon = line.indexOf(':');
        if (colon > 0 && colon + 1 < line.length()) {
            Diagnostic instead = replacedBy(
                    at(at + colon, at + colon + 1, "there must be a space after this colon", ""),
                    at,
                    at + line.length(),
                    line.substring(0, colon) + ": " + line.substring(colon + 1));
            return line.startsWith("//", colon + 1) ? instead.withoutFixes() : instead;
        }
        return at(
                at,
                at + line.length(),
                "“" + MessageText.shown(line) + "” has no colon after it",
                "write a name, a colon, a space and the value; if this line continues the text above, indent it more");
    }

    private Diagnostic openQuote(int at) {
        char quote = lines.charAt(at);
        return at(
                at,
                lines.lineEnd(at),
                "this quotation mark is not closed",
                "put a " + quote + " at the end of the text"
                        + (quote == '"' ? "" : "; write an apostrophe in it as ''"));
    }

    private Diagnostic openBracket(int open, int problem) {
        char bracket = lines.charAt(open);
        char close = bracket == '{' ? '}' : ']';
        if (lines.lineStart(open) != lines.lineStart(problem)) {
            return at(open, open + 1, "this “" + bracket + "” is not closed", "close it with “" + close + "”");
        }
        return at(
                problem,
                Math.min(problem + 1, text.length()),
                "a comma or “" + close + "” is missing before this",
                "separate what is in brackets with commas; put a text that contains “,”, “:” or brackets in"
                        + " quotation marks");
    }

    /** Something is where nothing more is expected: after a closed quotation, or on a line that lines up with none above. */
    private Diagnostic misfit(int at) {
        int before = at - 1;
        while (before >= 0 && lines.charAt(before) == ' ') {
            before--;
        }
        if (lines.charAt(before) == '"' || lines.charAt(before) == '\'') {
            return at(
                    at,
                    lines.lineEnd(at),
                    "there is more text after the closing quotation mark",
                    lines.charAt(before) == '"'
                            ? "put the whole text in quotation marks; inside double ones, write one as “\\\"”"
                            : "put the whole text in quotation marks; inside single ones, write an apostrophe as “''”");
        }
        return at(
                at,
                lines.lineEnd(at),
                "this line is not aligned with the lines above it",
                "start fields that belong together in the same column, and the “-” of a list too");
    }

    private Diagnostic at(int start, int end, String message, String help) {
        int from = Math.clamp(start, 0, text.length());
        return Diagnostic.of(
                        DiagnosticCode.YAML_SYNTAX,
                        source.span(base + from, base + Math.clamp(end, from, text.length())),
                        message)
                .help(help);
    }
}
