package dev.standfirst.prose.model;

/**
 * Where the words of a figure are in their text. Offsets are UTF-16 units from 0, ends exclusive.
 *
 * @param start where the words start, with the hedge before the number
 * @param end where they end, with the unit and a hedge after the number
 * @param numberStart where the number itself starts, currency sign left out
 * @param numberEnd where the number with its scale word ends
 * @param clause the number of the clause in the text, from 0; words and periods of one clause share it
 */
public record Extent(int start, int end, int numberStart, int numberEnd, int clause) {
    /** The extent from the start of this one to the end of a later one. */
    public Extent to(Extent last) {
        return new Extent(start, last.end, numberStart, last.numberEnd, clause);
    }
}
