package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.ComparisonWords;
import dev.standfirst.prose.lexicon.DirectionWords;
import dev.standfirst.prose.lexicon.GrowthWords;
import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.LevelComparison;
import dev.standfirst.prose.model.LevelComparison.Relation;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads which two levels that follow each other its words compare, and where they put the first, a:
 *
 * <pre>
 * a, up from | below | lower than | within the target of b
 * a, behind France, with b | more officers than Kent (b) | more from Iran (a) than from France (b)
 * rose from b to a | up from b, a | climbed to a from b
 * rose by a, a slower pace than the b                          the sizes of two changes
 * a. That was below the b                                      two sentences
 * </pre>
 */
public final class ComparisonReader {
    /** The most tokens between a word that compares and the level that it leads to: 'up from the revised total in May of'. */
    private static final int REACH = 9;

    /** The most words of the name of somebody else who has the other level. */
    private static final int LONGEST_NAME = 4;

    /** The most words of the noun between 'more' and 'than'. */
    private static final int LONGEST_NOUN = 3;

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
        var levels = new ArrayList<Reading>(readings.size());
        for (Reading reading : readings) {
            if (reading.says().isQuantity() && reading.written().isPresent()) {
                levels.add(reading);
            }
        }
        var found = new ArrayList<LevelComparison>();
        for (int i = 1; i < levels.size(); i++) {
            Reading first = levels.get(i - 1);
            Reading second = levels.get(i);
            int apart = sentences.at(second.start()) - sentences.at(first.start());
            if (second.aspect() == Aspect.CHANGE) {
                if (apart == 0 && first.aspect() == Aspect.CHANGE) {
                    sizes(first, second).ifPresent(found::add);
                }
                continue;
            }
            if (apart == 0) {
                int at = i;
                comparison(first, second).ifPresent(each -> {
                    found.addAll(pairs(levels, at, each));
                    found.add(goingOn(each, first, second, found));
                });
            } else if (apart == 1 && isAlone(levels, i - 1)) {
                backReference(first, second).ifPresent(found::add);
            }
        }
        return found;
    }

    /** 'Won 922 seats and 43 per cent, up from 815 and 41 per cent': the first is compared with the third, the second with the fourth. */
    private List<LevelComparison> pairs(List<Reading> levels, int second, LevelComparison compared) {
        if (second < 2 || second + 1 >= levels.size() || compared.sizes()) {
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
        return paired ? List.of(compared(one, three, relation), compared(two, four, relation)) : List.of();
    }

    private boolean isJoined(Reading one, Reading other) {
        int to = tokens.at(one.end());
        return tokens.is(to, "and") && tokens.at(other.start()) == to + 1;
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
                        found.getLast().figure(), comparison.base(), comparison.relation(), comparison.sizes())
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
        return index == 0
                || sentences.at(levels.get(index - 1).start())
                        != sentences.at(levels.get(index).start());
    }

    /** 'That was below the 922 of 2019', of the figure of the sentence before. */
    private Optional<LevelComparison> backReference(Reading first, Reading second) {
        int start = sentences.firstToken(sentences.at(second.start()));
        boolean back = DirectionWords.SAME_SUBJECT.contains(tokens.word(start))
                && ComparisonWords.COPULAS.contains(tokens.word(start + 1));
        return back && first.aspect() != Aspect.CHANGE
                ? compared(start + 1, tokens.at(second.start())).map(where -> compared(first, second, where))
                : Optional.empty();
    }

    private Optional<LevelComparison> comparison(Reading first, Reading second) {
        int from = tokens.at(first.start());
        int to = tokens.at(first.end());
        int next = tokens.at(second.start());
        if (first.aspect() == Aspect.CHANGE) {
            Optional<LevelComparison> sizes = sizes(first, second);
            if (sizes.isPresent()) {
                return sizes;
            }
        }
        Optional<Relation> turned = compared(to, next);
        if (turned.isPresent()) {
            boolean timed = first.kind() == Kind.DURATION;
            boolean deficits = isOfDeficit(to, next);
            return first.aspect() == Aspect.CHANGE || (timed && isHeld(next))
                    ? Optional.empty()
                    : turned.map(
                            where -> new LevelComparison(first.numberStart(), second.numberStart(), where, deficits));
        }
        boolean left = ComparisonWords.LEAVING.contains(tokens.word(from - 1));
        if (left && second.statement().reached()) {
            return moved(second, first, directions.lastBetween(to, next).orElseGet(() -> led(first, from)));
        }
        if (left
                && ComparisonWords.UP_OR_DOWN.contains(tokens.word(from - 2))
                && directions.lastBetween(to, next).isEmpty()) {
            return moved(second, first, directions.at(from - 2));
        }
        boolean reached = first.statement().reached() && first.aspect() == Aspect.LEVEL && isFrom(to, next);
        return reached ? moved(first, second, first.direction()) : Optional.empty();
    }

    private static LevelComparison compared(Reading figure, Reading base, Relation relation) {
        return new LevelComparison(figure.numberStart(), base.numberStart(), relation, false);
    }

    private static Optional<LevelComparison> moved(Reading figure, Reading base, Direction way) {
        return relation(way).map(where -> compared(figure, base, where));
    }

    private static Optional<Relation> relation(Direction way) {
        return switch (way) {
            case UP -> Optional.of(Relation.ABOVE);
            case DOWN -> Optional.of(Relation.BELOW);
            case NONE -> Optional.empty();
        };
    }

    /** Which way a level was left: 'fell from 922', and across a comma or bracket, 'fell slightly in 2023, from 922'. */
    private Direction led(Reading first, int from) {
        if (first.direction() != Direction.NONE || !(tokens.is(from - 2, ",") || tokens.is(from - 2, "("))) {
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

    /** Where the words that lead from one level to the next put the first: 'up from', 'above the', 'an increase on May (', 'a larger share than'. */
    private Optional<Relation> compared(int after, int index) {
        for (int i = pastName(after, index) - 1; i >= after && i >= index - REACH; i--) {
            String word = tokens.word(i);
            Optional<PhraseTable.Match<Relation>> alone =
                    ComparisonWords.ALONE.endingAt(tokens, i + 1).filter(match -> match.from() >= after);
            if (alone.isPresent()) {
                return alone.filter(match -> match.meaning() != Relation.SAME || !isNearly(match.from()))
                        .map(PhraseTable.Match::meaning);
            }
            if (ComparisonWords.JOINTS.contains(word)) {
                return joined(after, i);
            }
            if (!tokens.isNumber(i)
                    && !ComparisonWords.BETWEEN.contains(word)
                    && !isYears(i)
                    && !isOfHead(i)
                    && !isDeficit(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 'Smaller than the deficit of': the sizes are meant, which lie the other way round below zero. */
    private boolean isOfDeficit(int after, int index) {
        int i = index - 1;
        while (i > after && ComparisonWords.BETWEEN.contains(tokens.word(i)) && !isDeficit(i)) {
            i--;
        }
        return i > after && isDeficit(i);
    }

    private boolean isDeficit(int index) {
        return GrowthWords.BALANCES.get(tokens.word(index)) == Direction.DOWN;
    }

    private boolean isNearly(int same) {
        return ComparisonWords.NEARLY.contains(tokens.word(same - 1));
    }

    /** The 'to' of '2013 to 2022'. */
    private boolean isYears(int to) {
        return (tokens.is(to, "to") || tokens.is(to, "–"))
                && tokens.isNumber(to - 1)
                && tokens.isNumber(to + 1)
                && tokens.get(to - 1).digits() == 4
                && tokens.get(to + 1).digits() == 4;
    }

    /** The 'combined' or the 'vote' of 'combined vote share of'. */
    private boolean isOfHead(int index) {
        int head = ComparisonWords.HEADS.contains(tokens.word(index + 1)) ? index + 1 : index + 2;
        return isNoun(index)
                && ComparisonWords.HEADS.contains(tokens.word(head))
                && tokens.is(head + 1, "of")
                && (head == index + 1 || isNoun(index + 1));
    }

    /** What the words before 'from' or 'than' say: 'up', 'an increase', 'larger', 'more police officers'. */
    private Optional<Relation> joined(int after, int joint) {
        Direction way = comparative(joint, after);
        int nouns = tokens.is(joint, "than") ? LONGEST_NOUN : 0;
        for (int i = joint - 1; way == Direction.NONE && i >= joint - nouns && isNoun(i); i--) {
            way = comparative(i, after);
        }
        return way == Direction.NONE && tokens.is(joint, "than") && isRightAfter(after, joint)
                ? opening(after)
                : relation(way);
    }

    /** Whether 'than' follows a figure at once, or its bracket: '3,248) than'. */
    private boolean isRightAfter(int after, int joint) {
        return joint == after || (joint == after + 1 && (tokens.is(after, ")") || tokens.is(after, ",")));
    }

    /** What a word before the figure says: 'More came from Iran (3,248) than from Eritrea (3,729)'. */
    private Optional<Relation> opening(int after) {
        int first = sentences.firstToken(sentences.at(tokens.get(after).start()));
        for (int i = after - 1; i >= first; i--) {
            Relation relation = ComparisonWords.OPENING.get(tokens.word(i));
            if (relation != null && !tokens.is(i + 1, "than")) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }

    private boolean isNoun(int index) {
        return tokens.isWord(index) && !tokens.word(index).endsWith("ly");
    }

    /** Which way the word before a token compares: 'up', 'an increase', 'larger'. */
    private Direction comparative(int index, int after) {
        return index - 1 < after ? Direction.NONE : directions.before(index);
    }

    private boolean isHeld(int index) {
        return ComparisonWords.HELD.contains(tokens.word(index - 1));
    }

    /** Where the name begins of who has the level at a token: 'boys, with', 'France ('; the token itself where there is none. */
    private int pastName(int after, int index) {
        if (!isHeld(index)) {
            return index;
        }
        int i = tokens.is(index - 2, ",") ? index - 3 : index - 2;
        for (int words = 0; words < LONGEST_NAME && i >= after; words++, i--) {
            if (!tokens.isWord(i) || ComparisonWords.NOT_NAMES.contains(tokens.word(i)) || directions.isDirection(i)) {
                return index;
            }
            boolean compares = tokens.is(i - 1, "than")
                    || ComparisonWords.ALONE.endingAt(tokens, i).isPresent()
                    || (tokens.is(i - 1, "of") && (tokens.is(i - 2, "ahead") || tokens.is(i - 2, "short")));
            if (compares) {
                return i;
            }
        }
        return index;
    }

    private Optional<LevelComparison> sizes(Reading first, Reading second) {
        return pace(tokens.at(first.end()), tokens.at(second.start()))
                .map(where -> new LevelComparison(first.numberStart(), second.numberStart(), where, true));
    }

    /** 'A slower pace than the', 'more than the': how the sizes of two changes compare. */
    private Optional<Relation> pace(int after, int index) {
        int i = index - 1;
        while (i > after && ComparisonWords.LEAD.contains(tokens.word(i))) {
            i--;
        }
        if (DirectionReader.isOfSizes(tokens, i) && i - 1 > after) {
            return Optional.of(tokens.is(i - 1, "more") ? Relation.ABOVE : Relation.BELOW);
        }
        boolean paced = tokens.is(i, "than") && ComparisonWords.PACES.contains(tokens.word(i - 1)) && i - 2 > after;
        return paced ? relation(directions.before(i - 1)) : Optional.empty();
    }
}
