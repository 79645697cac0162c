package dev.standfirst.check.judge;

import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.Judgement.Concern;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.prose.model.DirectionWord;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import java.util.Set;

/**
 * Words that deny a figure instead of stating it: 'did not fall by 93 per cent', 'has not doubled', 'no longer 603'. Only a word of denial
 * that stands at the figure, or at its verb, denies it; 'not more than' and the like are hedges and belong to the figure.
 */
public final class Denial {
    /** What may stand between the word of denial and the figure, beside words of direction. */
    private static final Set<String> BETWEEN = Set.of(
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

    /** What may stand between such words and the phrase: 'failed to have', 'without having', 'neither been'. */
    private static final Set<String> AUXILIARIES = Set.of("have", "having", "be", "been", "being", "the", "a");

    /** Words that deny what holds or does not, though before a number they are hedges or nothing: 'nearly met the target'. */
    private static final Set<String> BESIDE =
            Set.of("nearly", "almost", "hardly", "scarcely", "neither", "without", "missed", "nor");

    /** Two words that do. */
    private static final Set<String> PAIRS = Set.of(
            "far from",
            "short of",
            "nowhere near",
            "anything but",
            "failed to",
            "fails to",
            "failing to",
            "yet to",
            "instead of",
            "rather than");

    private Denial() {}

    /** Whether a phrase that starts at {@code offset}, of what holds or does not, is denied. */
    public static boolean deniesPhrase(ProseText prose, int offset) {
        int clause = prose.clauses().get(prose.clauseAt(offset));
        WordBefore before = WordBefore.at(prose.text(), offset);
        while (before.start() >= clause && !before.word().isEmpty()) {
            WordBefore earlier = WordBefore.at(prose.text(), before.start());
            if (BESIDE.contains(before.word())
                    || (earlier.start() >= clause && PAIRS.contains(earlier.word() + " " + before.word()))) {
                return true;
            }
            if (!AUXILIARIES.contains(before.word())) {
                break;
            }
            before = earlier;
        }
        return denies(prose, offset);
    }

    /** Whether the figure of {@code words} is denied. */
    public static boolean denies(ProseText prose, Reading words) {
        return denies(prose, words.start());
    }

    /** Whether what starts at {@code offset} is denied. */
    public static boolean denies(ProseText prose, int offset) {
        int clause = prose.clauses().get(prose.clauseAt(offset));
        boolean direction = false;
        WordBefore before = WordBefore.at(prose.text(), offset);
        while (before.start() >= clause && !before.word().isEmpty()) {
            String word = before.word();
            if (word.equals("not") || word.equals("never") || word.endsWith("n't") || word.endsWith("n’t")) {
                return true;
            }
            if (word.equals("no")) {
                return direction;
            }
            if (word.equals("longer")) {
                return WordBefore.at(prose.text(), before.start()).word().equals("no");
            }
            boolean moves = isDirection(prose, before.start());
            if (!moves && !BETWEEN.contains(word)) {
                return false;
            }
            direction |= moves;
            before = WordBefore.at(prose.text(), before.start());
        }
        return false;
    }

    private static boolean isDirection(ProseText prose, int start) {
        return prose.directions().stream().map(DirectionWord::start).anyMatch(at -> at == start);
    }

    /** The judgement on the denial of what was judged: what holds is denied wrongly, what does not is denied rightly. */
    public static Judgement of(Judgement stated) {
        boolean rightly =
                stated.code() == DiagnosticCode.CONTRADICTED || stated.code() == DiagnosticCode.WRONG_DIRECTION;
        return switch (stated.verdict()) {
            case SUPPORTED ->
                Judgement.contradicted("the words deny what holds: " + stated.reason())
                        .about(Concern.DENIAL);
            case CONTRADICTED ->
                rightly ? Judgement.supported("the words deny what does not hold: " + stated.reason()) : stated;
            case NOT_ESTABLISHED, UNVERIFIED -> stated;
        };
    }
}
