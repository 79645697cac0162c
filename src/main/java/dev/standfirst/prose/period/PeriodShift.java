package dev.standfirst.prose.period;

import dev.standfirst.prose.model.ShiftedPeriod;
import java.util.Optional;

/**
 * Words that name a period by how far it lies from another: 'a year later', 'two years earlier', 'the year before', 'in the previous
 * quarter'.
 *
 * @param start where the words start, in UTF-16 units from 0
 * @param end where they end, exclusive
 * @param many how many lengths after the other; before it, less than 0
 * @param length the singular noun of the length: week, month, quarter, half, year or decade
 * @param together whether so many lengths together are meant, 'the previous 12 months', and not one of them so far away
 * @param base whether the words say by themselves that a change is measured from it: 'on the year', 'month-on-month', 'annual growth'
 */
public record PeriodShift(int start, int end, int many, String length, boolean together, boolean base) {
    /** The period that they name, from one that is not known yet. */
    public ShiftedPeriod unanchored() {
        return new ShiftedPeriod(many, length, together, Optional.empty());
    }
}
