package dev.standfirst.prose.model;

/** Which level of a change some words give. */
public enum LevelSide {
    /** 'Fell from 12,658': the periods of the clause are those of what it fell to, except one directly after it. */
    LEFT,
    /** 'Fell to 922': the time that the fall took ends with it. */
    REACHED,
    /** 'Stood at 922 on 16 May': what had come together by then. */
    STOOD,
    /** 'Than the 922': the periods before it are those of what is compared with it. */
    COMPARED,
    /** The words do not say. */
    NEITHER
}
