package dev.standfirst.quantity;

/** Which way a change goes. */
public enum Direction {
    /** It rose. */
    UP,
    /** It fell. */
    DOWN,
    /** No direction is named. */
    NONE;

    /** The other way; {@link #NONE} stays as it is. */
    public Direction reversed() {
        return switch (this) {
            case UP -> DOWN;
            case DOWN -> UP;
            case NONE -> NONE;
        };
    }
}
