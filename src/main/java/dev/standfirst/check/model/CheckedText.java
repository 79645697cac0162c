package dev.standfirst.check.model;

import dev.standfirst.narrative.model.Narrative;
import java.util.List;

/**
 * A published text with a verdict on each of its bindings.
 *
 * @param narrative the text
 * @param bindings one for each of the narrative's bindings, in the same order
 * @param unbound the figures in it that no fact is behind
 */
public record CheckedText(Narrative narrative, List<CheckedBinding> bindings, List<UnboundFigure> unbound) {
    /** Keeps its own copies. */
    public CheckedText {
        bindings = List.copyOf(bindings);
        unbound = List.copyOf(unbound);
    }
}
