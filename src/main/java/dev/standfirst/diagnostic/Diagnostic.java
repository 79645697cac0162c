package dev.standfirst.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, or may mislead, in the content.
 *
 * @param code what kind of thing; it never changes its meaning
 * @param message what is wrong here, one sentence with no full stop
 * @param span where
 * @param related other places that matter, such as the fact's own place when a sentence disagrees with it
 * @param help what to do about it, or {@code ""}
 */
public record Diagnostic(DiagnosticCode code, String message, SourceSpan span, List<Related> related, String help) {
    /** Keeps its own copy of {@code related}. */
    public Diagnostic {
        related = List.copyOf(related);
    }

    /**
     * Another place that matters.
     *
     * @param span where
     * @param message what stands there
     */
    public record Related(SourceSpan span, String message) {}

    /** A diagnostic with no help and no other place. */
    public static Diagnostic of(DiagnosticCode code, SourceSpan span, String message) {
        return new Diagnostic(code, message, span, List.of(), "");
    }

    /** The same diagnostic with a way out. */
    public Diagnostic help(String words) {
        return new Diagnostic(code, message, span, related, words);
    }

    /** The same diagnostic with one more place that matters. */
    public Diagnostic related(SourceSpan place, String words) {
        var all = new java.util.ArrayList<>(related);
        all.add(new Related(place, words));
        return new Diagnostic(code, message, span, all, help);
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
