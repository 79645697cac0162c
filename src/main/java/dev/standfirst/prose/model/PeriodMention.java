package dev.standfirst.prose.model;

import java.util.Optional;

/**
 * A period that words name: 'in 2023', 'the first five months of 2024', 'over the past year', '2023-24'.
 *
 * @param start where the words start, in UTF-16 units from 0
 * @param end where they end, exclusive
 * @param clause the number of the clause in the text, from 0
 * @param relation whether these days are meant, or all time to or from them
 * @param days the days; empty where that depends on a date on which nobody is known to say it
 */
public record PeriodMention(int start, int end, int clause, PeriodRelation relation, Optional<NamedDays> days) {}
