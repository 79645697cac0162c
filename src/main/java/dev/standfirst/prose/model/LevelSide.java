package dev.standfirst.prose.model;

/** Which level of a change some words give. */
public enum LevelSide {
    /** 'Fell from 12,658': the periods of the clause are those of what it fell to, except one directly after it. */
    LEFT,
    /** 'Fell to 922': the time that the fall took ends with it. */
    REACHED,
    /** The words do not say. */
    NEITHER
}
