package dev.standfirst.verify;

import java.util.List;

/**
 * What was found at a live site.
 *
 * @param files how many files its receipt names
 * @param claims how many of its claims were proved again
 * @param findings in which it is not what was proved; empty where it is
 */
public record Verification(int files, int claims, List<Finding> findings) {
    /** Keeps its own copy. */
    public Verification {
        findings = List.copyOf(findings);
    }
}
