package dev.standfirst.quantity;

/** What a quantity is: a level, a change from one level to another, or one that words may speak of as either. */
public enum Nature {
    /** A level. */
    LEVEL,
    /** A change that was computed from two levels. */
    CHANGE,
    /** A number that was written with a sign: a change, or a level below or above zero. */
    SIGNED,
    /** A rate of growth: a change, and a level in its own right. */
    GROWTH,
    /** A fall that is given by its size: '93 %' of a fact that is labelled as a fall. */
    FALL;

    /** The nature of what is computed from two changes of these natures. */
    public Nature with(Nature other) {
        return this == other || other == LEVEL ? this : this == LEVEL ? other : CHANGE;
    }

    /** Whether words may speak of it as a level. */
    public boolean isLevel() {
        return this != CHANGE;
    }
}
