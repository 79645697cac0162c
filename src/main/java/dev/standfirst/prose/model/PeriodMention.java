package dev.standfirst.prose.model;

import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A period that words name: 'in 2023', 'the first five months of 2024', 'over the past year', '2023-24'.
 *
 * @param start where the words start, in UTF-16 units from 0
 * @param end where they end, exclusive
 * @param clause the number of the clause in the text, from 0
 * @param reach whether these days are meant, or all time to or from them
 * @param onDate the days that the words mean when said on a given date; empty where they cannot be told
 */
public record PeriodMention(
        int start, int end, int clause, PeriodRelation reach, Function<LocalDate, Optional<Period>> onDate) {}
