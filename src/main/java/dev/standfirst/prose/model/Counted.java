package dev.standfirst.prose.model;

/**
 * Words that say which of several things is counted, of those that are counted alike: 'departures', and not arrivals.
 *
 * @param family the things that are told apart, by a number
 * @param member which one of them, by a number
 * @param start where the words start, in UTF-16 units from 0
 * @param end where they end, exclusive
 */
public record Counted(int family, int member, int start, int end) {}
