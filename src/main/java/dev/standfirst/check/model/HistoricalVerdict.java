package dev.standfirst.check.model;

import dev.standfirst.fact.model.Fact;
import java.util.List;

/**
 * The verdict on a claim by the facts as they were held when it was said.
 *
 * @param said its words, judged by the facts as they are
 * @param restsOn the facts that its tests rest on, with all that these are computed from, as they are
 * @param verdict the verdict then
 */
public record HistoricalVerdict(CheckedText said, List<Fact> restsOn, Verdict verdict) {
    /** Whether it was found of the very same words and facts, which neither were read nor judged again. */
    @SuppressWarnings("ReferenceEquality") // the very same objects: none was read or judged again
    public boolean isOf(CheckedText words, List<Fact> facts) {
        if (said != words || restsOn.size() != facts.size()) {
            return false;
        }
        for (int i = 0; i < facts.size(); i++) {
            if (restsOn.get(i) != facts.get(i)) {
                return false;
            }
        }
        return true;
    }
}
