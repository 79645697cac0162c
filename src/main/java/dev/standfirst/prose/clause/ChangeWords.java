package dev.standfirst.prose.clause;

import dev.standfirst.prose.clause.DirectionReader.Direct;
import dev.standfirst.prose.lexicon.ComparisonWords;
import dev.standfirst.prose.lexicon.DirectionWords;
import dev.standfirst.prose.lexicon.GrowthWords;
import dev.standfirst.prose.lexicon.OrderWords;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Direction;
import java.util.Optional;

/**
 * Reads what the words beside a number say of a change beyond the nearest word of direction: signs and arrows, deficits and profits,
 * changes without a direction, rates of growth, changes of changes.
 */
final class ChangeWords {
    /** How many words before 'improved' may name what did. */
    private static final int REACH = 8;

    /** How many words of a clause before a number or a direction are looked at: a longer one is not a sentence that people write. */
    private static final int FARTHEST = 60;

    /** The most tokens of what is in brackets after a number and repeats it: '(2.9 per cent)'. */
    private static final int LONGEST_ASIDE = 7;

    /** How many tokens 'seven-month' has. */
    private static final int LENGTH_TOKENS = 3;

    private final Tokens tokens;
    private final int[] clauses;
    private final Direction[] at;

    /**
     * @param clauses the number of the clause of each token
     * @param at the direction that each token names, which are found as the text is read
     */
    ChangeWords(Tokens tokens, int[] clauses, Direction[] at) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.at = at;
    }

    /** The first token that is looked at: {@code own}, or the farthest before another. */
    private static int nearest(int own, int index) {
        return Math.max(own, index - FARTHEST);
    }

    /** The word or sign at a token, beyond the figure that is being read as well. */
    String word(int index) {
        return index >= 0 && index < at.length ? tokens.get(index).word() : "";
    }

    /** The direction of a plus or an arrow before a number: '+93 %', '▲ 93 %'. */
    Optional<Direction> sign(int from) {
        Direction sign = DirectionWords.SIGNS.get(word(from - 1));
        boolean adds = word(from - 1).equals("+")
                && from > 1
                && (isNumber(from - 2) || tokens.get(from - 1).glued());
        return adds && !word(from - 2).equals("(") ? Optional.empty() : Optional.ofNullable(sign);
    }

    private boolean isNumber(int index) {
        return index < at.length && tokens.get(index).isNumber();
    }

    /** Which way 'improved' and 'worsened' went, by what did: unemployment that improved fell. None where that is not known. */
    Direction quality(int index) {
        boolean better = DirectionWords.BETTER.contains(word(index));
        if (!better && !DirectionWords.WORSE.contains(word(index))) {
            return Direction.NONE;
        }
        for (int i = index - 1; i >= 0 && i >= index - REACH && clauses[i] == clauses[index]; i--) {
            if (GrowthWords.BAD.contains(word(i)) || GrowthWords.GOOD.contains(word(i))) {
                return better == GrowthWords.GOOD.contains(word(i)) ? Direction.UP : Direction.DOWN;
            }
        }
        return Direction.NONE;
    }

    /** Whether a word of direction tells of the noun after it and of no number: 'and higher demand'. */
    boolean isAttributive(int index) {
        String next = word(index + 1);
        return DirectionWords.ATTRIBUTIVE.contains(word(index))
                && !next.isEmpty()
                && Character.isLetter(next.charAt(0))
                && clauses[index + 1] == clauses[index]
                && !DirectionWords.BESIDE.contains(next);
    }

    /** The direction of a noun that follows a number with one word between them: 'a 400,000 barrel draw', 'a £30m budget deficit'. */
    Optional<Direct> nounAfter(int from, int to) {
        for (int i = to; i <= to + 1 && i < at.length && clauses[i] == clauses[from]; i++) {
            Direction balance = GrowthWords.BALANCES.get(word(i));
            if (balance != null && !word(i + 1).equals("of")) {
                return Optional.of(new Direct(balance, Aspect.UNMARKED));
            }
            if (!tokens.get(i).isWord() || DirectionWords.BESIDE.contains(word(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * The direction that a figure in brackets has from the words before them, whatever is in them: 'decreases in grants (851)', 'decreased
     * in Kent (+49 %) and Surrey (3 %)'.
     */
    Optional<Direct> ofBracket(int from) {
        boolean signed = DirectionWords.SIGNS.containsKey(word(from - 1));
        boolean directed = signed || (from > 1 && at[from - 1] != Direction.NONE);
        int bracket = directed ? from - 2 : from - 1;
        if (!word(bracket).equals("(")) {
            return Optional.empty();
        }
        int i = bracket - 1;
        while (i >= nearest(0, bracket) && at[i] == Direction.NONE && isListed(i)) {
            i = word(i).equals(")") ? opening(i) - 1 : i - 1;
        }
        if (i < 0 || at[i] == Direction.NONE) {
            return Optional.empty();
        }
        boolean of = word(i + 1).equals("in") || word(i + 1).equals("of");
        boolean noun = GrowthWords.NOUNS.contains(word(i)) && of;
        boolean verb = word(i + 1).equals("in") && GrowthWords.VERBS.contains(word(i));
        return noun || verb
                ? Optional.of(new Direct(at[i], directed ? Aspect.CHANGE : Aspect.UNMARKED))
                : Optional.empty();
    }

    /** Whether a token is part of a list of things and their figures: 'new housing (12 %), roads (3 %) and schools'. */
    private boolean isListed(int index) {
        return GrowthWords.LISTING.contains(word(index))
                || (tokens.get(index).isWord() && !ComparisonWords.ENDS_PHRASE.contains(word(index)));
    }

    /** The bracket that one at a token closes. */
    private int opening(int closing) {
        int i = closing;
        while (i > 0 && i > closing - LONGEST_ASIDE && !word(i).equals("(")) {
            i--;
        }
        return i;
    }

    /**
     * What words say that name no direction: a change by its size, an amount above or below zero, or nothing.
     *
     * @param own the first token of what the number may take it from
     * @param amount whether the number counts something, and is not a part of it
     */
    Direct undirected(int from, int to, int own, boolean amount) {
        for (int i = from - 1; i <= to; i++) {
            if (DirectionWords.ADDED.contains(word(i))) {
                return new Direct(Direction.UP, Aspect.UNMARKED);
            }
        }
        Direction of = DirectionWords.BEFORE_OF.get(word(to));
        if (of != null && (word(to + 1).equals("of") || word(to).equals("behind"))) {
            return new Direct(of, Aspect.UNMARKED);
        }
        int before = balanceBefore(from, own);
        Direction balance = GrowthWords.BALANCES.get(word(before));
        Aspect part = isPart(from, to, amount) ? Aspect.PART : Aspect.UNMARKED;
        if (balance != null) {
            return new Direct(balance, balance == Direction.UP ? part : Aspect.UNMARKED);
        }
        for (int i = nearest(own, from); i < Math.min(to + 3, at.length) && clauses[i] == clauses[from]; i++) {
            if (tokens.get(i).canBegin(WordTriggers.PART) && DirectionWords.UNDIRECTED.contains(word(i))) {
                return new Direct(Direction.NONE, Aspect.SIZE);
            }
        }
        if (part == Aspect.PART) {
            return new Direct(Direction.NONE, part);
        }
        return new Direct(Direction.NONE, word(from - 1).equals("by") ? Aspect.SIZE : Aspect.UNMARKED);
    }

    /** The noun of change whose size is put at a number, 'gains are seen at 922'; the token {@code at} where there is none. */
    int putAt(int at) {
        int before = at - 1;
        while (before > 0 && GrowthWords.PUT.contains(word(before))) {
            before--;
        }
        boolean put = word(at).equals("at") && before >= 0 && before < at - 1;
        return put && GrowthWords.SIZED.contains(word(before)) ? before : at;
    }

    /** Whether a number is the amount of a surplus or a deficit: 'a surplus of £30m'. */
    boolean isBalance(int from, int own) {
        return GrowthWords.BALANCES.containsKey(word(balanceBefore(from, own)));
    }

    /** Whether it is that which something was compared with: 'up from a deficit of £30m'. */
    boolean isBalanceLeft(int from, int own) {
        int before = balanceBefore(from, own) - 1;
        while (before > own && GrowthWords.ARTICLES.contains(word(before))) {
            before--;
        }
        return word(before).equals("from") || word(before).equals("than");
    }

    /** The token before what may come between a surplus or deficit and its amount; −1 where nothing does. */
    private int balanceBefore(int from, int own) {
        int before = from - 1;
        while (before >= nearest(own, from) && GrowthWords.BETWEEN.contains(word(before))) {
            before--;
        }
        return before >= own && before < from - 1 ? before : -1;
    }

    /** '36 per cent of arrivals'; 'the 4 per cent of 2018' is no part. */
    private boolean isPart(int from, int to, boolean amount) {
        return !amount && word(to).equals("of") && !word(from - 1).equals("the") && !isNumber(to + 1);
    }

    /**
     * What sort of change it is that a word of direction gives a number.
     *
     * @param word the token of that word
     * @param own the first token of what the number may take it from
     */
    Aspect change(int from, int to, int word, int own) {
        if (isRateOfGrowth(from, to, word, own)) {
            return Aspect.GROWTH;
        }
        return isOfChange(word, own) ? Aspect.OF_CHANGE : Aspect.CHANGE;
    }

    /** 'Growth of 0.6 per cent' and 'inflation rose by 2.6 per cent' name a rate; 'growth in turnout of 36 per cent' a change. */
    private boolean isRateOfGrowth(int from, int to, int word, int own) {
        if (word(word).equals("growth")) {
            boolean ofThings = word(to).equals("in")
                    && to + 1 < at.length
                    && GrowthWords.isThing(tokens.get(to + 1).capital(), word(to + 1));
            String before = word(word - 1);
            boolean opens = before.isEmpty() || !Character.isLetter(before.charAt(0));
            return !ofThings && (opens || GrowthWords.BEFORE_GROWTH.contains(before));
        }
        for (int i = nearest(own, from); i < from; i++) {
            if (word(i).equals("inflation")) {
                return true;
            }
        }
        return false;
    }

    /** 'The increase in arrivals fell by 36 per cent' says how a change changed. */
    private boolean isOfChange(int word, int own) {
        boolean noun = GrowthWords.NOUNS.contains(word(word));
        if (word < own || (noun && !DirectionWords.FELL_AND_ROSE.contains(word(word)))) {
            return false;
        }
        for (int i = word - 1; i >= nearest(own, word); i--) {
            if (at[i] != Direction.NONE && GrowthWords.NOUNS.contains(word(i))) {
                String before = GrowthWords.ARTICLES.contains(word(i - 1)) && i - 1 >= own ? word(i - 2) : word(i - 1);
                return i - 1 <= own || !GrowthWords.PREPOSITIONS.contains(before);
            }
            boolean verb = at[i] != Direction.NONE || word(i).endsWith("ed") || GrowthWords.JOINTS.contains(word(i));
            if (verb) {
                return false;
            }
        }
        return false;
    }

    /** The change that 'more than' and the like after a bracket say of the number in it or before it: '7 % (77) more than in 2022'. */
    Optional<Direct> compared(int index) {
        Direction way = DirectionWords.RIGHT_AFTER.get(word(index));
        return way != null && word(index + 1).equals("than")
                ? Optional.of(new Direct(way, way == Direction.NONE ? Aspect.SIZE : Aspect.CHANGE))
                : Optional.empty();
    }

    /** The word after a bracket that follows a number or ends with it, '£8,000 (2.9%) higher'; {@code to} where there is none. */
    int pastBracket(int to) {
        if (!word(to).equals("(") && !word(to).equals(")")) {
            return to;
        }
        int i = to;
        while (i < to + LONGEST_ASIDE && i < at.length && !word(i).equals(")")) {
            i++;
        }
        return word(i).equals(")") && i + 1 < at.length ? i + 1 : to;
    }

    /** Whether the 'low' of 'to a record low of' or 'to a seven-month low of' is at a token. */
    boolean isExtremeReached(int index) {
        int i = index;
        while (i > 0 && (DirectionWords.BEFORE_LEVEL.contains(word(i)) || isLength(i))) {
            i -= isLength(i) ? LENGTH_TOKENS : 1;
        }
        return OrderWords.EXTREMES.containsKey(word(index)) && word(i).equals("to");
    }

    /** Whether the 'month' of 'seven-month' is at a token. */
    private boolean isLength(int index) {
        return OrderWords.MONTHS.containsKey(word(index)) && tokens.isHyphen(index - 1);
    }
}
