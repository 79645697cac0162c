package dev.standfirst.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects diagnostics while one step runs. Used by one thread at a time; the list it gives is a copy. */
public final class Diagnostics {
    private final List<Diagnostic> list = new ArrayList<>();

    /** Adds one. */
    public void add(Diagnostic diagnostic) {
        list.add(diagnostic);
    }

    /** Adds all of {@code more}. */
    public void addAll(List<Diagnostic> more) {
        list.addAll(more);
    }

    /** All that were added, in the order in which they came. */
    public List<Diagnostic> toList() {
        return List.copyOf(list);
    }
}
