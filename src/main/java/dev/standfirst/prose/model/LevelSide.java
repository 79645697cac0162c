package dev.standfirst.prose.model;

/** Which level of a change some words give. */
public enum LevelSide {
    /** 'Fell from 12,658': the periods of the clause are those of what it fell to, except one directly after it. */
    LEFT,
    /** 'Fell to 922': the time that the fall took ends with it. */
    REACHED,
    /** 'Than the 922': the periods before it are those of what is compared with it. */
    COMPARED,
    /** The words do not say. */
    NEITHER
}
