package dev.standfirst.prose.model;

/** Whether words speak of a level or of a change from one level to another. */
public enum Aspect {
    /** A level: 'stood at 922', 'fell to 922'. */
    LEVEL,
    /** A change: 'fell by 93 per cent', 'a rise of 400', 'down 36 %', 'doubled'. */
    CHANGE,
    /** The words do not say. */
    UNMARKED
}
