package dev.standfirst.check;

import dev.standfirst.check.model.Coverage;
import dev.standfirst.check.model.LookedUp;
import dev.standfirst.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a build leaves to the next of the body of a briefing: all that is asked of it while its own page stays the same.
 *
 * @param coverage its figures
 * @param diagnostics what is wrong in it, or may mislead
 * @param lookedUp what its judging looked up
 * @param outline what is in it
 * @param keepsakes what was made of it for other pages
 */
public record RememberedText(
        Coverage coverage,
        List<Diagnostic> diagnostics,
        LookedUp lookedUp,
        TextOutline outline,
        List<? extends Record> keepsakes) {
    /** Keeps its own copies. */
    public RememberedText {
        diagnostics = List.copyOf(diagnostics);
        keepsakes = List.copyOf(keepsakes);
    }
}
