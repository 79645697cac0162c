package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.HedgeWords;
import dev.standfirst.prose.lexicon.MoodWords;
import dev.standfirst.prose.lexicon.MoodWords.Next;
import dev.standfirst.prose.lexicon.MoodWords.Operator;
import dev.standfirst.prose.lexicon.MoodWords.Predicate;
import dev.standfirst.prose.lexicon.MoodWords.Reach;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.Mood;
import dev.standfirst.prose.model.Mood.Kind;
import dev.standfirst.prose.token.Token;
import dev.standfirst.prose.token.Tokens;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how sentences put what they say, in one pass: which words govern each token from a distance. Words that govern reach to the end of
 * their clause, or to the end of what 'that' begins; a verb after a figure may deny what is before it.
 */
final class MoodReader {
    /** How many tokens back a verb or a subject is looked for. */
    private static final int LONGEST_SUBJECT = 40;

    /** How many words may be between a figure and the verb that it is the subject of. */
    private static final int NEAR = 5;

    private static final Set<String> ARTICLES = Set.of("a", "an", "any", "another", "the");

    private final String text;
    private final Tokens tokens;
    private final Clauses clauses;
    private final SentenceStarts sentences;
    private final DirectionReader directions;

    /** What governs each token within its clause, and across clauses; empty where the text has no such words. */
    private final @Nullable Scope[] near;

    private final @Nullable Scope[] far;

    /** What governs each token from after it, the nearest. */
    private final @Nullable Back[] back;

    private final MarkReader marked;
    private final boolean any;

    /** Words that govern from where they end. */
    private record Scope(Operator operator, int from, int to) {}

    /** Words that govern what is before them. */
    private record Back(Predicate predicate, int from, int to) {}

    MoodReader(String text, Tokens tokens, Clauses clauses, SentenceStarts sentences, DirectionReader directions) {
        this.text = text;
        this.tokens = tokens;
        this.clauses = clauses;
        this.sentences = sentences;
        this.directions = directions;
        this.any =
                tokens.anyCanBegin(0, tokens.size(), WordTriggers.MOOD | WordTriggers.MOOD_AFTER | WordTriggers.MARK);
        int size = any ? tokens.size() : 0;
        this.near = new Scope[size];
        this.far = new Scope[size];
        this.back = new Back[size];
        this.marked = new MarkReader(tokens, size);
        if (any) {
            govern();
        }
    }

    /**
     * How words between two tokens are put.
     *
     * @param number their number, or the first of them
     * @param denied whether the words right before them deny them already
     * @param directed whether they have a direction
     */
    Mood of(int from, int number, int to, boolean denied, boolean directed) {
        if (!any || from >= near.length) {
            return Mood.STATED;
        }
        Optional<Scope> inner = Optional.ofNullable(near[from])
                .filter(scope -> !scope.operator().verb() || (!denied && directed && isMoved(scope, number)))
                .filter(scope -> !denied || scope.operator().kind() != Kind.DENIED)
                .filter(scope -> !isDefinite(number, scope.to()));
        Mood before = before(inner.orElse(null), far[from]);
        Optional<Mood> after = after(from, number, to);
        if (!before.is(Kind.STATED)) {
            boolean worse = !before.is(Kind.DENIED)
                    && after.filter(mood -> mood.is(Kind.DENIED)).isPresent();
            return worse ? after.get() : before;
        }
        return after.orElseGet(() -> marked.isAsked(from)
                ? mood(Kind.ASKED, "?")
                : marked.isQuoted(from) ? mood(Kind.QUOTED, "“ ”") : Mood.STATED);
    }

    /** The nearer words decide; one denial of another states. */
    private Mood before(@Nullable Scope inner, @Nullable Scope outer) {
        Scope scope = inner == null ? outer : inner;
        boolean twice = inner != null
                && outer != null
                && inner.operator().kind() == Kind.DENIED
                && outer.operator().kind() == Kind.DENIED;
        return twice || scope == null ? Mood.STATED : mood(scope.operator().kind(), words(scope.from(), scope.to()));
    }

    private Optional<Mood> after(int from, int number, int to) {
        @Nullable Back found = back[from];
        if (found == null || found.from() < to) {
            return Optional.empty();
        }
        boolean subject = found.from() - to <= NEAR && isSubject(from) && !isDefinite(number, 0);
        return found.predicate().kind() == Kind.STATED || (found.predicate().subject() && !subject)
                ? Optional.empty()
                : Optional.of(mood(found.predicate().kind(), words(found.from(), found.to())));
    }

    private static Mood mood(Kind kind, String words) {
        return new Mood(kind, words, MoodWords.known(kind));
    }

    private String words(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Whether a word of direction, the verb that is denied, is between words of denial and a number. */
    private boolean isMoved(Scope scope, int number) {
        for (int i = Math.max(scope.to(), number - LONGEST_SUBJECT); i < number; i++) {
            if (isDirection(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure is the subject of its clause: nothing that is said is before it. */
    private boolean isSubject(int from) {
        for (int i = from - 1; i >= Math.max(clauses.startAt(from), from - LONGEST_SUBJECT); i--) {
            if (MoodWords.PREDICATED.contains(tokens.word(i)) || isDirection(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number is that of things known: 'the 27 schools', 'the fall of 93 per cent'. */
    private boolean isDefinite(int number, int first) {
        int i = number - 1;
        if (i >= first && tokens.is(i, "of") && i > first && isDirection(i - 1)) {
            i -= 2;
        }
        for (int steps = 0; steps <= 2 && i >= first; steps++, i--) {
            if (MoodWords.DEFINITE.contains(tokens.word(i))) {
                return true;
            }
            if (!tokens.isWord(i) || isDirection(i) || MoodWords.PREDICATED.contains(tokens.word(i))) {
                return false;
            }
        }
        return false;
    }

    private void govern() {
        var marks = new Marks();
        int sentence = 0;
        int i = 0;
        while (i < tokens.size()) {
            if (sentence < sentences.size() && i >= sentences.firstToken(sentence)) {
                int past = sentences.firstToken(sentence + 1);
                marks = new Marks();
                marks.opening = i;
                marked.read(i, past);
                sentence++;
            }
            marks.end(i);
            near[i] = marks.near;
            far[i] = marks.far;
            Optional<Scope> found = scope(i, marks.opening);
            if (found.isEmpty()) {
                i++;
                continue;
            }
            Scope scope = unreal(found.get());
            for (int word = i + 1; word < scope.to(); word++) {
                near[word] = marks.near;
                far[word] = marks.far;
            }
            marks.add(scope);
            i = scope.to();
        }
        predicates();
    }

    /** 'Would have' as what was not so, where its sentence says on what it hangs. */
    private Scope unreal(Scope scope) {
        boolean supposed =
                scope.operator().kind() == Kind.SUPPOSED && scope.operator().reach() == Reach.CLAUSE;
        return supposed && isUnreal(scope.from()) ? new Scope(MoodWords.UNREAL, scope.from(), scope.to()) : scope;
    }

    /** Whether the sentence of a token has a condition that was not met: 'if nothing had', 'without', 'but for'. */
    private boolean isUnreal(int index) {
        int sentence = sentences.at(tokens.get(index).start());
        int first = sentences.firstToken(sentence);
        boolean condition = false;
        for (int i = first; i < sentences.firstToken(sentence + 1); i++) {
            boolean opens = i == first || tokens.is(i - 1, ",");
            condition |= tokens.is(i, "if");
            if ((condition && MoodWords.PLUPERFECT.contains(tokens.word(i)))
                    || (opens && (tokens.is(i, "without") || tokens.is(i, "had")))
                    || (tokens.is(i, "but") && tokens.is(i + 1, "for"))) {
                return true;
            }
        }
        return false;
    }

    /** The words that govern in one sentence, from left to right. */
    private final class Marks {
        private @Nullable Scope near;
        private @Nullable Scope far;
        private int opening;
        private int aside = -1;
        private boolean said;

        /** Ends what does not reach to a token. */
        void end(int i) {
            Token token = tokens.get(i);
            if (far != null && i > far.to() && (parts(i) || isJoint(i))) {
                far = null;
            }
            if (near == null) {
                return;
            }
            if (token.is(",") && i == near.to() && aside < 0) {
                aside = i;
            } else if (token.is(",") && aside >= 0) {
                aside = -1;
            } else if (aside < 0 && endsClause(near, i)) {
                near = null;
            }
            said |= isDirection(i) || token.isNumber();
        }

        private boolean endsClause(Scope near, int i) {
            boolean joint = tokens.is(i, "and") && said;
            boolean that = near.operator().reach() == Reach.CLAUSE && tokens.is(i, "that") && i > near.to();
            boolean clause = clauses.isStart(i) && !tokens.is(i, "(") && !tokens.is(i, "that");
            return joint || that || clause || (i > near.to() && parts(i));
        }

        void add(Scope scope) {
            boolean complement = scope.operator().reach() == Reach.COMPLEMENT;
            boolean denied = near != null
                    && near.operator().kind() == Kind.DENIED
                    && !near.operator().verb();
            boolean twice = denied && complement && scope.operator().kind() == Kind.DENIED;
            if (scope.operator().kind() == Kind.STATED || twice) {
                near = null;
                far = complement ? null : far;
            } else if (complement) {
                far = scope;
                near = null;
            } else if (near == null || !scope.operator().verb()) {
                near = scope;
            }
            aside = -1;
            said = false;
        }
    }

    /** Whether a clause begins at a token into which no words reach. */
    private boolean parts(int i) {
        String word = tokens.word(i);
        boolean time =
                tokens.isNumber(i + 1) || tokens.is(i + 1, "the") || tokens.is(i + 1, "a") || tokens.is(i + 1, "then");
        return word.equals(";")
                || word.equals(":")
                || MoodWords.ENDS.contains(word)
                || (MoodWords.ENDS_BEFORE_CLAUSE.contains(word) && !time && tokens.isWord(i + 1) && !isHedge(i));
    }

    private boolean isHedge(int i) {
        return tokens.is(i, "as") && tokens.is(i + 2, "as");
    }

    /** A comma with 'and' or 'or'. */
    private boolean isJoint(int i) {
        return (tokens.is(i, "and") || tokens.is(i, "or")) && tokens.is(i - 1, ",");
    }

    private Optional<Scope> scope(int i, int opening) {
        if (!tokens.get(i).canBegin(WordTriggers.MOOD)) {
            return Optional.empty();
        }
        if (isInverted(i, opening)) {
            return Optional.of(new Scope(MoodWords.INVERTED, i, i + 1));
        }
        if (tokens.is(i, "no")
                && i == clauses.startAt(i) + (clauses.at(i) == clauses.at(opening) ? 0 : 1)
                && isThing(i + 1)) {
            return Optional.of(new Scope(MoodWords.NO, i, i + 2));
        }
        return MoodWords.BEFORE
                .startingAt(tokens, i)
                .filter(match -> isFollowed(match.meaning().next(), match.to()))
                .filter(match -> match.to() < tokens.size())
                .map(match -> scope(match));
    }

    private static Scope scope(PhraseTable.Match<Operator> match) {
        return new Scope(match.meaning(), match.from(), match.to());
    }

    /** 'Had arrivals fallen' at the start of a sentence. */
    private boolean isInverted(int i, int opening) {
        return tokens.is(i, "had") && i == opening && tokens.isWord(i + 1);
    }

    private boolean isDirection(int i) {
        return tokens.has(i) && directions.isDirection(i);
    }

    private boolean isThing(int i) {
        return tokens.isWord(i) && !MoodWords.NOT_THINGS.contains(tokens.word(i)) && !isDirection(i);
    }

    private boolean isFollowed(Next next, int at) {
        return switch (next) {
            case ANYTHING -> true;
            case WORD -> tokens.isWord(at) && !isFigure(at);
            case VERB -> isVerb(at) || (tokens.word(at).endsWith("ly") && isVerb(at + 1));
            case FIGURE -> isFigure(at);
        };
    }

    private boolean isVerb(int at) {
        boolean fall = ARTICLES.contains(tokens.word(at)) && (isDirection(at + 1) || isDirection(at + 2));
        return isDirection(at) || MoodWords.VERBS.contains(tokens.word(at)) || fall;
    }

    /** Whether a figure is at a token, with its hedge. */
    private boolean isFigure(int index) {
        int at = HedgeWords.BEFORE
                .startingAt(tokens, index)
                .map(PhraseTable.Match::to)
                .orElse(index);
        String word = tokens.word(at);
        return tokens.isNumber(at)
                || (!word.isEmpty() && "£$€".contains(word))
                || NumberWords.NUMBERS.containsKey(word);
    }

    /** Marks what is before predicates that deny, doubt or foretell it. */
    private void predicates() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).canBegin(WordTriggers.MOOD_AFTER)) {
                continue;
            }
            Optional<PhraseTable.Match<Predicate>> found = MoodWords.AFTER.startingAt(tokens, i);
            if (found.isPresent()) {
                var mark = new Back(predicate(found.get()), i, found.get().to());
                boolean sign = !tokens.isWord(i);
                int clause = clauses.startAt(sign ? Math.max(i - 1, 0) : i);
                for (int j = i - 1; j >= clause && j >= i - LONGEST_SUBJECT && !isRelative(j) && back[j] == null; j--) {
                    back[j] = mark;
                }
            }
        }
    }

    private Predicate predicate(PhraseTable.Match<Predicate> found) {
        boolean unreal = found.meaning().kind() == Kind.SUPPOSED && isUnreal(found.from());
        return unreal ? new Predicate(Kind.UNREAL, found.meaning().subject()) : found.meaning();
    }

    private boolean isRelative(int i) {
        return MoodWords.ENDS.contains(tokens.word(i))
                || (MoodWords.ENDS_BEFORE_CLAUSE.contains(tokens.word(i)) && !tokens.isNumber(i + 1))
                || tokens.is(i, "and");
    }
}
