package dev.standfirst.prose.lexicon;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of dates and periods. */
public final class PeriodWords {
    /** The months by their names and usual abbreviations, in lower case. */
    public static final Map<String, Month> MONTHS = months();

    /** The weekdays by their names, in lower case. */
    public static final Map<String, DayOfWeek> DAYS = days();

    /** The words that a date or period can start with, besides ordinals and numbers. */
    static final Set<String> FIRST = firstWords();

    /** The words that place a period relative to another one: 'a year earlier'. */
    static final Set<String> SHIFTS = WordSet.of(
            "earlier",
            "later",
            "before",
            "previous",
            "preceding",
            "prior",
            "following",
            "ago",
            "that",
            "date",
            "last",
            "week",
            "month",
            "quarter",
            "year",
            "annual",
            "yearly",
            "quarterly",
            "monthly");

    /** Nouns that 'annual' and 'monthly' before them make changes from the like time before. */
    public static final Set<String> CHANGES = WordSet.of(
            "growth", "increase", "rise", "gain", "decrease", "decline", "fall", "drop", "reduction", "contraction");

    /** Words before 'annual growth' that make it a middle of several years. */
    public static final Set<String> MIDDLES =
            WordSet.of("average", "mean", "compound", "compounded", "typical", "usual");

    /** Words before '1961 to 1990' that make one time of it. */
    public static final Set<String> BEFORE_YEARS =
            WordSet.of("of", "the", "years", "period", "average", "over", "during", "throughout", "for");

    /** Words before a time that lies right beside that of a figure: 'the previous 12 months'. */
    public static final Set<String> BESIDE = WordSet.of("previous", "preceding", "prior", "following");

    /** What may come before a period that is put before its clause: 'In the whole of 2023, …', 'and so far this year, …'. */
    public static final Set<String> OPENING = WordSet.of(
            "in",
            "during",
            "between",
            "from",
            "by",
            "on",
            "at",
            "over",
            "through",
            "throughout",
            "since",
            "until",
            "for",
            "the",
            "early",
            "late",
            "of",
            "end",
            "whole",
            "all",
            "so",
            "far",
            "earlier",
            "back",
            "only",
            "and",
            "overall",
            "as",
            "then");

    /** Words before a day or month without a year that make it the end of something longer, or one of two. */
    public static final Set<String> ENDPOINTS = WordSet.of(
            "to", "before", "after", "from", "between", "and", "through", "dated", "ending", "ended", "–", "-");

    private PeriodWords() {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }

    private static Map<String, DayOfWeek> days() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT), day);
        }
        return Map.copyOf(days);
    }

    private static Set<String> firstWords() {
        Set<String> words = new HashSet<>(Set.of(
                "so",
                "last",
                "previous",
                "preceding",
                "prior",
                "following",
                "this",
                "next",
                "past",
                "final",
                "year",
                "quarter",
                "month",
                "week",
                "yesterday",
                "between",
                "from",
                "q",
                "ye",
                "fye",
                "h",
                "fy",
                "fiscal",
                "early",
                "mid",
                "late",
                "end",
                "start",
                "beginning",
                "middle",
                "spring",
                "summer",
                "autumn"));
        words.addAll(MONTHS.keySet());
        words.addAll(DAYS.keySet());
        return Set.copyOf(words);
    }
}
