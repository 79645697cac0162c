package dev.standfirst.narrative;

import dev.standfirst.diagnostic.SourceSpan;

/**
 * An ordinary link of a narrative.
 *
 * @param url its address: http, https, mailto or relative
 * @param span where the address stands in the file
 */
public record WebLink(String url, SourceSpan span) {}
