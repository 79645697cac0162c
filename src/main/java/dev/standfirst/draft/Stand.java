package dev.standfirst.draft;

import java.util.List;

/** What a figure may be bound to. */
sealed interface Stand {
    /** A fact that the project has. */
    record Existing(String id) implements Stand {}

    /** The fact of an earlier figure that says the same. */
    record SameAs(int figure) implements Stand {}

    /** A change computed from the facts of two other figures. */
    record Computed(String function, int from, int to, String label) implements Stand {}

    /**
     * A new fact with what the sentence says.
     *
     * @param unit what is counted; {@code ""} where the value says it
     * @param period in ISO 8601; {@code ""} for none
     * @param comparedWith the period that a change is measured from; {@code ""} for none
     * @param notes what an editor has to confirm
     */
    record Typed(String label, String value, String unit, String period, String comparedWith, List<String> notes)
            implements Stand {
        /** Keeps its own copy. */
        public Typed {
            notes = List.copyOf(notes);
        }
    }
}
