package dev.standfirst.prose.model;

/**
 * Words that say which of several things is counted, of those that are counted alike: 'departures', and not arrivals.
 *
 * @param family the things that are told apart, by a number
 * @param member which one of them, by a number
 * @param than 1 where there are more of something than of these ('more women than men'), -1 where there are fewer; else 0
 * @param start where the words start, in UTF-16 units from 0
 * @param end where they end, exclusive
 */
public record Counted(int family, int member, int than, int start, int end) {}
