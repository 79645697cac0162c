package dev.standfirst.content.yaml;

import dev.standfirst.content.yaml.YamlNode.Entry;
import dev.standfirst.content.yaml.YamlNode.Mapping;
import dev.standfirst.content.yaml.YamlNode.Scalar;
import dev.standfirst.content.yaml.YamlNode.Style;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What could be read of a piece of YAML whose top is made of fields. Where it is not well formed, each of its top fields is read
 * by itself: one fault does not hide the others, nor what is beside it.
 *
 * @param root the fields; empty when there are none
 * @param unread the names of fields whose values could not be read; their faults are reported
 * @param abandoned whether nothing could be read, so that any field may be there; the fault is reported
 * @param whole whether it is well formed; if not, fields may be there of which not even the names could be read
 */
public record YamlDocument(Mapping root, List<Scalar> unread, boolean abandoned, boolean whole) {
    private static final int MAX_FAULTS = 20;

    /** A file that falls into more pieces is not a file of ours, and each piece costs a run of the parser. */
    private static final int MAX_PIECES = 5_000;

    /** Keeps its own copy. */
    public YamlDocument {
        unread = List.copyOf(unread);
    }

    /** Reads the stretch of a file between two offsets; {@code what} says what it should be, for example {@code a list of facts}. */
    public static YamlDocument read(SourceText source, int start, int end, String what, Diagnostics problems) {
        var found = new Diagnostics();
        try {
            Optional<YamlNode> root = YamlParse.parse(source, start, end, found);
            problems.addAll(found.toList());
            return root.isPresent()
                    ? top(source, start, root.get(), what, problems)
                    : of(new Mapping(source, start, start, List.of()));
        } catch (YamlFault fault) {
            if (fault.diagnostic().code() == DiagnosticCode.LIMIT) {
                problems.add(fault.diagnostic());
                return abandoned(source, start);
            }
            return salvaged(source, start, end, fault, problems);
        }
    }

    /** A document of which nothing could be read. */
    public static YamlDocument abandoned(SourceText source, int start) {
        return new YamlDocument(new Mapping(source, start, start, List.of()), List.of(), true, false);
    }

    /** Fields that were read whole. */
    public static YamlDocument of(Mapping root) {
        return new YamlDocument(root, List.of(), false, true);
    }

    /** Whether a field of this name may be there though it could not be read. */
    public boolean isUnread(String name) {
        return abandoned || unread.stream().anyMatch(key -> key.text().equals(name));
    }

    private static YamlDocument top(SourceText source, int start, YamlNode root, String what, Diagnostics problems) {
        return switch (root) {
            case Mapping mapping -> of(mapping);
            case Scalar scalar when scalar.isNothing() -> of(new Mapping(source, start, start, List.of()));
            case YamlNode other -> {
                int end = Math.min(other.end(), lineEnd(source.text(), other.start()));
                problems.add(Diagnostic.of(
                                DiagnosticCode.WRONG_TYPE,
                                source.span(other.start(), end),
                                "this must be " + what + ", not " + other.noun())
                        .help("write fields, each with a name, a colon, a space and a value"));
                yield abandoned(source, start);
            }
        };
    }

    private static YamlDocument salvaged(SourceText source, int start, int end, YamlFault whole, Diagnostics problems) {
        List<Entry> entries = new ArrayList<>();
        List<Scalar> unread = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        var found = new Diagnostics();
        int pieces = 0;
        for (int from = start; from < end; ) {
            pieces++;
            if (pieces > MAX_PIECES) {
                problems.add(whole.diagnostic());
                return abandoned(source, start);
            }
            int to = pieceEnd(source.text(), from, end);
            try {
                if (YamlParse.parse(source, from, to, found).orElse(null) instanceof Mapping mapping) {
                    entries.addAll(mapping.entries());
                }
            } catch (YamlFault fault) {
                faults.add(fault.diagnostic());
                name(source, from, to).ifPresent(unread::add);
            }
            from = to;
        }
        if (faults.isEmpty()) {
            faults.add(whole.diagnostic());
        }
        withoutRepeatedTabs(whole.diagnostic(), faults).stream()
                .limit(MAX_FAULTS)
                .forEach(problems::add);
        problems.addAll(found.toList());
        return new YamlDocument(
                new Mapping(source, start, end, YamlParse.distinct(entries, problems)), unread, false, false);
    }

    /** Who indents with tabs does it everywhere: one diagnostic, which counts the lines. */
    private static List<Diagnostic> withoutRepeatedTabs(Diagnostic whole, List<Diagnostic> faults) {
        List<Diagnostic> kept = new ArrayList<>();
        boolean tabSeen = false;
        for (Diagnostic fault : faults) {
            boolean tab = isTab(fault);
            if (!tab) {
                kept.add(fault);
            } else if (!tabSeen) {
                kept.add(isTab(whole) ? whole : fault);
            }
            tabSeen |= tab;
        }
        return kept;
    }

    private static boolean isTab(Diagnostic fault) {
        return fault.message().startsWith(YamlSyntax.TAB);
    }

    /** The start of the next line that begins with something other than white space, a comment or a list item. */
    private static int pieceEnd(String text, int from, int end) {
        int line = nextLine(text, from, end);
        while (line < end && " \t\r\n#-]}:".indexOf(text.charAt(line)) >= 0 && !text.startsWith("---", line)) {
            line = nextLine(text, line, end);
        }
        return line;
    }

    private static int nextLine(String text, int from, int end) {
        int newline = text.indexOf('\n', from);
        return newline < 0 || newline + 1 > end ? end : newline + 1;
    }

    /** The name that a piece starts with. */
    private static Optional<Scalar> name(SourceText source, int from, int to) {
        int lineEnd = Math.min(lineEnd(source.text(), from), to);
        int colon = source.text().indexOf(':', from);
        if (colon < 0 || colon >= lineEnd) {
            return Optional.empty();
        }
        String name = source.text().substring(from, colon);
        return name.isBlank() || name.indexOf(' ') >= 0
                ? Optional.empty()
                : Optional.of(new Scalar(source, from, colon, Style.PLAIN, name));
    }

    private static int lineEnd(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }
}
