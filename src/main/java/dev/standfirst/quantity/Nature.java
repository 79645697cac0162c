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
    /** A rate of growth that is written without a sign: '2.6 %' of a fact that is labelled as inflation. */
    RATE,
    /** A fall that is given by its size: '93 %' of a fact that is labelled as a fall. */
    FALL;

    /** The nature of what is computed from two changes of these natures. */
    public Nature with(Nature other) {
        return this == other || other == LEVEL ? this : this == LEVEL ? other : CHANGE;
    }

    /** Whether it is a rate of growth, however it is written. */
    public boolean isGrowth() {
        return this == GROWTH || this == RATE;
    }

    /** What it is in formulas, which take a number without a sign for a level. */
    public Nature inFormulas() {
        return this == RATE || this == FALL ? LEVEL : this;
    }
}
