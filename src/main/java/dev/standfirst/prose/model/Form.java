package dev.standfirst.prose.model;

/** How a number is put. */
public enum Form {
    /** A number: '12,658', '£4 billion', '90 per cent', 'twenty-six thousand'. */
    NUMBER,
    /** A part of a whole: 'half', 'two-thirds', 'one in five', '7 of 12', 'most'. */
    PROPORTION,
    /** One level over another: 'doubled', 'halved', 'twice as many', 'thirteenfold'. Its number is the ratio, 2 for 'doubled'. */
    MULTIPLE
}
