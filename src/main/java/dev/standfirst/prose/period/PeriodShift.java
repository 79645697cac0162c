package dev.standfirst.prose.period;

/**
 * Words that name a period by how far it lies from another: 'a year later', 'two years earlier', 'the year before', 'in the previous
 * quarter'.
 *
 * @param start where the words start, in UTF-16 units from 0
 * @param end where they end, exclusive
 * @param many how many lengths after the other; before it, less than 0
 * @param length the singular noun of the length: week, month, quarter, year or decade
 */
public record PeriodShift(int start, int end, int many, String length) {}
