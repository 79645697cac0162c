package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.ComparisonWords;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.LevelComparison;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which two levels that follow each other in a sentence its words compare, and which of them they put higher. */
public final class ComparisonReader {
    /** The most tokens between a word that compares and the level that it leads to: 'up from the revised total in May of'. */
    private static final int REACH = 9;

    private final SentenceStarts sentences;
    private final Tokens tokens;
    private final DirectionReader directions;

    public ComparisonReader(Tokens tokens, SentenceStarts sentences, DirectionReader directions) {
        this.sentences = sentences;
        this.tokens = tokens;
        this.directions = directions;
    }

    /** The comparisons of a text, in order. */
    public List<LevelComparison> comparisons(List<Reading> readings) {
        List<Reading> levels = readings.stream()
                .filter(reading ->
                        reading.says().isQuantity() && reading.written().isPresent())
                .toList();
        var found = new ArrayList<LevelComparison>();
        for (int i = 1; i < levels.size(); i++) {
            Reading first = levels.get(i - 1);
            Reading second = levels.get(i);
            if (sentences.at(first.start()) == sentences.at(second.start()) && second.aspect() != Aspect.CHANGE) {
                comparison(first, second).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<LevelComparison> comparison(Reading first, Reading second) {
        int from = tokens.at(first.start());
        int to = tokens.at(first.end());
        int next = tokens.at(second.start());
        Optional<Direction> turned = compared(to, next);
        if (turned.isPresent()) {
            return first.aspect() == Aspect.CHANGE
                    ? Optional.empty()
                    : turned.map(way -> new LevelComparison(first.numberStart(), second.numberStart(), way));
        }
        boolean left = ComparisonWords.LEAVING.contains(tokens.word(from - 1));
        if (left && second.statement().reached()) {
            Direction way = directions.lastBetween(to, next).orElseGet(() -> led(first, from));
            return way == Direction.NONE
                    ? Optional.empty()
                    : Optional.of(new LevelComparison(second.numberStart(), first.numberStart(), way));
        }
        if (left
                && ComparisonWords.UP_OR_DOWN.contains(tokens.word(from - 2))
                && directions.lastBetween(to, next).isEmpty()) {
            Direction way = directions.at(from - 2);
            return way == Direction.NONE
                    ? Optional.empty()
                    : Optional.of(new LevelComparison(second.numberStart(), first.numberStart(), way));
        }
        boolean moved = first.statement().reached()
                && first.direction() != Direction.NONE
                && first.aspect() == Aspect.LEVEL
                && isFrom(to, next);
        return moved
                ? Optional.of(new LevelComparison(first.numberStart(), second.numberStart(), first.direction()))
                : Optional.empty();
    }

    /** Which way a level was left: 'fell from 922', and across a comma, 'fell slightly in 2023, from 922'. */
    private Direction led(Reading first, int from) {
        if (first.direction() != Direction.NONE || !tokens.is(from - 2, ",")) {
            return first.direction();
        }
        int start = tokens.at(sentences.start(sentences.at(first.start())));
        return directions.lastBetween(start, from).orElse(Direction.NONE);
    }

    /** Whether what is right before a token is 'from', or 'from a low of'. */
    private boolean isFrom(int after, int index) {
        int i = index - 1;
        while (i > after && ComparisonWords.LEAD.contains(tokens.word(i))) {
            i--;
        }
        return i >= after && tokens.is(i, "from");
    }

    /** Which way the words that lead from one level to the next put the first: 'up from', 'above the', 'an increase on May (', 'a larger share than'. */
    private Optional<Direction> compared(int after, int index) {
        for (int i = index - 1; i >= after && i >= index - REACH; i--) {
            String word = tokens.word(i);
            Direction alone = ComparisonWords.ALONE.get(word);
            if (alone != null) {
                return Optional.of(alone);
            }
            if (ComparisonWords.JOINTS.contains(word)) {
                Direction way = comparative(i, after);
                if (way == Direction.NONE && word.equals("than")) {
                    way = comparative(i - 1, after);
                }
                return way == Direction.NONE ? Optional.empty() : Optional.of(way);
            }
            if (!tokens.isNumber(i) && !ComparisonWords.BETWEEN.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Which way the word before a token compares: 'up', 'an increase', 'larger'. */
    private Direction comparative(int index, int after) {
        return index - 1 < after ? Direction.NONE : directions.before(index);
    }
}
