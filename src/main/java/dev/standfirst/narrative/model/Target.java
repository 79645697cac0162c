package dev.standfirst.narrative.model;

/** What a binding or an embed names. */
public sealed interface Target {
    /** {@code fact:id}. */
    record FactTarget(String id) implements Target {}

    /** {@code claim:id}. */
    record ClaimTarget(String id) implements Target {}

    /** {@code fact:none}: the words are exempted from the check, for a reason. */
    record Exempt(String reason) implements Target {}
}
