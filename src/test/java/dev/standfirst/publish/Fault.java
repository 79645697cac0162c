package dev.standfirst.publish;

import java.util.List;

/** What can go wrong between a publisher and a server. */
public enum Fault {
    /** The connection is lost before the server hears anything. */
    CUT(0),
    /** The server does what it was asked, and its answer is lost. */
    CUT_AFTER(0),
    /** Nothing arrives any more, and nobody says so. */
    STALL(0),
    /** The server has failed. */
    FAILED(500),
    /** The credentials do not allow this, or no longer. */
    FORBIDDEN(403),
    /** Too many requests. */
    BUSY(429),
    /** A condition did not hold. */
    PRECONDITION(412);

    private final int status;

    Fault(int status) {
        this.status = status;
    }

    /** How many others are before it: tests that try some of many messages try other ones with each. */
    public int place() {
        return List.of(values()).indexOf(this);
    }

    /** What HTTP calls it; 0 where no answer comes. */
    int status() {
        return status;
    }
}
