package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.BaseWords;
import dev.standfirst.prose.lexicon.DirectionWords;
import dev.standfirst.prose.lexicon.ExclusionWords;
import dev.standfirst.prose.lexicon.GrowthWords;
import dev.standfirst.prose.model.DayRelation;
import dev.standfirst.prose.model.Exclusion;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.prose.token.WordBefore;
import java.util.Optional;

/** Reads the words directly before a number or a date that change what it says: 'all but', 'none of the', 'the day before', 'to a record'. */
final class LeadReader {
    private static final int DAYS_OF_WEEK = 7;

    /** How many tokens before a figure may name the deficit that it is of. */
    private static final int FARTHEST = 30;

    private final Tokens tokens;

    LeadReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The words that make a number the size of something from which others are counted.
     *
     * @param first the first token that belongs to the number: words outside its link do not
     */
    Optional<Exclusion> exclusion(int index, int first) {
        WordBefore last = WordBefore.at(tokens, index, first);
        if (last.is("but") && WordBefore.at(tokens, last.from(), first).is("all")) {
            return Optional.of(Exclusion.ALL_BUT);
        }
        while (ExclusionWords.BETWEEN.contains(last.word())) {
            last = WordBefore.at(tokens, last.from(), first);
        }
        String part = last.is("of") ? WordBefore.at(tokens, last.from(), first).word() : "";
        return Optional.ofNullable(ExclusionWords.PARTS.get(part));
    }

    /**
     * Which day is meant by a date: 'the day before 31 October', 'the eve of 31 October', 'after 31 October'.
     *
     * @param first the first token that belongs to the date
     */
    DayRelation day(int index, int first) {
        WordBefore joint = WordBefore.at(tokens, index, first);
        WordBefore length = WordBefore.at(tokens, joint.from(), first);
        if (joint.is("of") && length.is("eve")) {
            return new DayRelation(DayRelation.Kind.DAY, -1);
        }
        boolean before = joint.is("before");
        if (!before && !joint.is("after")) {
            return DayRelation.SAME;
        }
        if (length.is("day") || length.is("week")) {
            int days = length.is("day") ? 1 : DAYS_OF_WEEK;
            return new DayRelation(DayRelation.Kind.DAY, before ? -days : days);
        }
        return length.is("or")
                ? DayRelation.SAME
                : new DayRelation(before ? DayRelation.Kind.BEFORE : DayRelation.Kind.AFTER, 0);
    }

    /** Whether the words before a level lead to it: 'to 922', 'to a record high of 922'. */
    boolean isReached(int index) {
        WordBefore before = WordBefore.at(tokens, index);
        while (DirectionWords.BEFORE_LEVEL.contains(before.word()) || BaseWords.isLength(before.word())) {
            before = before.previous(tokens);
        }
        return before.is("to")
                && !BaseWords.COMPARED.contains(before.previous(tokens).word());
    }

    /** Whether the last noun of a balance before a token in its sentence, which starts at another, is 'deficit', or of money 'loss'. */
    boolean isOfDeficit(int index, int start, boolean money) {
        for (int i = index - 1; i >= Math.max(start, index - FARTHEST); i--) {
            String word = tokens.word(i);
            if (GrowthWords.DEFICITS.contains(word) || (money && GrowthWords.LOSSES.contains(word))) {
                return true;
            }
            if (GrowthWords.EITHER_SIDE.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
