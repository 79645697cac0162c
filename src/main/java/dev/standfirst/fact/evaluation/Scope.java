package dev.standfirst.fact.evaluation;

import java.util.Collection;

/** The facts that a formula may name. */
public interface Scope {
    /** What an id stands for. */
    sealed interface Named {
        /** A fact that has a value. */
        record Known(Value value) implements Named {}

        /** A fact that has none; a diagnostic says why. */
        record Unresolved() implements Named {}

        /** No fact. */
        record Unknown() implements Named {}
    }

    /** What {@code id} stands for. */
    Named find(String id);

    /** All ids, for guessing which one was meant. */
    Collection<String> ids();
}
