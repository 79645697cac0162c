package dev.standfirst.editing;

import dev.standfirst.content.schema.Ids;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.Fix;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.editing.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a fact, a claim or a source another id wherever it is named. A fact keeps its old one in {@code formerly}, so that its address leads on. */
public final class Rename {
    private static final Pattern FORMERLY = Pattern.compile("(?m)^([ \\t]+)formerly:[ \\t]*(.*?)[ \\t]*$");

    private Rename() {}

    /** Why something cannot be called so, for people; empty where it can. */
    public static Optional<String> fault(Mention named, String id, ProjectIndex index) {
        var faults = new Diagnostics();
        if (!Ids.check(LocatedText.slice(new SourceText("", id), 0, id.length()), faults)) {
            return faults.toList().stream().map(Diagnostic::message).findFirst();
        }
        boolean taken = index.mentions().stream()
                        .anyMatch(other -> other.role() == Mention.Role.DECLARATION
                                && other.kind() == named.kind()
                                && other.id().equals(id))
                || (named.kind() == Kind.FACT
                        && index.project()
                                .facts()
                                .currentId(id)
                                .filter(present -> !present.equals(named.id()))
                                .isPresent());
        return taken
                ? Optional.of("“" + id + "” is already the id of another "
                        + named.kind().name().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The edits that give it the new id; none overlap. */
    public static List<Fix> edits(Mention named, String id, ProjectIndex index) {
        var edits = new ArrayList<Fix>();
        index.mentionsOf(named).stream().map(Mention::span).distinct().forEach(span -> edits.add(new Fix(span, id)));
        if (named.kind() == Kind.FACT) {
            index.declaration(named)
                    .flatMap(declared -> formerly(declared.span(), named.id(), index))
                    .ifPresent(edits::add);
        }
        return List.copyOf(edits);
    }

    /** Adds an id to those that a fact had before. */
    private static Optional<Fix> formerly(SourceSpan key, String old, ProjectIndex index) {
        return index.text(key.file())
                .flatMap(text -> index.entry(key).map(entry -> {
                    int start = text.offset(entry.line(), entry.column());
                    int end = text.offset(entry.endLine(), entry.endColumn());
                    Matcher known = FORMERLY.matcher(text.text()).region(start, end);
                    return known.find() ? added(known, old, text) : first(key, old, text);
                }));
    }

    private static Fix added(Matcher field, String old, SourceText text) {
        String value = field.group(2);
        if (value.endsWith("]")) {
            int close = field.end(2) - 1;
            boolean none = value.substring(1, value.length() - 1).isBlank();
            return new Fix(text.span(close, close), none ? old : ", " + old);
        }
        if (value.isEmpty()) {
            int line = text.span(field.end(), field.end()).line() + 1;
            String item = text.line(line);
            String indent = item.substring(0, Math.max(0, item.indexOf('-')));
            int at = text.offset(line, 1);
            return new Fix(text.span(at, at), indent + "- " + old + "\n");
        }
        return new Fix(text.span(field.start(2), field.end(2)), "[" + value + ", " + old + "]");
    }

    private static Fix first(SourceSpan key, String old, SourceText text) {
        int colon = text.offset(key.endLine(), key.endColumn());
        String rest = text.line(key.line()).substring(key.endColumn() - 1);
        int brace = rest.indexOf('{');
        if (brace >= 0) {
            int at = colon + brace + 1;
            return new Fix(text.span(at, at), "formerly: [" + old + "], ");
        }
        String next = text.line(key.line() + 1);
        String indent = next.substring(0, next.length() - next.stripLeading().length());
        int at = text.offset(key.line() + 1, 1);
        return new Fix(text.span(at, at), (indent.isEmpty() ? "  " : indent) + "formerly: [" + old + "]\n");
    }
}
