package dev.standfirst.check.judge;

import java.util.Optional;
import java.util.Set;

/** Words that count others than the number after them, and say not how many: 'all but two', 'none of the 27'. */
public final class ExclusionPhrase {
    private static final Set<String> PARTS =
            Set.of("none", "neither", "either", "any", "few", "some", "several", "many");
    private static final Set<String> BETWEEN = Set.of("the", "these", "those", "its", "their", "our", "all");

    private ExclusionPhrase() {}

    /** The words with which {@code lead} ends, where they count others than the number that follows: 'all but', 'none of'. */
    public static Optional<String> endOf(String lead) {
        WordBefore last = WordBefore.at(lead, lead.length());
        if (last.word().equals("but")
                && WordBefore.at(lead, last.start()).word().equals("all")) {
            return Optional.of("all but");
        }
        while (BETWEEN.contains(last.word())) {
            last = WordBefore.at(lead, last.start());
        }
        String part =
                last.word().equals("of") ? WordBefore.at(lead, last.start()).word() : "";
        return PARTS.contains(part) ? Optional.of(part + " of") : Optional.empty();
    }
}
