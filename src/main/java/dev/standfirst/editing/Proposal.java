package dev.standfirst.editing;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Fix;
import java.util.List;
import java.util.Optional;

/**
 * An edit that an editor may choose. It was judged before it was proposed: it leaves fewer errors, or as many where there was none.
 *
 * @param title what it does, an imperative
 * @param edits the changes, all of one file
 * @param settles the diagnostic that it settles; empty where nothing is wrong
 * @param best whether it is the likeliest of those that settle the diagnostic
 */
public record Proposal(String title, List<Fix> edits, Optional<Diagnostic> settles, boolean best) {
    /** Keeps its own copy. */
    public Proposal {
        edits = List.copyOf(edits);
    }

    static Proposal of(String title, Fix edit) {
        return new Proposal(title, List.of(edit), Optional.empty(), false);
    }

    Proposal settling(Diagnostic diagnostic, boolean first) {
        return new Proposal(title, edits, Optional.of(diagnostic), first);
    }
}
