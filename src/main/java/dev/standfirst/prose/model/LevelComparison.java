package dev.standfirst.prose.model;

import dev.standfirst.quantity.Direction;

/**
 * Two levels that a sentence compares: 'rose from a to b', 'b, up from a', 'b, above the a of the year before'.
 *
 * @param figure where the number of the level that is compared starts, in UTF-16 units from 0
 * @param base where the number of the one that it is compared with starts
 * @param direction on which side of the base the words put the figure; never none
 */
public record LevelComparison(int figure, int base, Direction direction) {}
