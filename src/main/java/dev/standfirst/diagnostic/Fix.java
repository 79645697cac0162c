package dev.standfirst.diagnostic;

/**
 * An edit that settles a diagnostic, certain enough for a program to make. Several fixes of one diagnostic are alternatives, the best
 * first. Error Prone calls this a suggested fix, SARIF 2.1.0 (section 3.55) a fix with one replacement.
 *
 * @param span what is replaced; an empty span inserts
 * @param replacement the new text, as it is written in the file; an empty one deletes
 */
public record Fix(SourceSpan span, String replacement) {}
