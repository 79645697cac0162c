package dev.standfirst.check;

import dev.standfirst.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A verdict that would be another if the facts were others.
 *
 * @param subject what was judged
 * @param id the id of the fact that the words are bound to, or of the claim
 * @param span where the words or the claim stand
 * @param words the words as they stand on the page, or the claim's title
 * @param was the verdict on the facts as they are
 * @param becomes what the verdict would be
 * @param reason why it would be that, one sentence
 */
public record Turn(
        Subject subject, String id, SourceSpan span, String words, Verdict was, Verdict becomes, String reason) {
    /** What a verdict is on. */
    public enum Subject {
        /** Words bound to a fact. */
        SENTENCE,
        /** A claim as a whole. */
        CLAIM
    }

    /**
     * Every verdict that is not the same in two reports on the same content, sentences before claims, each in the order of the report.
     */
    public static List<Turn> between(Report before, Report after) {
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < before.texts().size(); i++) {
            List<CheckedBinding> old = before.texts().get(i).checked().bindings();
            List<CheckedBinding> young = after.texts().get(i).checked().bindings();
            for (int j = 0; j < old.size(); j++) {
                sentence(old.get(j), young.get(j), turns);
            }
        }
        for (int i = 0; i < before.claims().size(); i++) {
            claim(before.claims().get(i), after.claims().get(i), turns);
        }
        return List.copyOf(turns);
    }

    private static void sentence(CheckedBinding before, CheckedBinding after, List<Turn> turns) {
        if (before.verdict().isPresent()
                && after.verdict().isPresent()
                && !before.verdict().equals(after.verdict())
                && before.binding().target() instanceof dev.standfirst.narrative.Target.FactTarget(String id)) {
            turns.add(new Turn(
                    Subject.SENTENCE,
                    id,
                    before.binding().span(),
                    before.shown(),
                    before.verdict().get(),
                    after.verdict().get(),
                    after.reason()));
        }
    }

    private static void claim(CheckedClaim before, CheckedClaim after, List<Turn> turns) {
        if (before.verdict() != after.verdict()) {
            String title = before.claim().title().text().strip();
            turns.add(new Turn(
                    Subject.CLAIM,
                    before.claim().id(),
                    before.claim().span(),
                    title.isEmpty() ? before.claim().id() : title,
                    before.verdict(),
                    after.verdict(),
                    after.reason()));
        }
    }
}
