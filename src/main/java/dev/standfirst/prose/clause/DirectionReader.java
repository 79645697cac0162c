package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.BaseWords;
import dev.standfirst.prose.lexicon.DirectionWords;
import dev.standfirst.prose.lexicon.HedgeWords;
import dev.standfirst.prose.lexicon.MultipleWords;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.lexicon.RateWords;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.DirectionWord;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.number.HedgeReader;
import dev.standfirst.prose.token.Token;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words of direction, and the one that governs a number. A word that is part of a hedge ('up to') is none. */
public final class DirectionReader {
    /** After a noun of direction: 'the fall was 93 per cent'. */
    private static final Set<String> COPULAS = Set.of("was", "were", "is", "are");

    private static final Set<String> LEVEL_BEFORE = Set.of("to", "from", "at", "stood");

    /** Before a level that was passed: 'slipped below £1 billion'. */
    private static final Set<String> BOUNDS = Set.of("below", "above", "beneath");

    private final Tokens tokens;
    private final int[] clauses;
    private final List<DirectionWord> words = new ArrayList<>();
    private final Direction[] at;

    private final ChangeWords changes;

    /** The first token of what a number there may take its direction from: its clause, or the part of it after 'and' with a verb of its own. */
    private final int[] own;

    /** The last 'and' of the clause at or before each token that may have begun such a part, −1 for none. */
    private final int[] joints;

    /** The last word of direction at or before each token, −1 for none. */
    private final int[] previous;

    /** The first word of direction at or after each token, the number of tokens for none. */
    private final int[] next;

    /** What was found of the number before, and the token past it. */
    private Direct last = new Direct(Direction.NONE, Aspect.UNMARKED);

    private int lastTo = -1;

    public DirectionReader(Tokens tokens, int[] clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.at = new Direction[tokens.size()];
        Arrays.fill(at, Direction.NONE);
        this.changes = new ChangeWords(tokens, clauses, at);
        int i = 0;
        while (i < tokens.size()) {
            if (!tokens.get(i).canBegin(WordTriggers.HEDGE | WordTriggers.DIRECTION)) {
                i++;
                continue;
            }
            var hedge = tokens.canBegin(i, WordTriggers.HEDGE)
                    ? HedgeWords.BEFORE.startingAt(tokens, i)
                    : Optional.<PhraseTable.Match<Hedge>>empty();
            if (hedge.isPresent() && governsNumber(hedge.get()) && !HedgeReader.isNone(tokens, hedge.get())) {
                i = hedge.get().to();
                continue;
            }
            if (!tokens.canBegin(i, WordTriggers.DIRECTION)) {
                i++;
                continue;
            }
            var found = DirectionWords.PHRASES.startingAt(tokens, i);
            if (found.isPresent() && (found.get().meaning() == Direction.NONE || isPhrasal(i))) {
                i = found.get().to();
                continue;
            }
            found.ifPresent(match -> add(match.from(), match.to(), match.meaning()));
            Direction quality = found.isPresent() ? Direction.NONE : changes.quality(i);
            if (found.isEmpty() && leads(i)) {
                add(i, i + 1, Direction.UP);
            } else if (found.isEmpty() && leadsDown(i)) {
                add(i, i + 1, Direction.DOWN);
            } else if (quality != Direction.NONE) {
                add(i, i + 1, quality);
            }
            i++;
        }
        this.own = new int[at.length];
        this.joints = new int[at.length];
        findParts();
        this.previous = new int[at.length];
        this.next = new int[at.length];
        for (int t = 0; t < at.length; t++) {
            previous[t] = at[t] != Direction.NONE ? t : t == 0 ? -1 : previous[t - 1];
        }
        for (int t = at.length - 1; t >= 0; t--) {
            next[t] = at[t] != Direction.NONE ? t : t == at.length - 1 ? at.length : next[t + 1];
        }
    }

    private void add(int from, int to, Direction direction) {
        at[from] = direction;
        words.add(new DirectionWord(tokens.get(from).start(), tokens.get(to - 1).end(), clauses[from], direction));
    }

    /** The 'up' of 'scooped up 45.8 per cent', which goes with its verb and not with the number: 'edged up 4 per cent' is a rise. */
    private boolean isPhrasal(int index) {
        boolean particle = tokens.is(index, "up") || tokens.is(index, "down");
        String verb = tokens.word(index - 1);
        return particle
                && beginsNumber(index + 1)
                && (DirectionWords.PHRASAL.contains(verb)
                        || (verb.endsWith("ed")
                                && !DirectionWords.BEFORE_UP_TO.contains(verb)
                                && !DirectionWords.MARKETS.contains(verb)
                                && at[index - 1] == Direction.NONE));
    }

    /** Whether a verb is before what it leads to: 'advanced 10 per cent', 'recovered to 189,260'. */
    private boolean leads(int index) {
        if (!DirectionWords.LEADING_UP.contains(tokens.word(index))) {
            return false;
        }
        boolean joined = DirectionWords.LED.contains(tokens.word(index + 1));
        int number = joined ? index + 2 : index + 1;
        boolean hedged = HedgeWords.BEFORE.startingAt(tokens, number).isPresent();
        return (joined || !DirectionWords.LEADING_BY.contains(tokens.word(index))) && (hedged || beginsNumber(number));
    }

    private boolean leadsDown(int index) {
        return DirectionWords.LEADING_DOWN.contains(tokens.word(index))
                && DirectionWords.LED.contains(tokens.word(index + 1));
    }

    /**
     * 'Arrivals fell by a tenth and the turnout was 36 per cent': from its verb on, what follows 'and' has a subject of its own. A word
     * of change that names no direction begins a part too: 'fell, and with a change of 36 per cent'.
     */
    private void findParts() {
        int joint = -1;
        int part = 0;
        boolean told = false;
        for (int t = 0; t < at.length; t++) {
            if (t > 0 && clauses[t] != clauses[t - 1]) {
                part = t;
                joint = -1;
                told = false;
            }
            boolean level = false;
            if (tokens.get(t).canBegin(WordTriggers.PART)) {
                level = DirectionWords.LEVEL_VERBS.contains(tokens.word(t));
                if (tokens.is(t, "and")) {
                    joint = told && !DirectionWords.SAME_SUBJECT.contains(tokens.word(t + 1)) ? t : -1;
                } else if (level && joint >= 0 && t > joint + 1) {
                    part = Math.max(part, joint);
                }
                if (DirectionWords.UNDIRECTED.contains(tokens.word(t))) {
                    part = t;
                }
            }
            told |= level || isVerb(t);
            own[t] = part;
            joints[t] = joint;
        }
    }

    private boolean isVerb(int t) {
        return at[t] != Direction.NONE
                && (tokens.word(t).endsWith("ed") || DirectionWords.FELL_AND_ROSE.contains(tokens.word(t)));
    }

    /** A hedge is one only before a number: 'above' in '13 per cent above the old level' is none, nor 'higher than' in '20% higher than 2018'. */
    private boolean governsNumber(PhraseTable.Match<Hedge> hedge) {
        if (hedge.to() >= tokens.size() || RateWords.FIGURE_ENDS.contains(tokens.word(hedge.from() - 1))) {
            return false;
        }
        return beginsNumber(hedge.to())
                || MultipleWords.MULTIPLES.containsKey(tokens.word(hedge.to()))
                || (hedge.to() - hedge.from() > 1 && !tokens.get(hedge.to() - 1).is("than"));
    }

    private boolean beginsNumber(int index) {
        String word = tokens.word(index);
        return tokens.isNumber(index)
                || (!word.isEmpty() && "£$€".contains(word))
                || NumberWords.NUMBERS.containsKey(word)
                || NumberWords.SCALES.containsKey(word)
                || NumberWords.PARTS.containsKey(word)
                || word.equals("a");
    }

    public List<DirectionWord> words() {
        return words;
    }

    /** Whether a word of direction starts at a token. */
    boolean isDirection(int index) {
        return at[index] != Direction.NONE;
    }

    /** The direction of the word that starts at a token. */
    Direction at(int index) {
        return index >= 0 && index < at.length ? at[index] : Direction.NONE;
    }

    /** The direction of the word before a token: 'up', 'increase', and of 'larger' too. */
    Direction before(int index) {
        Direction way = at(index - 1);
        return way == Direction.NONE
                ? DirectionWords.RIGHT_AFTER.getOrDefault(tokens.word(index - 1), Direction.NONE)
                : way;
    }

    /** The direction of the last word of direction between two tokens, the second exclusive. */
    Optional<Direction> lastBetween(int from, int to) {
        int word = to > 0 ? previous[to - 1] : -1;
        return word >= from ? Optional.of(at[word]) : Optional.empty();
    }

    /** The direction of the first word of direction from a token on in its clause. */
    Optional<Direction> firstAfter(int from) {
        int word = from < at.length ? next[from] : at.length;
        return word < at.length && clauses[word] == clauses[from] ? Optional.of(at[word]) : Optional.empty();
    }

    /** The direction and aspect of a number. */
    public record Direct(Direction direction, Aspect aspect) {
        boolean isChange() {
            return aspect != Aspect.LEVEL && aspect != Aspect.UNMARKED;
        }
    }

    /** Whether a word of direction is before a token in its clause. */
    boolean hasWordBefore(int index) {
        int word = index > 0 ? previous[index - 1] : -1;
        return word >= 0 && word >= own[index] && clauses[word] == clauses[index];
    }

    /** What governs the number between two tokens: a word that follows it at once, else the nearest of the clause. */
    public Direct of(int from, int to, Kind kind, Form form) {
        Direct found = found(from, to, kind, form);
        // 'Fell by 9,000 (2.9 per cent)': what is in brackets after a change is the same change.
        boolean same = found.direction() == Direction.NONE
                && tokens.is(from - 1, "(")
                && tokens.is(to, ")")
                && lastTo == from - 1;
        // 'Shrank by 4.9 per cent, more than the 3 per cent of 2022': so did the other.
        boolean other = tokens.is(from - 1, "the") && isOfSizes(tokens, from - 2) && last.aspect() == Aspect.CHANGE;
        Direct direct = (same && last.isChange()) || other ? last : found;
        last = direct;
        lastTo = to;
        return direct;
    }

    /** Whether the 'than' of 'more than the' or 'less than the' is at a token, after a comma. */
    static boolean isOfSizes(Tokens tokens, int than) {
        return tokens.is(than, "than")
                && (tokens.is(than - 1, "more") || tokens.is(than - 1, "less"))
                && tokens.is(than - 2, ",");
    }

    private Direct found(int from, int to, Kind kind, Form form) {
        Optional<Direction> sign = changes.sign(from);
        if (sign.isPresent()) {
            // 'Decreased in Kent (+49 %)': the words are wrong by their verb.
            return changes.ofBracket(from)
                    .filter(verb -> verb.direction() == Direction.DOWN && sign.get() == Direction.UP)
                    .orElseGet(() -> new Direct(sign.get(), Aspect.UNMARKED));
        }
        boolean amount = kind == Kind.COUNT || kind == Kind.MONEY || kind == Kind.DURATION;
        return after(from, to, amount).or(() -> changes.ofBracket(from)).orElseGet(() -> {
            if (changes.isBalance(from, own[from])
                    && (!hasWordBefore(from) || changes.isBalanceLeft(from, own[from]))) {
                return changes.undirected(from, to, own[from], amount);
            }
            Direction nearest = nearest(from, to);
            Aspect aspect = form == Form.MULTIPLE ? Aspect.CHANGE : aspect(from, to, nearest, amount);
            return nearest == Direction.NONE && aspect == Aspect.UNMARKED
                    ? changes.undirected(from, to, own[from], amount)
                    : new Direct(nearest, aspect);
        });
    }

    /** The direction that a word right after a number gives it. */
    private Optional<Direct> after(int from, int to, boolean amount) {
        int bracketed = changes.pastBracket(to);
        if (bracketed > to && isAfter(bracketed)) {
            return Optional.of(new Direct(at[bracketed], Aspect.CHANGE));
        }
        Optional<Direct> compared = bracketed > to ? changes.compared(bracketed) : Optional.empty();
        if (compared.isPresent()) {
            return compared;
        }
        boolean same = to < at.length && clauses[to] == clauses[from];
        Direction rightAfter = DirectionWords.RIGHT_AFTER.get(changes.word(to));
        if (same && rightAfter != null && !(amount && isOfThings(to))) {
            return Optional.of(new Direct(rightAfter, rightAfter == Direction.NONE ? Aspect.SIZE : Aspect.CHANGE));
        }
        return same && isAfter(to) ? Optional.of(new Direct(at[to], Aspect.CHANGE)) : changes.nounAfter(from, to);
    }

    private boolean isAfter(int index) {
        return at[index] != Direction.NONE
                && DirectionWords.AFTER.contains(tokens.get(index).word())
                && !isOfNextNumber(index);
    }

    /** '£976 million up £31 million'. */
    private boolean isOfNextNumber(int index) {
        boolean adverb = tokens.get(index).is("up") || tokens.get(index).is("down");
        return adverb
                && index + 1 < at.length
                && (tokens.get(index + 1).isNumber() || "£$€".contains(changes.word(index + 1)));
    }

    /** 'Ten larger firms' are so many firms; 'ten more firms' and 'ten miles longer than' say a change. */
    private boolean isOfThings(int comparative) {
        String next = changes.word(comparative + 1);
        return !changes.word(comparative).equals("more")
                && !next.isEmpty()
                && Character.isLetter(next.charAt(0))
                && !DirectionWords.BESIDE.contains(next);
    }

    private Direction nearest(int from, int to) {
        int clause = clauses[from];
        int before = from > 0 ? previous[from - 1] : -1;
        int after = to < at.length ? next[to] : at.length;
        int back = before >= own[from] && before >= 0 && clauses[before] == clause ? from - before : Integer.MAX_VALUE;
        int ahead = after < at.length
                        && clauses[after] == clause
                        && !isOfAnother(to, after)
                        && !changes.isAttributive(after)
                ? after - to + 1
                : Integer.MAX_VALUE;
        if (back == Integer.MAX_VALUE && ahead == Integer.MAX_VALUE) {
            return Direction.NONE;
        }
        return back <= ahead ? at[before] : at[after];
    }

    /** Whether a word of direction after a number is the verb of what 'and' has joined: '93 per cent and turnout rose'. */
    private boolean isOfAnother(int to, int word) {
        boolean verb = joints[word] >= to && word > joints[word] + 1 && isVerb(word);
        return own[word] >= to || verb;
    }

    private boolean isCompared(int index) {
        return tokens.is(index, "to") && BaseWords.COMPARED.contains(tokens.word(index - 1));
    }

    private Aspect aspect(int from, int to, Direction nearest, boolean amount) {
        if (nearest == Direction.NONE || from == 0) {
            return Aspect.UNMARKED;
        }
        Token before = tokens.get(from - 1);
        if (before.is("by")) {
            return changes.change(from, to, from - 2, own[from]);
        }
        boolean of = (before.is("of") || COPULAS.contains(before.word())) && from > 1 && at[from - 2] != Direction.NONE;
        int word = of ? from - 2 : from - 1;
        if (at[word] != Direction.NONE && BOUNDS.contains(tokens.word(from))) {
            return Aspect.LEVEL;
        }
        if (at[word] != Direction.NONE) {
            return amount && DirectionWords.AMOUNTS.contains(tokens.word(word))
                    ? Aspect.UNMARKED
                    : changes.change(from, to, word, own[from]);
        }
        String lead = before.is("the") ? tokens.word(from - 2) : before.word();
        if (before.is("of") && changes.isExtremeReached(from - 2)) {
            return Aspect.LEVEL;
        }
        if (LEVEL_BEFORE.contains(lead)) {
            int noun = changes.putAt(from - 1);
            if (at[noun] != Direction.NONE) {
                return changes.change(from, to, noun, own[from]);
            }
            return isCompared(from - 1) ? Aspect.UNMARKED : Aspect.LEVEL;
        }
        return Aspect.UNMARKED;
    }
}
