package dev.standfirst.check.model;

import dev.standfirst.prose.model.NamedPeriod;
import java.util.List;

/**
 * The periods in which words stand that name none themselves: those of the sentence before, of the line that leads to their list, of the
 * heads of their column and row, or of their heading.
 *
 * @param periods the periods, any of which may be theirs
 * @param certain whether nothing but these can be meant
 */
public record Setting(List<NamedPeriod> periods, boolean certain) {
    /** No such period. */
    public static final Setting NONE = new Setting(List.of(), false);

    /** Keeps its own copy. */
    public Setting {
        periods = List.copyOf(periods);
    }
}
