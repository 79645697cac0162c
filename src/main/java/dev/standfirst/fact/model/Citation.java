package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.SourceSpan;
import java.util.Optional;

/**
 * Where something is in a source.
 *
 * @param source the source's id
 * @param span where the id is
 * @param locator the page, paragraph or table; {@code ""} when not given
 * @param via the id of the source that reported it, where the source itself was not seen; {@code ""} when not given
 * @param read whether an editor has read it there, where that is said
 */
public record Citation(String source, SourceSpan span, String locator, String via, Optional<Boolean> read) {}
