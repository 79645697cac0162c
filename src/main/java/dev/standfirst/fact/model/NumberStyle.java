package dev.standfirst.fact.model;

/**
 * How numbers are written in a data file.
 *
 * @param decimals the sign before decimals
 * @param lakhs whether digits may be in groups of two before the last three: 12,34,567
 */
public record NumberStyle(Decimals decimals, boolean lakhs) {
    /** What a point and a comma in a number mean. */
    public enum Decimals {
        /** 1,300.5 */
        POINT,
        /** 1.300,5 */
        COMMA,
        /** Nobody says: only what has one meaning in both is read. */
        UNDECLARED
    }

    /** As editors write in YAML. */
    public static final NumberStyle ENGLISH = new NumberStyle(Decimals.POINT, false);
}
