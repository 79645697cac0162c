package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.ComparisonWords;
import dev.standfirst.prose.lexicon.DirectionWords;
import dev.standfirst.prose.lexicon.HedgeWords;
import dev.standfirst.prose.lexicon.Measures;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.OrderWords;
import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.PeriodMention;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.model.PlaceClaim;
import dev.standfirst.prose.model.PlaceClaim.Kind;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Period;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the place in an order that words give a figure, x:
 *
 * <pre>
 * unchanged | steady | stayed … at x            the same as the one before
 * a (new) high | low of x, bottomed out at x    not below, not above the one before
 * a record | record high of x, all-time low     the highest, the lowest of all
 * a record share of x, the record share was x   the same
 * a seven-month low of x                        the lowest of those
 * the highest … ever, x                         the same
 * x …, the lowest (…) since P | on record       the lowest after P, of all
 * x … is | was the lowest …                     the same
 * x …, a record | a record low                  the highest, the lowest of all
 * x …, the second-highest (…) since P            one is above it
 * x …, the lowest in five years                  the lowest of those
 * x …, the third rise in a row                   see RunReader
 * x …, the first rise since P | in five years    a rise after none
 * </pre>
 */
final class PlaceReader {
    /** How many tokens before and after a figure may have the word that gives it a place, at most. */
    private static final int FARTHEST = 14;

    /** How many tokens before a figure may lead to it from such words: 'a new record high of about'. */
    private static final int REACH = 7;

    /** How many tokens after a figure may come before 'the lowest': 'in June 2012, the'. */
    private static final int BEYOND = 14;

    /** How many tokens may come between 'the lowest' and 'since' or 'on record'. */
    private static final int LONGEST_NOUN = 5;

    private final String text;
    private final Tokens tokens;
    private final Clauses clauses;
    private final List<PeriodMention> periods;
    private final RunReader runs;

    /** Whether the text may have the words of a run, and those of a first step. */
    private final boolean mayRun;

    private final boolean mayBeFirst;

    PlaceReader(String text, Tokens tokens, Clauses clauses, DirectionReader directions, List<PeriodMention> periods) {
        this.text = text;
        this.tokens = tokens;
        this.clauses = clauses;
        this.periods = periods;
        this.runs = new RunReader(text, tokens, clauses, directions, FARTHEST);
        this.mayRun = OrderWords.IN_A_ROW.stream().anyMatch(tokens::mayHave);
        this.mayBeFirst = tokens.mayHave("first");
    }

    /**
     * The place of a figure.
     *
     * @param from its first token
     * @param to past its last
     */
    Optional<PlaceClaim> of(int from, int to) {
        if (!tokens.anyCanBegin(from - FARTHEST, to + FARTHEST, WordTriggers.ORDER | WordTriggers.ORDINAL)) {
            return Optional.empty();
        }
        return before(from)
                .or(() -> recordOf(from))
                .or(() -> apposition(from))
                .or(() -> after(to))
                .or(() -> mayRun ? runs.of(from, to) : Optional.empty())
                .or(() -> mayBeFirst ? firstStep(to, to + BEYOND) : Optional.empty());
    }

    /** The place that the words of a link claim by themselves, with what follows them: '[the second-lowest] since 2006'. */
    Optional<PlaceClaim> ofWords(int from, int to) {
        boolean denied = tokens.is(from, "not") || tokens.is(from, "no");
        return runs.within(from, to)
                .or(() -> firstStep(from, to))
                .or(() -> inWords(from, to))
                .map(claim -> denied ? claim.deny() : claim);
    }

    private Optional<PlaceClaim> inWords(int from, int to) {
        for (int i = from; i < to; i++) {
            int at = i;
            String word = tokens.word(i);
            Kind kind = OrderWords.SUPERLATIVES.get(word);
            if (kind != null) {
                return ranged(kind, i)
                        .or(() -> Optional.of(claim(kind, Since.ever(to), first(at), number(at))
                                .ofAll()));
            }
            if (OrderWords.STEADY.contains(word)) {
                return Optional.of(claim(Kind.UNCHANGED, from, to));
            }
            if (word.equals("record") || word.equals("all-time")) {
                boolean low = OrderWords.EXTREMES.get(tokens.word(i + 1)) == Kind.LOW;
                return Optional.of(claim(low ? Kind.LOWEST : Kind.HIGHEST, from, to));
            }
            if (word.equals("peak") || word.equals("trough")) {
                return Optional.of(claim(word.equals("peak") ? Kind.HIGHEST : Kind.LOWEST, from, to)
                        .ofAll());
            }
        }
        return Optional.empty();
    }

    /** 'The first rise since 2019', 'the first annual fall in five years', between two tokens. */
    private Optional<PlaceClaim> firstStep(int from, int to) {
        for (int i = from; i < Math.min(to, tokens.size()) && !OrderWords.ENDS_PLACE.contains(tokens.word(i)); i++) {
            if (tokens.is(i, "first")) {
                int step = OrderWords.OF_STEPS.contains(tokens.word(i + 1)) ? i + 2 : i + 1;
                int at = i;
                Direction way = DirectionWords.PHRASES
                        .startingAt(tokens, step)
                        .map(PhraseTable.Match::meaning)
                        .orElse(Direction.NONE);
                return way == Direction.NONE
                        ? Optional.empty()
                        : range(step)
                                .filter(since -> since.period().isPresent()
                                        || since.month().isPresent()
                                        || since.months() > 0)
                                .map(since ->
                                        claim(way == Direction.UP ? Kind.FIRST_RISE : Kind.FIRST_FALL, since, at, 1));
            }
        }
        return Optional.empty();
    }

    private Optional<PlaceClaim> before(int from) {
        int first = Math.max(clauses.startAt(from), from - REACH);
        Kind kind = null;
        boolean record = false;
        int start = from;
        for (int i = from - 1; i >= first; i--) {
            String word = tokens.word(i);
            if (word.equals("at") && OrderWords.STEADY.contains(tokens.word(i - 1))) {
                return Optional.of(claim(Kind.UNCHANGED, i - 1, from));
            }
            if (word.equals("record") || word.equals("breaking") || word.equals("all-time")) {
                record = true;
                start = i;
            } else if (OrderWords.EXTREMES.containsKey(word) && kind == null) {
                Optional<PlaceClaim> looking = lookingBack(i);
                if (looking.isPresent()) {
                    return looking;
                }
                kind = OrderWords.EXTREMES.get(word);
                start = i;
            } else if (!OrderWords.BETWEEN.contains(word)) {
                break;
            }
        }
        if (!record) {
            boolean bottomed = tokens.is(from - 1, "at") && tokens.is(from - 2, "out");
            return bottomed
                    ? Optional.ofNullable(OrderWords.ENDS.get(tokens.word(from - 3)))
                            .map(end -> claim(end, from - 3, from))
                    : Optional.ofNullable(kind).map(each -> claim(each, Math.min(first, from), from));
        }
        Kind place = kind == Kind.LOW || kind == Kind.LOWEST ? Kind.LOWEST : Kind.HIGHEST;
        return Optional.of(claim(place, start, from));
    }

    /** 'A seven-month low', 'a 14-year high', whose noun is at a token. */
    private Optional<PlaceClaim> lookingBack(int extreme) {
        Integer unit = OrderWords.MONTHS.get(tokens.word(extreme - 1));
        Integer many = tokens.isHyphen(extreme - 2) ? count(extreme - 3) : null;
        if (unit == null || many == null) {
            return Optional.empty();
        }
        Kind kind = OrderWords.EXTREMES.get(tokens.word(extreme)) == Kind.LOW ? Kind.LOWEST : Kind.HIGHEST;
        return Optional.of(claim(kind, Since.back(many * unit, extreme + 1), extreme - 3, 1));
    }

    /** 'A record share of 922', 'the record number of visits was 922'. */
    private Optional<PlaceClaim> recordOf(int from) {
        int joint = from - 1;
        while (OrderWords.BETWEEN.contains(tokens.word(joint)) && !tokens.is(joint, "of")) {
            joint--;
        }
        if (!tokens.is(joint, "of") && !ComparisonWords.BE.contains(tokens.word(joint))) {
            return Optional.empty();
        }
        int first = Math.max(clauses.startAt(from), joint - REACH);
        for (int i = joint - 1;
                i > first && tokens.isWord(i) && !ComparisonWords.ENDS_PHRASE.contains(tokens.word(i));
                i--) {
            if (tokens.is(i, "record") && OrderWords.BEFORE_RECORD.contains(tokens.word(i - 1))) {
                boolean low = OrderWords.EXTREMES.get(tokens.word(i + 1)) == Kind.LOW;
                return i + 1 < joint
                        ? Optional.of(claim(low ? Kind.LOWEST : Kind.HIGHEST, i, i + 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 'The highest number ever, 922, …', 'the most in any year, 922', 'at its highest for seven months, at 922'. */
    private Optional<PlaceClaim> apposition(int from) {
        int comma = tokens.is(from - 1, "at") ? from - 2 : from - 1;
        if (comma < 1 || !tokens.is(comma, ",")) {
            return Optional.empty();
        }
        int first = clauses.startAt(comma - 1);
        for (int i = comma - 1; i >= Math.max(first, comma - 1 - BEYOND); i--) {
            Kind kind = OrderWords.SUPERLATIVES.get(tokens.word(i));
            if (kind != null) {
                return ranged(kind, i);
            }
            if (OrderWords.EXTREMES.containsKey(tokens.word(i))) {
                boolean record = tokens.is(i - 1, "record");
                return record
                        ? Optional.of(claim(
                                OrderWords.EXTREMES.get(tokens.word(i)) == Kind.LOW ? Kind.LOWEST : Kind.HIGHEST,
                                i - 1,
                                i + 1))
                        : lookingBack(i);
            }
        }
        return Optional.empty();
    }

    private Optional<PlaceClaim> after(int to) {
        for (int i = to; i < Math.min(to + BEYOND, tokens.size()); i++) {
            String word = tokens.word(i);
            Kind kind = tokens.canBegin(i, WordTriggers.SUPERLATIVE) ? OrderWords.SUPERLATIVES.get(word) : null;
            if (kind != null && OrderWords.BEFORE_SUPERLATIVE.contains(tokens.word(first(i) - 1))) {
                return ranged(kind, i);
            }
            if (word.equals("record") && isApposition(i)) {
                Kind end = OrderWords.EXTREMES.get(tokens.word(i + 1));
                return Optional.of(end == Kind.LOW ? claim(Kind.LOWEST, i, i + 2) : claim(Kind.HIGHEST, i, i + 1));
            }
            if ((tokens.isNumber(i) && !isOfPeriod(i)) || word.equals(".") || word.equals(";") || word.equals("than")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether 'record' at a token is all that is said after a comma or a verb: ', a record', 'set a new record high'. */
    private boolean isApposition(int record) {
        int article = tokens.is(record - 1, "new") ? record - 2 : record - 1;
        int end = OrderWords.EXTREMES.containsKey(tokens.word(record + 1)) ? record + 2 : record + 1;
        return tokens.is(article, "a")
                && OrderWords.SETTING.contains(tokens.word(article - 1))
                && (end >= tokens.size() || OrderWords.AFTER_RECORD.contains(tokens.word(end)));
    }

    private Optional<PlaceClaim> ranged(Kind kind, int superlative) {
        return range(superlative).map(since -> {
            PlaceClaim claim = claim(kind, since, first(superlative), number(superlative));
            return OrderWords.HELD.contains(tokens.word(since.to() - 1)) && tokens.is(since.to() - 2, "the")
                    ? claim.ofAll()
                    : claim;
        });
    }

    /** Where a superlative begins with its ordinal: 'second-highest', 'third largest'. */
    private int first(int superlative) {
        int ordinal = tokens.isHyphen(superlative - 1) ? superlative - 2 : superlative - 1;
        return NumberWords.ORDINALS.containsKey(tokens.word(ordinal)) ? ordinal : superlative;
    }

    private int number(int superlative) {
        return NumberWords.ORDINALS.getOrDefault(tokens.word(first(superlative)), 1);
    }

    private boolean isOfPeriod(int index) {
        int offset = tokens.get(index).start();
        int past = Search.first(periods.size(), i -> periods.get(i).end() > offset);
        return past < periods.size() && periods.get(past).start() <= offset;
    }

    /** How far an order goes back, and the token past the words that say so. */
    private record Since(Optional<Period> period, Optional<Month> month, int months, int to) {
        /** All time, to which the token past the words is given. */
        static Since ever(int to) {
            return new Since(Optional.empty(), Optional.empty(), 0, to);
        }

        static Since back(int months, int to) {
            return new Since(Optional.empty(), Optional.empty(), months, to);
        }
    }

    /** 'Since 2006', 'on record', 'ever', 'in five years'; empty where the words do not say of what a figure is the highest. */
    private Optional<Since> range(int superlative) {
        for (int i = superlative + 1; i < Math.min(superlative + 1 + LONGEST_NOUN, tokens.size()); i++) {
            String word = tokens.word(i);
            if (word.equals("ever") || (word.equals("on") && tokens.is(i + 1, "record"))) {
                return Optional.of(Since.ever(word.equals("on") ? i + 2 : i + 1));
            }
            if (word.equals("in") && (tokens.is(i + 1, "any") || tokens.is(i + 1, "history"))) {
                return Optional.of(Since.ever(i + 2));
            }
            if (word.equals("in") && tokens.is(i + 1, "the") && OrderWords.HELD.contains(tokens.word(i + 2))) {
                return Optional.of(Since.ever(i + 3));
            }
            Optional<Since> length = word.equals("in") || word.equals("for") ? length(i + 1) : Optional.empty();
            if (length.isPresent()) {
                return length;
            }
            if (word.equals("since")) {
                int from = tokens.is(i + 1, "at") && tokens.is(i + 2, "least") ? i + 2 : i;
                return sincePeriod(from)
                        .or(() -> sinceMonth(from + 1))
                        .or(() -> isBeginning(from + 1) ? Optional.of(Since.ever(from + 3)) : Optional.empty());
            }
        }
        return Optional.empty();
    }

    /** 'Five years', 'nearly a decade', at a token. */
    private Optional<Since> length(int index) {
        int i = HedgeWords.BEFORE
                .startingAt(tokens, index)
                .map(PhraseTable.Match::to)
                .orElse(index);
        boolean one = tokens.is(i, "a") || tokens.is(i, "an");
        Integer many = one ? Integer.valueOf(1) : count(i);
        Integer months = OrderWords.MONTHS.get(Measures.singular(tokens.word(i + 1)));
        return many == null || months == null ? Optional.empty() : Optional.of(Since.back(many * months, i + 2));
    }

    private @Nullable Integer count(int index) {
        boolean few = tokens.isNumber(index)
                && tokens.get(index).digits() <= 2
                && tokens.get(index).number().isWhole();
        return few
                ? Integer.valueOf(tokens.get(index).number().numerator().intValue())
                : NumberWords.NUMBERS.get(tokens.word(index));
    }

    /** Whether 'records', 'the series' or 'these figures' is at a token, of which 'began' may be said. */
    private boolean isBeginning(int index) {
        int noun = index;
        while (OrderWords.OF_RECORDS.contains(tokens.word(noun))) {
            noun++;
        }
        return OrderWords.RECORDS.contains(tokens.word(noun))
                || (noun > index && OrderWords.HELD.contains(tokens.word(noun)));
    }

    /** The month at a token, whose year is not said. */
    private Optional<Since> sinceMonth(int index) {
        return Optional.ofNullable(PeriodWords.MONTHS.get(tokens.word(index)))
                .map(month -> new Since(Optional.empty(), Optional.of(month), 0, index + 1));
    }

    /** The period that 'since' at a token names. */
    private Optional<Since> sincePeriod(int since) {
        int offset = tokens.get(since).end();
        int first = Search.first(periods.size(), i -> periods.get(i).start() >= offset);
        if (first == periods.size()) {
            return Optional.empty();
        }
        PeriodMention named = periods.get(first);
        boolean led = named.relation() == PeriodRelation.SINCE || tokens.is(since, "least");
        boolean next = led && tokens.at(named.start()) <= since + 2;
        return next
                ? named.days()
                        .map(days -> new Since(Optional.of(days.period()), Optional.empty(), 0, tokens.at(named.end())))
                : Optional.empty();
    }

    private PlaceClaim claim(Kind kind, int from, int to) {
        return claim(kind, Since.ever(to), from, 1);
    }

    private PlaceClaim claim(Kind kind, Since since, int from, int number) {
        int to = since.to();
        int end = tokens.get(Math.max(from, Math.min(to, tokens.size()) - 1)).end();
        return new PlaceClaim(
                kind,
                number,
                since.period(),
                since.month(),
                since.months(),
                false,
                false,
                text.substring(tokens.get(from).start(), end));
    }
}
