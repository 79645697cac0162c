package dev.standfirst.check.model;

import dev.standfirst.diagnostic.SourceSpan;

/**
 * A figure in a published text that no fact is behind.
 *
 * @param text its words
 * @param span where it is
 */
public record UnboundFigure(String text, SourceSpan span) {}
