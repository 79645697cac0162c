package dev.standfirst.prose.model;

/** How firmly words state a number: the rows of the table of words, each with its interval P for a number x. */
public enum Hedge {
    /** x as it is: [x − h, x + h]. */
    BARE,
    /** exactly x: the point x. */
    EXACTLY,
    /** over x: (x, ∞). */
    OVER,
    /** at least x: [x, ∞). */
    AT_LEAST,
    /** under x: (−∞, x). */
    UNDER,
    /** at most x, up to x: (−∞, x]; for counts and money (0, x]. */
    AT_MOST,
    /** nearly x: [x − t, x). */
    NEARLY,
    /** just under x: [x − t/2, x). */
    JUST_UNDER,
    /** just over x: (x, x + t/2]. */
    JUST_OVER,
    /** about x: [x − max(h, t), x + max(h, t)]. */
    ABOUT,
    /** between a and b: [a, b]. */
    BETWEEN,
    /** dozens, hundreds, thousands: from a floor upwards. */
    VAGUE
}
