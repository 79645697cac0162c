package dev.standfirst.check;

import dev.standfirst.prose.Reading;

/**
 * How words were tested against a quantity, so that they can be tested against another.
 *
 * @param words their reading
 * @param nominal whether a conversion is tested on the amount that it goes by
 * @param period the verdict on the period that they name
 */
public record Tested(Reading words, boolean nominal, Verdict period) {
    /** The same test of the same words wherever they stand. */
    Tested anywhere() {
        Reading here = new Reading(
                0,
                0,
                0,
                0,
                0,
                words.kind(),
                words.unit(),
                words.form(),
                words.hedge(),
                words.aspect(),
                words.direction(),
                words.range(),
                words.loose(),
                words.written(),
                words.date(),
                words.duty());
        return new Tested(here, nominal, period);
    }
}
