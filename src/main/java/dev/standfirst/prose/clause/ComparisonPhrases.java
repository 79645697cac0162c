package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.BaseWords;
import dev.standfirst.prose.lexicon.ComparisonWords;
import dev.standfirst.prose.lexicon.DirectionWords;
import dev.standfirst.prose.lexicon.GrowthWords;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.OrderWords;
import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.model.LevelComparison.Relation;
import dev.standfirst.prose.model.PlaceClaim;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Direction;
import java.util.Optional;

/** Reads what the words between two figures say of where one of them lies: {@link ComparisonReader} says which words those are. */
final class ComparisonPhrases {
    /** The most tokens between a word that compares and the figure that it leads to: 'up from the revised total in May of'. */
    private static final int REACH = 14;

    /** The most words of the name of somebody else who has the other figure. */
    private static final int LONGEST_NAME = 5;

    /** The most words of the noun between 'more' and 'than'. */
    private static final int LONGEST_NOUN = 3;

    /** The most words between 'more likely' and 'than'. */
    private static final int LONGEST_DEED = 7;

    /** How many tokens before a figure may have the superlative that is said of it. */
    private static final int FARTHEST = 30;

    /** How many tokens '(in May 2022:' has, at most. */
    private static final int LONGEST_TIME = 6;

    private final Tokens tokens;
    private final SentenceStarts sentences;
    private final DirectionReader directions;

    ComparisonPhrases(Tokens tokens, SentenceStarts sentences, DirectionReader directions) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.directions = directions;
    }

    /** Where a figure lies that has moved so. */
    static Optional<Relation> relation(Direction way) {
        return switch (way) {
            case UP -> Optional.of(Relation.ABOVE);
            case DOWN -> Optional.of(Relation.BELOW);
            case NONE -> Optional.empty();
        };
    }

    /** Whether what is right before a token is 'from', or 'from a low of'. */
    boolean isFrom(int after, int index) {
        int i = index - 1;
        while (i > after && ComparisonWords.LEAD.contains(tokens.word(i))) {
            i--;
        }
        return i >= after && tokens.is(i, "from");
    }

    /** The first token of a figure at a token, with its sign. */
    int withSign(int index) {
        return DirectionWords.SIGNS.containsKey(tokens.word(index - 1)) ? index - 1 : index;
    }

    /**
     * Where the words that lead from one figure to the next put the first: 'up from', 'above the', 'an increase on May (', 'a larger share
     * than', 'fewer than in 2022, when there were'.
     *
     * @param after past the first
     * @param index the first token of the next
     */
    Optional<Relation> between(int after, int index) {
        int start = pastName(after, pastClause(after, index));
        boolean plain = true;
        for (int i = start - 1; i >= after && i >= start - REACH; i--) {
            Optional<PhraseTable.Match<Relation>> alone =
                    ComparisonWords.ALONE.endingAt(tokens, i + 1).filter(match -> match.from() >= after);
            if (alone.isPresent()) {
                boolean led = plain || isHead(i + 1);
                return alone.filter(match -> led && (match.meaning() != Relation.SAME || !isNearly(match.from())))
                        .map(PhraseTable.Match::meaning);
            }
            if (ComparisonWords.JOINTS.contains(tokens.word(i))) {
                boolean led = plain
                        || (tokens.is(i, "than") ? !ComparisonWords.OPEN.contains(tokens.word(i + 1)) : isHead(i + 1));
                return led ? joined(after, i) : Optional.empty();
            }
            if (isComparedWith(i)) {
                Direction way = comparative(i - 1, after);
                return way == Direction.NONE && isRightAfter(after, i - 1) ? opening(after) : relation(way);
            }
            if (!isPlain(i)) {
                plain = false;
                if (!isInPhrase(i)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the second of two figures is one more that something is compared with: 'down from (a) and from (b)', 'than both the (a) and the (b)'. */
    boolean isAgain(int after, int index) {
        boolean joined = false;
        for (int i = index - 1; i > after && i >= index - REACH; i--) {
            if (tokens.is(i, "and")) {
                return ComparisonWords.JOINTS.contains(tokens.word(i + 1)) || (tokens.is(i + 1, "the") && !joined);
            }
            boolean joint = ComparisonWords.JOINTS.contains(tokens.word(i));
            if (!joint && !isPlain(i) && !isInPhrase(i)) {
                return false;
            }
            joined |= joint;
        }
        return false;
    }

    /** Whether a token is one of those that are between a joint and its level in most sentences. */
    private boolean isPlain(int index) {
        return tokens.isNumber(index)
                || ComparisonWords.BETWEEN.contains(tokens.word(index))
                || isYears(index)
                || isOfHead(index)
                || isDeficit(index);
    }

    /** Whether a token is part of the name of a figure: of no clause of its own, and not a word that says which way. */
    private boolean isInPhrase(int index) {
        String word = tokens.word(index);
        if (ComparisonWords.DASHES.contains(word)) {
            return tokens.isGlued(index) && tokens.isGlued(index + 1);
        }
        if (word.equals("and")) {
            return isName(index - 1) && isName(index + 1);
        }
        boolean moves = directions.isDirection(index) && !GrowthWords.NOUNS.contains(word);
        return tokens.isWord(index) && !ComparisonWords.ENDS_PHRASE.contains(word) && !moves;
    }

    private boolean isName(int index) {
        return tokens.isWord(index) && tokens.get(index).capital();
    }

    /** Whether a name of a figure begins at a token: 'the', 'last', 'of the', 'France'. */
    private boolean isHead(int index) {
        int i = tokens.is(index, "of") ? index + 1 : index;
        return ComparisonWords.ARTICLES.contains(tokens.word(i)) || isName(i);
    }

    /** Before 'when there were' and the like, which belong to what is compared with: 'fewer than in 2022, when there were'. */
    private int pastClause(int after, int index) {
        int i = index;
        while (i > after && i > index - LONGEST_NAME && ComparisonWords.WHEN.contains(tokens.word(i - 1))) {
            i--;
        }
        int when = tokens.is(i - 1, "when") ? i - 1 : index;
        return when < index && tokens.is(when - 1, ",") ? when - 1 : when;
    }

    /** Whether the 'with' or 'to' of 'compared with' is at a token. */
    private boolean isComparedWith(int index) {
        return (tokens.is(index, "with") || tokens.is(index, "to"))
                && BaseWords.COMPARED.contains(tokens.word(index - 1));
    }

    /** Whether nothing but 'compared with' and a name, or an open bracket, is between two figures: 'fell to 922, compared with', '(2022:'. */
    boolean isCompared(int after, int index) {
        int bracket = index - 1;
        while (tokens.is(index - 1, ":")
                && bracket > after
                && bracket > index - LONGEST_TIME
                && !tokens.is(bracket, "(")) {
            bracket--;
        }
        if (tokens.is(bracket, "(") && (bracket == after || bracket < index - 1)) {
            return true;
        }
        for (int i = index - 1; i > after && i > index - REACH; i--) {
            if (isComparedWith(i)) {
                return true;
            }
            if (!isPlain(i) && (!tokens.isWord(i) || ComparisonWords.ENDS_PHRASE.contains(tokens.word(i)))) {
                return false;
            }
        }
        return false;
    }

    /**
     * Where the superlatives of a sentence put the first of two figures: 'the largest was (a), followed by', 'the highest, a, and the lowest,
     * b'.
     */
    Optional<Ranked> ranked(int after, int index) {
        int start = sentences.firstToken(sentences.at(tokens.get(after).start()));
        int first = superlative(start, after);
        int second = superlative(after, index);
        boolean followed = tokens.is(pastSign(after), "followed") && tokens.is(pastSign(after) + 1, "by");
        boolean turned = first >= 0
                && second >= 0
                && relation(first) != relation(second)
                && (!isNoun(second + 1)
                        || ComparisonWords.BETWEEN.contains(tokens.word(second + 1))
                        || tokens.word(second + 1).equals(tokens.word(first + 1)));
        return first >= 0 && (followed || turned)
                ? Optional.of(new Ranked(relation(first), !ComparisonWords.OF_LEVELS.contains(tokens.word(first))))
                : Optional.empty();
    }

    /**
     * Where a superlative puts a figure.
     *
     * @param relation not below the other, or not above it
     * @param sizes whether it tells of sizes, whichever way they go: 'the largest fall'
     */
    record Ranked(Relation relation, boolean sizes) {}

    private int pastSign(int index) {
        int i = index;
        while (tokens.is(i, ")") || tokens.is(i, ",")) {
            i++;
        }
        return i;
    }

    private Relation relation(int superlative) {
        return OrderWords.SUPERLATIVES.get(tokens.word(superlative)) == PlaceClaim.Kind.HIGHEST
                ? Relation.AT_LEAST
                : Relation.AT_MOST;
    }

    /** The last superlative between two tokens, if it is not 'second largest' or 'at most'; −1 for none. */
    private int superlative(int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - FARTHEST); i--) {
            if (OrderWords.SUPERLATIVES.containsKey(tokens.word(i)) && !tokens.is(i - 1, "at")) {
                boolean second = NumberWords.ORDINALS.containsKey(tokens.word(tokens.isHyphen(i - 1) ? i - 2 : i - 1));
                return second ? -1 : i;
            }
        }
        return -1;
    }

    /** 'Smaller than the deficit of': the sizes are meant, which lie the other way round below zero. */
    boolean isOfDeficit(int after, int index) {
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

    /** What the words before 'from' or 'than' say: 'up', 'an increase', 'larger', 'more police officers', 'less likely to do so'. */
    private Optional<Relation> joined(int after, int joint) {
        boolean than = tokens.is(joint, "than");
        Direction way = comparative(tokens.word(joint - 1).endsWith("ly") ? joint - 1 : joint, after);
        int nouns = than ? LONGEST_NOUN : 0;
        for (int i = joint - 1; way == Direction.NONE && i >= joint - nouns && isNoun(i); i--) {
            way = comparative(i, after);
        }
        for (int i = joint - 1; than && way == Direction.NONE && i > after && i >= joint - LONGEST_DEED; i--) {
            way = tokens.is(i, "likely") ? comparative(i, after) : Direction.NONE;
        }
        return way == Direction.NONE && than && isRightAfter(after, joint) ? opening(after) : relation(way);
    }

    /** Whether 'than' follows a figure at once, or its unit or bracket: '3,248) than'. */
    private boolean isRightAfter(int after, int joint) {
        boolean closed = tokens.is(joint - 1, ")") || tokens.is(joint - 1, ",");
        return joint == after || (joint == after + 1 && closed) || (joint == after + 2 && closed && isNoun(after));
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

    /** Whether a figure is somebody's who is named before it. */
    boolean isHeld(int index) {
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

    /** 'A slower pace than the', 'more than the': how the sizes of two changes compare. */
    Optional<Relation> pace(int after, int index) {
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

    /** Where the words right before the second figure put it: 'but in Kent it was higher, at', 'compared with a faster'. */
    Optional<Relation> backwards(int after, int index) {
        Direction beside = beside(index);
        if (beside != Direction.NONE
                && ComparisonWords.INDEFINITE.contains(tokens.word(index - 2))
                && ComparisonWords.BEFORE_BASE.contains(tokens.word(index - 3))
                && index - 3 >= after) {
            return relation(beside);
        }
        int i = index - 1;
        while (i > after && ComparisonWords.LEAD.contains(tokens.word(i))) {
            i--;
        }
        if (!tokens.is(i, "at") && !tokens.is(i, "(")) {
            return Optional.empty();
        }
        int adjective = tokens.is(i - 1, ",") ? i - 2 : i - 1;
        int verb = adjective - 1;
        while (verb > after
                && (tokens.word(verb).endsWith("ly") || ComparisonWords.BY_HOW_MUCH.contains(tokens.word(verb)))) {
            verb--;
        }
        return verb > after && ComparisonWords.BE.contains(tokens.word(verb))
                ? relation(beside(adjective + 1))
                : Optional.empty();
    }

    /** Which way the comparative before a token goes: 'higher', 'faster'; none for 'up' or 'increased'. */
    private Direction beside(int index) {
        String word = tokens.word(index - 1);
        return switch (word) {
            case "higher" -> Direction.UP;
            case "lower" -> Direction.DOWN;
            default -> DirectionWords.RIGHT_AFTER.getOrDefault(word, Direction.NONE);
        };
    }
}
