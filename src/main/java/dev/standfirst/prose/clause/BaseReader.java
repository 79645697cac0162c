package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.BaseWords;
import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.prose.token.WordBefore;
import java.util.Set;

/** Reads from the words around a period whether it is what another is compared with, and which clause it belongs to. */
final class BaseReader {
    /** How many words before a period may say how it is meant: 'than in 2022', 'from the total of 2022', 'for the first time since 2022'. */
    private static final int REACH = 4;

    private final Tokens tokens;
    private final Clauses clauses;

    BaseReader(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    /** Whether a period is named as what another is compared with; 'over the past year' names the time in which something happened. */
    boolean isBase(int from) {
        WordBefore before = WordBefore.at(tokens, from);
        boolean article = before.is("the") || tokens.is(from, "the");
        int word = tokens.is(from, "the") ? from + 1 : from;
        boolean lately = article && (tokens.is(word, "past") || tokens.is(word, "last"));
        boolean during = lately && (before.is("the") ? before.previous(tokens) : before).is("over");
        return !during && isNear(from, BaseWords.BASES);
    }

    /** 'Ahead of 2022', 'behind that of 2022', 'exceeded the 2022 total'; not 'fell short in 2022' or 'exceeded forecasts in 2022'. */
    boolean isExceeded(int from) {
        String after = "";
        WordBefore before = WordBefore.at(tokens, from);
        while (BaseWords.OF_THOSE.contains(before.word())) {
            after = before.word();
            before = before.previous(tokens);
        }
        return switch (before.word()) {
            case "ahead", "short" -> after.equals("of");
            case "behind" -> !after.equals("in");
            default -> BaseWords.EXCEEDING.contains(before.word());
        };
    }

    /**
     * Whether words are a part of what a period had: 'a quarter of the 2022 level', '7 per cent of what it was in 2022'.
     *
     * @param words the token past the words
     * @param from the first token of the period
     */
    boolean isPartOf(int words, int from) {
        WordBefore before = WordBefore.at(tokens, from, words);
        while (BaseWords.OF_THOSE.contains(before.word())) {
            if (before.is("of") && before.from() == words) {
                return true;
            }
            before = WordBefore.at(tokens, before.from(), words);
        }
        return false;
    }

    /** 'The highest since 2022' says what nothing since then was. */
    boolean isUnequalled(int from, PeriodRelation relation) {
        return relation == PeriodRelation.SINCE && isNear(from, BaseWords.UNEQUALLED);
    }

    /** 'In 2023, there were 922': a period that is alone before the comma belongs to the clause after it too. */
    boolean opensNext(int from, int to) {
        if (!clauses.isStart(to) || !tokens.is(to, ",")) {
            return false;
        }
        int clause = clauses.startAt(from);
        WordBefore before = WordBefore.at(tokens, from);
        while (before.from() >= clause && PeriodWords.OPENING.contains(before.word())) {
            before = before.previous(tokens);
        }
        return before.word().isEmpty() || before.from() < clause || endsClause(before.word());
    }

    private static boolean endsClause(String word) {
        return ".!?,;:—–".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** Whether one of a few words is close before a token. */
    private boolean isNear(int from, Set<String> words) {
        WordBefore before = WordBefore.at(tokens, from);
        for (int i = 0; i < REACH; i++) {
            if (words.contains(before.word())) {
                return true;
            }
            before = before.previous(tokens);
        }
        return false;
    }
}
