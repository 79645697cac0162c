package dev.standfirst.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that is wrong, or may mislead, in the content.
 *
 * <p>Rules for the words of messages, notes and help ({@code MessagesTest} checks those that a program can check, and lists every
 * message in {@code src/test/resources/diagnostic/messages/expected.txt}):
 *
 * <ul>
 *   <li>Write one plain sentence with a small first letter and no full stop. A colon or semicolon may join the reason to it.
 *   <li>Name the thing and what is wrong with it: 'the column “2O24” is empty in this row', not 'bad value'.
 *   <li>Quote what the content says in “…”, and nothing else. Show its own words, not an example, where there are any.
 *   <li>Say 'X is not a Y', never 'X is no Y'; 'cannot', never 'can not' or 'may not' for what is impossible.
 *   <li>Say in the help what would be right, as something to do: 'write “2024-05-22”', 'delete the link'.
 *   <li>Where one edit is certain to be right, give it as a {@link Fix} and let the help show its text.
 *   <li>Do not repeat the code's title, and do not say 'error', 'invalid' or 'please'.
 *   <li>Call a thing by the one name that it has in the documentation: fact, figure, binding, claim, verdict, series, field.
 *   <li>Use the words of an editor and not of a parser: 'quotation mark', not 'token'; 'line', not 'node'.
 *   <li>Blame nobody: neither 'you' nor 'your mistake'. State a limit with its number: 'longer than 100 characters'.
 *   <li>Let a note on another place say what is there: 'first defined here', 'the series'.
 *   <li>Write today's British English: 'per cent', 'zero', 'duplicate'.
 * </ul>
 *
 * @param code what kind of thing; it never changes its meaning
 * @param message what is wrong here
 * @param span where
 * @param related other places that matter, such as the fact's own place when a sentence disagrees with it
 * @param help what to do about it, or {@code ""}
 * @param fixes the edits that would settle it, of which any one is enough; the best first
 */
public record Diagnostic(
        DiagnosticCode code, String message, SourceSpan span, List<Related> related, String help, List<Fix> fixes) {
    /** Keeps its own copies of the lists. */
    public Diagnostic {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /**
     * Another place that matters.
     *
     * @param span where
     * @param message what is there
     * @param value what a fact is by the value there, “id” is 922, if the diagnostic rests on it: then others may rest on it too
     */
    public record Related(SourceSpan span, String message, Optional<String> value) {
        Related(SourceSpan span, String message) {
            this(span, message, Optional.empty());
        }
    }

    /** A diagnostic with no help and no other place. */
    public static Diagnostic of(DiagnosticCode code, SourceSpan span, String message) {
        return new Diagnostic(code, message, span, List.of(), "", List.of());
    }

    /** The same diagnostic with what to do about it, where no edit is certain. */
    public Diagnostic help(String words) {
        return new Diagnostic(code, message, span, related, words, fixes);
    }

    /**
     * The same diagnostic with edits that would settle it, and help that shows them.
     *
     * @param words the help; {@code %s} in it becomes the new texts, each in “…”, joined by 'or'
     * @param edits any one of which is enough, the best first
     */
    public Diagnostic fix(String words, List<Fix> edits) {
        String shown =
                edits.stream().map(edit -> "“" + edit.replacement() + "”").collect(Collectors.joining(" or "));
        return new Diagnostic(code, message, span, related, words.replace("%s", shown), edits);
    }

    /** The same with edits that replace what the diagnostic marks. */
    public Diagnostic fix(String words, String... replacements) {
        return fix(
                words, Stream.of(replacements).map(text -> new Fix(span, text)).toList());
    }

    /** The same diagnostic with the word that was probably meant in place of the one that it marks. */
    public Diagnostic didYouMean(String word) {
        return fix("did you mean %s?", word);
    }

    /** The same diagnostic and help with no edits: where the help may be right, but is not certain. */
    public Diagnostic withoutFixes() {
        return new Diagnostic(code, message, span, related, help, List.of());
    }

    /** The same diagnostic with one more place that matters. */
    public Diagnostic related(SourceSpan place, String words) {
        return related(new Related(place, words));
    }

    /**
     * The same with the place of a value that it rests on.
     *
     * @param words what is there
     * @param value what a fact is by that value
     */
    public Diagnostic restingOn(SourceSpan place, String words, String value) {
        return related(new Related(place, words, Optional.of(value)));
    }

    private Diagnostic related(Related other) {
        var all = new ArrayList<>(related);
        all.add(other);
        return new Diagnostic(code, message, span, all, help, fixes);
    }

    /** How bad it is: what its code says. */
    public Severity severity() {
        return code.severity();
    }

    /** The help, if there is any. */
    public Optional<String> helpIfAny() {
        return help.isEmpty() ? Optional.empty() : Optional.of(help);
    }
}
