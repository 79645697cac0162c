package dev.standfirst.prose.model;

/** Whether a quantity in prose must be bound to a fact. */
public enum BindingRule {
    /** A figure: it is bound, or exempted with a reason. */
    MUST_BIND,
    /** A figure whose value cannot be told from its words: it is written in another way, or exempted with a reason. */
    UNREADABLE,
    /** A fraction, a multiple or a vague magnitude: it should be bound. */
    SHOULD_BIND,
    /** Not a figure: a bare 'one' to 'ten', a date, an ordinal, a list number. */
    FREE;

    /** Whether it stands for a figure that counts as unbound until it is bound or exempted. */
    public boolean isFigure() {
        return this == MUST_BIND || this == UNREADABLE;
    }
}
