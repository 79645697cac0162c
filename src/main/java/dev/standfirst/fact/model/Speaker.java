package dev.standfirst.fact.model;

/**
 * Who made a claim.
 *
 * @param name their name
 * @param role their office at the time, or {@code ""}
 */
public record Speaker(String name, String role) {}
