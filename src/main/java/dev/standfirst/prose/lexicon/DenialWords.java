package dev.standfirst.prose.lexicon;

import java.util.Set;

/** The words that show which figure or phrase 'not', 'never', 'no' and 'no longer' deny, and those that deny a phrase by themselves. */
public final class DenialWords {
    /** What may come between the word of denial and the figure, besides words of direction. */
    public static final Set<String> BETWEEN = WordSet.of(
            "by",
            "to",
            "been",
            "have",
            "has",
            "be",
            "in",
            "fact",
            "actually",
            "really",
            "yet",
            "ever",
            "even",
            "come",
            "came",
            "total",
            "number",
            "a",
            "the",
            "of",
            "at",
            "on");

    /** Verbs by which somebody says something: 'not the 922 that he claims'. */
    public static final Set<String> SAYING = WordSet.of(
            "claim|claims|claimed|say|says|said|give|gives|gave|report|reports|reported|suggest|suggests|suggested"
                    + "|put|puts|promise|promises|promised|expected|forecast");

    /** Words that deny what holds or does not, though before a number they are hedges or nothing: 'nearly met the target'. */
    public static final Set<String> BESIDE =
            WordSet.of("nearly", "almost", "hardly", "scarcely", "neither", "without", "missed", "nor");

    /** Two words that do. */
    public static final Set<String> PAIRS = WordSet.of(
            "far from",
            "short of",
            "nowhere near",
            "anything but",
            "close to",
            "second to",
            "only to",
            "shy of",
            "next to",
            "failed to",
            "fails to",
            "failing to",
            "yet to",
            "instead of",
            "rather than");

    /** What may come between such words and the phrase: 'failed to have', 'without having', 'neither been'. */
    public static final Set<String> AUXILIARIES = WordSet.of("have", "having", "be", "been", "being", "the", "a");

    /** Words right after a phrase that make another of it: 'the highest but one'. */
    public static final PhraseTable<Boolean> BEHIND =
            new PhraseTable<Boolean>().add(true, "but one|but two|but three|bar one|bar two");

    private DenialWords() {}
}
