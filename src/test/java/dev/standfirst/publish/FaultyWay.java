package dev.standfirst.publish;

/** A way to a server on which things go wrong when a test says so. */
public interface FaultyWay extends AutoCloseable {
    /** Lets everything pass, and counts from 0. */
    void repair();

    /**
     * Lets something go wrong from a message on until {@link #repair}.
     *
     * @param message which, the first being 1
     */
    default void breakAt(Fault fault, int message) {
        breakAt(fault, message, Integer.MAX_VALUE);
    }

    /**
     * Lets something go wrong for some messages.
     *
     * @param message the first, from 1
     * @param count how many
     */
    void breakAt(Fault fault, int message, int count);

    /** How many messages have come since {@link #repair}. */
    int messages();

    @Override
    void close();
}
