package dev.standfirst.prose.lexicon;

import java.util.Set;

/** The words that tell the period which a figure is compared with from the one that it belongs to. */
public final class BaseWords {
    /** Words close before a period that make it a base: 'than in 2022', 'from the total of 2022'. */
    public static final Set<String> BASES = WordSet.of(
            "than",
            "compared",
            "from",
            "since",
            "against",
            "relative",
            "versus",
            "vs",
            "above",
            "below",
            "on",
            "over",
            "times",
            "as");

    /** What may come between 'ahead of', 'exceeded' or a part and the period that it is measured by: 'exceeded those of 2022'. */
    public static final Set<String> OF_THOSE = WordSet.of(
            "of", "the", "its", "their", "those", "that", "in", "for", "total", "figure", "level", "number", "what",
            "it", "they", "was", "were");

    /** Verbs whose object is a base. */
    public static final Set<String> EXCEEDING = WordSet.of(
            "exceeded", "exceeds", "exceeding", "outstripped", "outpaced", "beat", "undershot", "trailed", "lagged");

    /** Words before 'since' that say what nothing since then was, and not how long the figure was counted. */
    public static final Set<String> UNEQUALLED = WordSet.of(
            "most",
            "highest",
            "lowest",
            "largest",
            "biggest",
            "smallest",
            "fewest",
            "least",
            "greatest",
            "best",
            "worst",
            "sharpest",
            "steepest",
            "fastest",
            "first",
            "time",
            "record",
            "high",
            "low",
            "peak");

    /** Words between a figure and 'the previous year' that make it what the figure is compared with, and not the figure's own. */
    public static final Set<String> COMPARING = WordSet.of(
            "than",
            "compared",
            "from",
            "against",
            "versus",
            "above",
            "below",
            "on",
            "over",
            "as",
            "to",
            "like",
            "unlike",
            "of",
            "was",
            "were",
            "is",
            "are",
            "beat",
            "double",
            "twice",
            "up",
            "down");

    /** Verbs before 'at' and what there was at a time: 'the count stood at 922 on 16 May'. */
    public static final Set<String> STOOD = WordSet.of("stood", "stands", "stand", "standing");

    /** What always comes before a base, with the words of a noun phrase between: 'than in 2022', 'below the August 2007 peak'. */
    public static final Set<String> MEASURING =
            WordSet.of("than", "versus", "vs", "v", "against", "above", "below", "beneath", "unlike");

    /** What comes before 'with' or 'to' where a base follows. */
    public static final Set<String> COMPARED =
            WordSet.of("compared", "compares", "compare", "comparing", "comparison", "relative", "contrast");

    /** What may be between such a word and a period: 'than at the same time of its peak in 1995'. */
    public static final Set<String> NOUN_PHRASE = WordSet.of(
            "in",
            "at",
            "of",
            "for",
            "the",
            "that",
            "those",
            "what",
            "it",
            "they",
            "was",
            "were",
            "had",
            "been",
            "its",
            "their",
            "same",
            "period",
            "time",
            "point",
            "stage",
            "level",
            "levels",
            "figure",
            "figures",
            "total",
            "number",
            "rate",
            "peak",
            "high",
            "all-time",
            "record",
            "records",
            "share",
            "value",
            "values",
            "reading",
            "low",
            "trough",
            "reached",
            "recorded",
            "registered",
            "seen",
            "set",
            "hit",
            "posted",
            "observed",
            "reported",
            "average",
            "daily",
            "weekly",
            "monthly",
            "quarterly",
            "annual",
            "yearly",
            "corresponding",
            "comparable",
            "equivalent",
            "like",
            "date",
            "day",
            "previous",
            "preceding",
            "earlier",
            "initial",
            "original",
            "provisional",
            "revised",
            "updated",
            "estimate",
            "estimates",
            "mean",
            "norm",
            "normal",
            "increase",
            "decrease",
            "rise",
            "fall",
            "drop",
            "gain",
            "baseline",
            "reference",
            "years",
            "weeks",
            "days",
            "quarters",
            "month",
            "months",
            "quarter",
            "week",
            "early",
            "late",
            "end",
            "all",
            "whole",
            "full");

    /** Participles of a figure that is given for a time: 'the 922 recorded a year earlier'. */
    public static final Set<String> GIVEN = WordSet.of("recorded", "registered", "reported", "posted", "observed");

    /** Those of them that may have something of their own before the period: 'the average of tax revenue in 2022'. */
    public static final Set<String> HEADS = WordSet.of(
            "level", "levels", "figure", "figures", "total", "number", "rate", "peak", "high", "low", "average",
            "mean");

    /** What comes before a base that is told by how far it lies from the figure's own time: 'on the year before'. */
    public static final Set<String> STEPPING = WordSet.of("than", "on", "from", "over", "since");

    /** Words before a time that make a part of it what is meant: 'the same quarter of 2023', 'census day 2021', 'one point in 2022'. */
    public static final Set<String> LIKE = WordSet.of("same", "corresponding", "comparable", "equivalent", "like");

    /** Nouns right before a time that name a moment of it. */
    public static final Set<String> MOMENTS = WordSet.of("day", "night", "date", "moment", "point", "time", "stage");

    /** What is taken of a long time that a level is compared with: 'the five-year average'. */
    public static final Set<String> AVERAGES = WordSet.of("average", "averages", "mean", "norm");

    /** The lengths of time that a number before them counts. */
    public static final Set<String> LENGTHS = WordSet.of("days", "weeks", "months", "quarters", "years");

    private static final Set<String> JOINED = WordSet.of("day", "week", "month", "quarter", "year");

    /** Whether a word is a number, {@code 0} for one in digits. */
    public static boolean isNumber(String word) {
        return word.equals("0") || NumberWords.NUMBERS.containsKey(word);
    }

    /** 'Five-year', '0-month'. */
    public static boolean isLength(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen >= 0 && JOINED.contains(word.substring(hyphen + 1));
    }

    /** Verbs after 'since' whose period says how far back something is known, or exists. */
    public static final Set<String> BEGINNING = WordSet.of(
            "began",
            "begun",
            "begin",
            "started",
            "start",
            "introduced",
            "launched",
            "founded",
            "created",
            "opened",
            "established",
            "formed",
            "set",
            "came");

    /** Words that begin a clause which says which ones of a noun are meant. */
    public static final Set<String> RELATIVE = WordSet.of("that", "which", "who", "where", "whose");

    /** Verbs that a period may date instead of what they foretell. */
    public static final Set<String> FORECASTING = WordSet.of(
            "projected",
            "forecast",
            "forecasted",
            "predicted",
            "expected",
            "estimated",
            "anticipated",
            "planned",
            "assumed",
            "seen");

    /** Words before such a verb that put it in the past: 'as forecast in August', 'than we expected in May'. */
    public static final Set<String> PAST_FORECASTS = WordSet.of(
            "was",
            "were",
            "had",
            "been",
            "as",
            "than",
            "previously",
            "originally",
            "initially",
            "first",
            "last",
            "we",
            "it",
            "they",
            "he",
            "she");

    /** What is done with figures on a day that is not theirs: 'an estimate issued on 27 May'. */
    public static final Set<String> ISSUING = WordSet.of("issued", "published", "released", "announced", "presented");

    /** What is issued so, and has the time of its figures. */
    public static final Set<String> ISSUED = WordSet.of(
            "estimate",
            "estimates",
            "figure",
            "figures",
            "forecast",
            "forecasts",
            "projection",
            "projections",
            "data",
            "statistics",
            "report");

    /** What is foretold at the time that is named before it: 'below the April forecast'. */
    public static final Set<String> FORECASTS =
            WordSet.of("forecast", "forecasts", "projection", "projections", "outlook", "prediction", "predictions");

    /** Other nouns that a period before them names: 'November futures', 'the 2008 crisis'. */
    public static final Set<String> NAMED = WordSet.of(
            "budget",
            "statement",
            "manifesto",
            "election",
            "referendum",
            "census",
            "futures",
            "contract",
            "contracts",
            "delivery",
            "act",
            "treaty",
            "agreement",
            "crisis",
            "crash",
            "pandemic",
            "olympics",
            "prices");

    /** Words between a time and those that put others beside it: 'approved in 2001 or before'. */
    public static final Set<String> OR_BEYOND =
            WordSet.of("before", "after", "earlier", "later", "since", "sooner", "thereafter");

    /** What is traded for delivery in a month that is named some words before it. */
    public static final Set<String> TRADED = WordSet.of("futures", "contract", "contracts", "delivery");

    /** After a period that is itself the subject: 'and 2017 was the fifth'. */
    public static final Set<String> BE = WordSet.of("was", "is", "had", "has", "saw", "brought", "will");

    private BaseWords() {}
}
