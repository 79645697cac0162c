package dev.standfirst.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects diagnostics while one step runs. Used by one thread at a time; the list it gives is a copy. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.span().file())
            .thenComparingInt(diagnostic -> diagnostic.span().line())
            .thenComparingInt(diagnostic -> diagnostic.span().column());

    private final List<Diagnostic> list = new ArrayList<>();

    /** Adds one. */
    public void add(Diagnostic diagnostic) {
        list.add(diagnostic);
    }

    /** Adds all of {@code more}. */
    public void addAll(List<Diagnostic> more) {
        if (!more.isEmpty()) { // most texts of a large project have none
            list.addAll(more);
        }
    }

    /** The same diagnostics by file, line and column; those of one place keep their order. */
    public static List<Diagnostic> byPlace(List<Diagnostic> diagnostics) {
        return diagnostics.stream().sorted(BY_PLACE).toList();
    }

    /** All that were added, in the order in which they came. */
    public List<Diagnostic> toList() {
        return List.copyOf(list);
    }
}
