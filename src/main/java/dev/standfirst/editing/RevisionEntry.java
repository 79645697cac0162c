package dev.standfirst.editing;

import dev.standfirst.diagnostic.Fix;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.FactDeclaration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records that the value of a fact was another, where it has been typed over. */
public final class RevisionEntry {
    private static final Pattern REVISIONS = Pattern.compile("(?m)^([ \\t]+)revisions:[ \\t]*$");
    private static final String REASON = "The source revised it.";

    private RevisionEntry() {}

    /**
     * The edits that add an entry to {@code revisions} for each fact that a range touches and whose value has changed.
     *
     * @param before the text of the file before it was edited
     */
    public static List<Proposal> at(SourceSpan range, SourceText before, ProjectIndex index) {
        return index.project().content().facts().stream()
                .filter(fact -> fact.span().file().equals(range.file()))
                .filter(fact -> index.entry(fact.span())
                        .filter(entry -> entry.line() <= range.endLine() && range.line() <= entry.endLine())
                        .isPresent())
                .flatMap(fact -> proposal(fact, before, index).stream())
                .toList();
    }

    private static Optional<Proposal> proposal(FactDeclaration fact, SourceText before, ProjectIndex index) {
        Optional<String> old = value(fact.id(), before);
        boolean changed = fact.definition() instanceof Definition.Given given
                && old.filter(value -> !value.equals(given.text().text().strip()))
                        .isPresent();
        boolean recorded = fact.maintenance().revisions().stream()
                .anyMatch(revision -> revision.was().text().strip().equals(old.orElse("")));
        return changed && !recorded
                ? index.text(fact.span().file())
                        .flatMap(text -> index.entry(fact.span())
                                .flatMap(entry -> edit(
                                        text,
                                        entry,
                                        old.orElseThrow(),
                                        index.project().asOf())))
                        .map(edit -> Proposal.of("Record that “" + fact.id() + "” was " + old.orElseThrow(), edit))
                : Optional.empty();
    }

    /** The value of a fact in an earlier text, as it was written. */
    private static Optional<String> value(String id, SourceText before) {
        Matcher entry = Pattern.compile("(?m)^" + Pattern.quote(id) + ":[ \\t]*\\n((?:[ \\t]+.*\\n?|\\s*\\n)*)")
                .matcher(before.text());
        Matcher value =
                Pattern.compile("(?m)^[ \\t]+value:[ \\t]+(.*?)[ \\t]*$").matcher(entry.find() ? entry.group(1) : "");
        return value.find() ? Optional.of(value.group(1).replaceFirst("^([\"'])(.*)\\1$", "$2")) : Optional.empty();
    }

    private static Optional<Fix> edit(SourceText text, SourceSpan entry, String old, LocalDate on) {
        String item = "- {on: " + on + ", was: \"" + old.replace("\"", "\\\"") + "\", reason: " + REASON + "}";
        int end = text.offset(entry.endLine(), entry.endColumn());
        Matcher known = REVISIONS.matcher(text.text()).region(text.offset(entry.line(), entry.column()), end);
        if (known.find()) {
            int at = known.end();
            return Optional.of(new Fix(text.span(at, at), "\n" + known.group(1) + "  " + item));
        }
        if (text.text()
                        .substring(text.offset(entry.line(), entry.column()), end)
                        .contains("revisions:")
                || entry.endLine() == entry.line()) {
            return Optional.empty();
        }
        String next = text.line(entry.line() + 1);
        String indent = next.substring(0, next.length() - next.stripLeading().length());
        return Optional.of(new Fix(text.span(end, end), "\n" + indent + "revisions:\n" + indent + "  " + item));
    }
}
