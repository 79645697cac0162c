package dev.standfirst.prose.lexicon;

import java.util.Set;

/** The words by which a sentence goes on after an aside, or takes up what it has said. */
public final class AsideWords {
    /** Before a time that ends what an aside has interrupted: '922 people, most of them men, in 2023'. */
    public static final Set<String> PREPOSITIONS =
            WordSet.of("in", "during", "over", "throughout", "for", "on", "by", "between", "at", "across", "within");

    /** Irregular past tenses and auxiliaries that go on with a subject named before an aside. */
    public static final Set<String> VERBS = WordSet.of(
            "came", "went", "did", "been", "got", "left", "met", "won", "lost", "sent", "sold", "bought", "built",
            "found", "held", "began", "ran", "took", "made", "given", "gave", "can", "could", "may", "might");

    /** Pronouns that stand for what was said. */
    public static final Set<String> THAT = WordSet.of("that", "this", "it", "which", "these", "those", "they");

    /** Words that begin a clause about the last noun, or time, before it. */
    public static final Set<String> WHICH = WordSet.of("which", "who", "when", "where");

    /** Words that begin a clause which says what a change is measured from: ', compared with 2013'. */
    public static final Set<String> COMPARING =
            WordSet.of("compared", "against", "versus", "relative", "up", "down", "from", "than");

    private AsideWords() {}
}
