package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.SourceSpan;
import java.util.List;
import java.util.Map;

/**
 * The words by which sentences may name a fact's value.
 *
 * @param counts nouns that a count may be called by
 * @param also other forms of a text
 * @param saysTrue phrases that assert a boolean
 * @param saysFalse phrases that deny it
 * @param places where the fields are that only facts of some kinds have, by their names
 */
public record Vocabulary(
        List<String> counts,
        List<String> also,
        List<String> saysTrue,
        List<String> saysFalse,
        Map<String, SourceSpan> places) {}
