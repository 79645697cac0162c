package dev.standfirst.site.model;

import java.util.List;
import java.util.Optional;

/**
 * A tested number as a line: the range of the words as a band, the fact as a dot or a band, and the gap between them. Places and lengths
 * are in hundredths of the line.
 *
 * @param verdict the verdict's label
 * @param words the numbers that the words allow
 * @param fact the numbers that the fact may be
 * @param apart the way from the fact to the number in the words, where the two ranges are apart
 * @param gap how far the fact is from the words, or may move within them: {@code $413 million too high}, {@code still true up to 1,265
 *     arrivals in 2023}; {@code ""} where neither can be said
 * @param sentence what the words and the fact are, in one or two sentences
 * @param scale the numbers along the line
 * @param low where the line begins, a decimal in the terms of the fact's unit (0.9 for 90 per cent)
 * @param high where it ends
 */
public record ProofLine(
        String verdict,
        Mark words,
        Mark fact,
        Optional<Stretch> apart,
        String gap,
        String sentence,
        List<Tick> scale,
        String low,
        String high) {
    /** The same line with other short texts for the words and the fact. */
    public ProofLine withTexts(String ofWords, String ofFact) {
        return new ProofLine(
                verdict, words.withText(ofWords), fact.withText(ofFact), apart, gap, sentence, scale, low, high);
    }

    /**
     * Numbers on the line.
     *
     * @param text the numbers, in short: {@code $5.45bn to $5.55bn}
     * @param words the same in words: {@code between $5.45 billion and $5.55 billion}, {@code a fall of 92.7 per cent}
     * @param from where they begin; 0 where they have no end on that side
     * @param length how much room they take: 0 for a single number
     * @param at the number that was written, or the middle
     * @param anchor which part of the text is at {@code at}, so that it stays on the line: start, middle or end
     */
    public record Mark(String text, String words, String from, String length, String at, String anchor) {
        private Mark withText(String other) {
            return new Mark(other, words, from, length, at, anchor);
        }
    }

    /** A part of the line, as two places. */
    public record Stretch(String from, String to) {}

    /** A number of the scale and its place. */
    public record Tick(String at, String text) {}
}
