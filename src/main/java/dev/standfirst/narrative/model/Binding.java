package dev.standfirst.narrative.model;

import dev.standfirst.diagnostic.SourceSpan;

/**
 * Words of a passage that are bound to a fact or a claim.
 *
 * @param index its place among the bindings of its narrative, from 0
 * @param start where its words start in the passage's text, in UTF-16 units
 * @param end where they end, exclusive; the same as {@code start} for an insert
 * @param mode what it does
 * @param target what it names
 * @param words the words inside the brackets, as readers see them
 * @param span where the words are in the file
 * @param targetSpan where the name of the fact or claim is in the file
 */
public record Binding(
        int index,
        int start,
        int end,
        BindingMode mode,
        Target target,
        String words,
        SourceSpan span,
        SourceSpan targetSpan) {
    /** The same words bound to another target. */
    public Binding to(Target other) {
        return new Binding(index, start, end, mode, other, words, span, targetSpan);
    }
}
