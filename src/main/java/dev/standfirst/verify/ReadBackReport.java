package dev.standfirst.verify;

import java.util.List;

/**
 * What readers get of a site that has just been published.
 *
 * @param files how many files were asked for
 * @param old paths of files that are still as they were before: the host has not taken them up yet
 * @param wrong paths of files that are neither as before nor as sent
 * @param notes what the host does that it need not, or does not and should, in sentences
 */
public record ReadBackReport(int files, List<String> old, List<String> wrong, List<String> notes) {
    /** Keeps its own copies. */
    public ReadBackReport {
        old = List.copyOf(old);
        wrong = List.copyOf(wrong);
        notes = List.copyOf(notes);
    }

    /** Whether readers get what was sent. */
    public boolean isAsSent() {
        return old.isEmpty() && wrong.isEmpty();
    }
}
