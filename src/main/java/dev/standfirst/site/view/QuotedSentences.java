package dev.standfirst.site.view;

import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models.Use;
import java.util.List;

/**
 * The sentences of a text that rest on facts, in its order.
 *
 * @param sentences one for each figure that is bound to a fact
 */
public record QuotedSentences(List<QuotedSentence> sentences) {
    /** Keeps its own copy. */
    public QuotedSentences {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence as the page of a fact quotes it.
     *
     * @param fact the id of the fact as the text names it
     * @param before what is before the bound words
     * @param words the bound words
     * @param after what is after them
     * @param mode what the binding does
     * @param verdict the label of its verdict, or {@code ""}
     * @param reason why, in the language of the interface
     */
    public record QuotedSentence(
            String fact, String before, String words, String after, String mode, String verdict, String reason) {
        Use on(Route route, String page) {
            return new Use(route, page, before, words, after, mode, verdict, reason);
        }
    }
}
