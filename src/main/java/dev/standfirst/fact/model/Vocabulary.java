package dev.standfirst.fact.model;

import java.util.List;

/**
 * The words by which sentences may name a fact's value.
 *
 * @param counts nouns that a count may be called by
 * @param also other forms of a text
 * @param saysTrue phrases that assert a boolean
 * @param saysFalse phrases that deny it
 */
public record Vocabulary(List<String> counts, List<String> also, List<String> saysTrue, List<String> saysFalse) {}
