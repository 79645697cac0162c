package dev.standfirst.prose.period;

import dev.standfirst.quantity.Period;
import java.util.function.IntFunction;

/**
 * A part of a year that words name without its year: 'in Q2', 'in the second quarter', 'the first half of the year'.
 *
 * @param start where the words start, in UTF-16 units from 0
 * @param end where they end, exclusive
 * @param clause the number of the clause in the text, from 0
 * @param inYear its days in a year
 */
public record YearPart(int start, int end, int clause, IntFunction<Period> inYear) {}
