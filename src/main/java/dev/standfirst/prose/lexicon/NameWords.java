package dev.standfirst.prose.lexicon;

import java.util.Set;

/** The words in the names of offices and people that do not name them by themselves. */
public final class NameWords {
    /** Last words that many names share: none of them is named by it alone. */
    public static final Set<String> SHARED = WordSet.of(
            "office",
            "ministry",
            "department",
            "agency",
            "authority",
            "government",
            "police",
            "council",
            "bank",
            "service",
            "institute",
            "university",
            "commission",
            "committee",
            "times",
            "news",
            "press",
            "post",
            "force",
            "union",
            "group",
            "association",
            "society",
            "party",
            "secretary",
            "minister",
            "statistics");

    /** Words that initials leave out. */
    public static final Set<String> SMALL = WordSet.of("the", "of", "for", "and", "on", "in", "at", "to", "&");

    private NameWords() {}
}
