package dev.standfirst.narrative;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Target;
import java.util.Optional;

/**
 * What a link to a fact or claim does.
 *
 * @param mode what it does with its words
 * @param target what it names
 */
record BindingMeaning(BindingMode mode, Target target) {
    /** The fewest letters of a reason: it is longer than 'no' and 'n/a'. */
    private static final int SHORTEST_REASON = 3;

    /** Reads what links mean, and reports to {@code faults} what is wrong with them. */
    record Reader(MarkdownFaults faults) {
        /**
         * What a link means; nothing where it names what only an embed can.
         *
         * @param title its title as written: the reason of an exemption
         * @param blank whether it has no words
         * @param words where its words are
         * @param url where its destination is
         */
        Optional<BindingMeaning> read(
                Destination to, BasedSequence title, boolean blank, SourceSpan words, SourceSpan url) {
            return switch (to.scheme()) {
                case "fact" ->
                    Optional.of(
                            to.id().equals("none")
                                    ? exemption(title, blank, words, url)
                                    : new BindingMeaning(
                                            blank ? BindingMode.INSERT : BindingMode.ASSERT,
                                            new Target.FactTarget(to.id())));
                case "claim" -> {
                    if (blank) {
                        faults.quotesNothing(words);
                    }
                    yield Optional.of(new BindingMeaning(BindingMode.QUOTE, new Target.ClaimTarget(to.id())));
                }
                default -> {
                    faults.linkToEmbed(url, to);
                    yield Optional.empty();
                }
            };
        }

        private BindingMeaning exemption(BasedSequence title, boolean blank, SourceSpan words, SourceSpan url) {
            String reason = Escaping.unescapeString(title).strip();
            if (reason.isEmpty()) {
                faults.exemptsForNoReason(url);
            } else if (!isInWords(reason)) {
                faults.exemptsWithoutWords(url, reason);
            }
            if (blank) {
                faults.exemptsNothing(words);
            }
            return new BindingMeaning(BindingMode.EXEMPT, new Target.Exempt(reason));
        }
    }

    /** Whether there are words in a reason: an ideograph, or letters enough for a short word. */
    private static boolean isInWords(String reason) {
        return reason.codePoints().filter(Character::isLetter).count() >= SHORTEST_REASON
                || reason.codePoints().anyMatch(Character::isIdeographic);
    }
}
