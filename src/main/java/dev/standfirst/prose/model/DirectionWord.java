package dev.standfirst.prose.model;

import dev.standfirst.quantity.Direction;

/**
 * A word that says which way a change goes: 'fell', 'rise', 'down'.
 *
 * @param start where it starts, in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param clause the number of the clause in the text, from 0
 * @param direction which way
 */
public record DirectionWord(int start, int end, int clause, Direction direction) {}
