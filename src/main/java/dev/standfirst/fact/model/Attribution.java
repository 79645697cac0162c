package dev.standfirst.fact.model;

import java.util.List;

/**
 * Where a fact comes from.
 *
 * @param sources the sources that give it
 * @param saidBy who stated it, or {@code ""}
 */
public record Attribution(List<Citation> sources, String saidBy) {}
