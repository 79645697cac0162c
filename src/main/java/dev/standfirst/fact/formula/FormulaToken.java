package dev.standfirst.fact.formula;

/**
 * A word of a formula.
 *
 * @param kind what it is
 * @param start where it starts in the formula's text, in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param text the word itself; for a quoted text what is between the marks
 */
record FormulaToken(Kind kind, int start, int end, String text) {
    /** What a word may be. */
    enum Kind {
        NUMBER,
        NAME,
        /** A value of a series, {@code arrivals@2015}, or the change between two. */
        VALUE,
        QUOTED,
        SIGN,
        /** What no formula may hold; it has had its diagnostic. */
        BAD,
        END
    }

    /** Whether this is the sign or keyword {@code sign}. */
    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }

    /** Whether it starts something that has a value. */
    boolean startsValue() {
        return switch (kind) {
            case NUMBER, QUOTED, VALUE, BAD -> true;
            case NAME -> !text.equals("and") && !text.equals("or");
            case SIGN -> text.equals("(") || text.equals("-");
            case END -> false;
        };
    }
}
