package dev.standfirst.prose.model;

/** Whether a quantity in prose must stand on a fact. */
public enum BindingRule {
    /** A figure: it is bound, or exempted with a reason. */
    MUST_BIND,
    /** A fraction, a multiple or a vague magnitude: it should be bound. */
    SHOULD_BIND,
    /** Not a figure: a bare 'one' to 'ten', a date, an ordinal, a list number. */
    FREE
}
