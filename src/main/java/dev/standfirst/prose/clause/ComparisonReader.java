package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.ComparisonWords;
import dev.standfirst.prose.lexicon.DirectionWords;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.LevelComparison;
import dev.standfirst.prose.model.LevelComparison.Basis;
import dev.standfirst.prose.model.LevelComparison.Relation;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads which two figures that follow each other its words compare, a and b, and where they put one of them:
 *
 * <pre>
 * a, up from | below | lower than | within the target of b
 * a, behind France, with b | more officers than Kent (b) | more from Iran (a) than from France (b)
 * a, but in Kent it was higher, at b | a, compared with a faster b
 * rose from b to a | up from b, a | climbed to a from b | fell between 2022 (b) and 2023 (a)
 * b, falling to a | fell to a, compared with b                 where b is of an earlier time
 * rose by a, a slower pace than the b                          the sizes of two changes
 * a. That was below the b | b. It had risen to a               two sentences
 * </pre>
 *
 * <p>What the words between two figures say is for {@link ComparisonPhrases} and {@link MovementPhrases}.
 */
public final class ComparisonReader {
    private final SentenceStarts sentences;
    private final Tokens tokens;
    private final DirectionReader directions;
    private final ComparisonPhrases words;
    private final MovementPhrases movements;

    public ComparisonReader(Tokens tokens, SentenceStarts sentences, DirectionReader directions) {
        this.sentences = sentences;
        this.tokens = tokens;
        this.directions = directions;
        this.words = new ComparisonPhrases(tokens, sentences, directions);
        this.movements = new MovementPhrases(tokens, sentences, directions);
    }

    /** The comparisons of a text, in order. */
    public List<LevelComparison> comparisons(List<Reading> readings) {
        var levels = new ArrayList<Reading>(readings.size());
        for (Reading reading : readings) {
            boolean length = reading.kind() == Kind.DURATION && reading.duty() == BindingRule.FREE;
            if (reading.says().isQuantity() && reading.written().isPresent() && !length) {
                levels.add(reading);
            }
        }
        var found = new ArrayList<LevelComparison>();
        for (int i = 1; i < levels.size(); i++) {
            Reading first = levels.get(i - 1);
            Reading second = levels.get(i);
            int apart = sentences.at(second.start()) - sentences.at(first.start());
            if (apart == 0 && !isAside(levels, i - 1, second)) {
                int at = i;
                again(first, second, found)
                        .ifPresentOrElse(
                                found::add,
                                () -> comparison(first, second).ifPresent(each -> {
                                    found.addAll(pairs(levels, at, each));
                                    found.add(goingOn(each, first, second, found));
                                }));
            } else if (apart == 1 && isAlone(levels, i - 1)) {
                backReference(first, second).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a figure stands between commas after one that may be what is compared: '922, 43 of them women, more than the'. */
    private boolean isAside(List<Reading> levels, int index, Reading next) {
        Reading own = levels.get(index);
        if (index == 0 || !tokens.is(tokens.at(own.start()) - 1, ",")) {
            return false;
        }
        Reading before = levels.get(index - 1);
        int comma = tokens.at(own.end());
        while (comma < tokens.at(next.start()) && !tokens.is(comma, ",")) {
            comma++;
        }
        return sentences.at(before.start()) == sentences.at(own.start())
                && before.kind() == own.kind()
                && before.aspect() != Aspect.CHANGE
                && tokens.is(comma, ",");
    }

    /** 'Won 922 seats and 43 per cent, up from 815 and 41 per cent': the first is compared with the third, the second with the fourth. */
    private List<LevelComparison> pairs(List<Reading> levels, int second, LevelComparison compared) {
        if (second < 2 || second + 1 >= levels.size() || compared.basis() == Basis.SIZES) {
            return List.of();
        }
        Reading one = levels.get(second - 2);
        Reading two = levels.get(second - 1);
        Reading three = levels.get(second);
        Reading four = levels.get(second + 1);
        boolean paired = compared.figure() == two.numberStart()
                && !two.unit().equals(three.unit())
                && one.unit().equals(three.unit())
                && two.unit().equals(four.unit())
                && isJoined(one, two)
                && isJoined(three, four);
        Relation relation = compared.relation();
        return paired
                ? List.of(compared(one, three, relation, Basis.LEVELS), compared(two, four, relation, Basis.LEVELS))
                : List.of();
    }

    private boolean isJoined(Reading one, Reading other) {
        int to = tokens.at(one.end());
        return tokens.is(to, "and") && tokens.at(other.start()) == to + 1;
    }

    /** What a figure was compared with before, and the next that it is compared with in the same way: 'down from 922 and from 815'. */
    private Optional<LevelComparison> again(Reading first, Reading second, List<LevelComparison> found) {
        boolean joined = !found.isEmpty()
                && found.getLast().base() == first.numberStart()
                && words.isAgain(tokens.at(first.end()), words.withSign(tokens.at(second.start())));
        return joined
                ? Optional.of(new LevelComparison(
                        found.getLast().figure(),
                        second.numberStart(),
                        found.getLast().relation(),
                        found.getLast().basis()))
                : Optional.empty();
    }

    /** The same comparison of the figure that the one before was compared with, where the words go on: 'down from 922, but above 815'. */
    private LevelComparison goingOn(
            LevelComparison comparison, Reading first, Reading second, List<LevelComparison> found) {
        boolean further = !found.isEmpty()
                && found.getLast().base() == first.numberStart()
                && comparison.figure() == first.numberStart()
                && hasJoint(tokens.at(first.end()), tokens.at(second.start()));
        return further
                ? new LevelComparison(
                        found.getLast().figure(), comparison.base(), comparison.relation(), comparison.basis())
                : comparison;
    }

    private boolean hasJoint(int from, int to) {
        for (int i = from; i < to; i++) {
            if (ComparisonWords.GOING_ON.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure is the only one of its sentence. */
    private boolean isAlone(List<Reading> levels, int index) {
        int sentence = sentences.at(levels.get(index).start());
        return levels.subList(0, index).reversed().stream()
                .takeWhile(other -> sentences.at(other.start()) == sentence)
                .allMatch(other -> other.duty() == BindingRule.FREE);
    }

    /** 'That was below the 922 of 2019', 'this had fallen to 922', of the figure of the sentence before. */
    private Optional<LevelComparison> backReference(Reading first, Reading second) {
        int start = sentences.firstToken(sentences.at(second.start()));
        if (first.aspect() == Aspect.CHANGE || !DirectionWords.SAME_SUBJECT.contains(tokens.word(start))) {
            return Optional.empty();
        }
        int next = words.withSign(tokens.at(second.start()));
        if (second.aspect() == Aspect.LEVEL && movements.movesTo(start, next)) {
            return moved(second, first, second.direction(), Basis.IN_TIME);
        }
        return second.aspect() != Aspect.CHANGE && ComparisonWords.COPULAS.contains(tokens.word(start + 1))
                ? words.between(start + 1, next).map(where -> compared(first, second, where, Basis.LEVELS))
                : Optional.empty();
    }

    private Optional<LevelComparison> comparison(Reading first, Reading second) {
        int to = tokens.at(first.end());
        int next = words.withSign(tokens.at(second.start()));
        boolean changes = first.aspect() == Aspect.CHANGE || second.aspect() == Aspect.CHANGE;
        if (changes) {
            Optional<Relation> pace = words.pace(to, next);
            if (pace.isPresent()) {
                return pace.map(where -> compared(first, second, where, Basis.SIZES));
            }
        }
        Optional<Relation> ahead = words.between(to, next);
        if (ahead.isPresent()) {
            boolean timed = first.kind() == Kind.DURATION && words.isHeld(next);
            Basis basis = changes || words.isOfDeficit(to, next) ? Basis.SIZES : Basis.LEVELS;
            return timed ? Optional.empty() : ahead.map(where -> compared(first, second, where, basis));
        }
        Optional<Relation> back = words.backwards(to, next);
        if (back.isPresent()) {
            return back.map(where -> compared(second, first, where, changes ? Basis.SIZES : Basis.LEVELS));
        }
        Optional<ComparisonPhrases.Ranked> ranked = words.ranked(to, next);
        if (ranked.isPresent()) {
            Basis basis = changes || ranked.get().sizes() ? Basis.SIZES : Basis.LEVELS;
            return Optional.of(compared(first, second, ranked.get().relation(), basis));
        }
        return changes ? Optional.empty() : moved(first, second);
    }

    /** Two levels of one thing, of which the words say which way it went from one to the other. */
    private Optional<LevelComparison> moved(Reading first, Reading second) {
        int from = tokens.at(first.start());
        int to = tokens.at(first.end());
        int next = words.withSign(tokens.at(second.start()));
        boolean left = ComparisonWords.LEAVING.contains(tokens.word(from - 1));
        if (left && second.statement().reached()) {
            return moved(
                    second, first, directions.lastBetween(to, next).orElseGet(() -> led(first, from)), Basis.LEVELS);
        }
        if (left
                && ComparisonWords.UP_OR_DOWN.contains(tokens.word(from - 2))
                && sentences.firstToken(sentences.at(first.start())) == from - 2
                && directions.lastBetween(to, next).isEmpty()) {
            return moved(second, first, directions.at(from - 2), Basis.LEVELS);
        }
        Direction between = movements.betweenTimes(from, to, next);
        if (between != Direction.NONE) {
            return moved(second, first, between, Basis.IN_TIME);
        }
        boolean reached = first.statement().reached() && first.aspect() == Aspect.LEVEL;
        if (reached && words.isFrom(to, next)) {
            return moved(first, second, first.direction(), Basis.LEVELS);
        }
        if (reached && words.isCompared(to, next)) {
            return moved(first, second, first.direction(), Basis.IN_TIME);
        }
        return second.aspect() == Aspect.LEVEL && movements.movesTo(to, next)
                ? moved(second, first, second.direction(), Basis.IN_TIME)
                : Optional.empty();
    }

    private static LevelComparison compared(Reading figure, Reading base, Relation relation, Basis basis) {
        return new LevelComparison(figure.numberStart(), base.numberStart(), relation, basis);
    }

    private static Optional<LevelComparison> moved(Reading figure, Reading base, Direction way, Basis basis) {
        return ComparisonPhrases.relation(way).map(where -> compared(figure, base, where, basis));
    }

    /** Which way a level was left: 'fell from 922', and across a comma or bracket, 'fell slightly in 2023, from 922'. */
    private Direction led(Reading first, int from) {
        if (first.direction() != Direction.NONE || !(tokens.is(from - 2, ",") || tokens.is(from - 2, "("))) {
            return first.direction();
        }
        int start = tokens.at(sentences.start(sentences.at(first.start())));
        return directions.lastBetween(start, from).orElse(Direction.NONE);
    }
}
