package dev.standfirst.prose.model;

/** Words that make a number the size of something from which others are counted, whose number they do not give. */
public enum Exclusion {
    /** 'All but 12': so many are left out. */
    ALL_BUT,
    /** 'None of the 27', 'neither of the two'. */
    NONE_OF,
    /** 'Some of the 27', 'any of the 27'. */
    SOME_OF
}
