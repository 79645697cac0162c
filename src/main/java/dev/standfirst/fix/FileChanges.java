package dev.standfirst.fix;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Changes to one file that go together.
 *
 * @param source the text of the file as it was checked
 * @param changes in the order of their places; no two overlap
 */
public record FileChanges(SourceText source, List<TextChange> changes) {
    /** Keeps its own copy. */
    public FileChanges {
        changes = List.copyOf(changes);
    }

    /**
     * The changes that would settle diagnostics, by file. Of two that overlap, the later is left out: it may not be right any more once the
     * other is made.
     *
     * @param texts the files by their paths
     * @param wanted which of them are wanted
     */
    static List<FileChanges> of(
            List<Diagnostic> diagnostics, Map<String, SourceText> texts, Predicate<TextChange> wanted) {
        var files = new TreeMap<String, List<TextChange>>();
        for (Diagnostic diagnostic : diagnostics) {
            diagnostic.fixes().stream().limit(1).forEach(fix -> {
                SourceText source = texts.get(fix.span().file());
                if (source != null) {
                    TextChange change = TextChange.of(diagnostic, fix, source);
                    if (wanted.test(change)) {
                        files.computeIfAbsent(source.file(), _ -> new ArrayList<>())
                                .add(change);
                    }
                }
            });
        }
        return files.values().stream()
                .map(changes -> new FileChanges(changes.getFirst().source(), apart(changes)))
                .toList();
    }

    private static List<TextChange> apart(List<TextChange> changes) {
        var apart = new ArrayList<TextChange>();
        changes.stream()
                .sorted(Comparator.comparingInt(TextChange::start).thenComparingInt(TextChange::end))
                .filter(change -> apart.stream().noneMatch(change::overlaps))
                .forEach(apart::add);
        return apart;
    }

    /** The text with all changes made. Line ends in what is put in are those of the file. */
    public String after() {
        String before = source.text();
        boolean crlf = before.contains("\r\n");
        var after = new StringBuilder(before.length());
        int from = 0;
        for (TextChange change : changes) {
            after.append(before, from, change.start())
                    .append(crlf ? change.replacement().replace("\n", "\r\n") : change.replacement());
            from = change.end();
        }
        return after.append(before, from, before.length()).toString();
    }

    /** The lines of a unified diff that shows the changes. */
    public List<String> diff() {
        return UnifiedDiff.of(this);
    }

    /** The same file with one of the changes alone. */
    public FileChanges only(TextChange change) {
        return new FileChanges(source, List.of(change));
    }
}
