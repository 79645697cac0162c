package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.Measures;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.lexicon.PlaceNameWords;
import dev.standfirst.prose.lexicon.QualifierWords;
import dev.standfirst.prose.lexicon.QualifierWords.Sense;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.Qualifier;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the words that make a figure another quantity: before it, in its subject, after it with its noun, and anywhere in its clause. The
 * text is looked through once for those of its clauses.
 */
final class QualifierReader {
    /** How many words a subject, and what is said up to the figure, may have. */
    private static final int LONGEST_SUBJECT = 9;

    /** How many words may be between the subject's qualifier and the word that leads to the figure. */
    private static final int CLOSE = 3;

    /** How many tokens may follow in a clause that only puts the next one in a place or a time: 'in the last week of May 2022'. */
    private static final int LONGEST_PERIOD = 2;

    /** How many words of its noun may be between a figure and what qualifies it. */
    private static final int LONGEST_NOUN = 3;

    private final String text;
    private final Tokens tokens;
    private final Clauses clauses;

    /** The qualifiers of all figures of a clause, by its number. */
    private final Map<Integer, List<Qualifier>> wide = new HashMap<>();

    /** The first that opens the clause before. */
    private final Map<Integer, Qualifier> opening = new HashMap<>();

    QualifierReader(String text, Tokens tokens, Clauses clauses) {
        this.text = text;
        this.tokens = tokens;
        this.clauses = clauses;
        findClauseWide();
    }

    private void findClauseWide() {
        int i = 0;
        while (i < tokens.size()) {
            if (!tokens.get(i).canBegin(WordTriggers.QUALIFIER)) {
                i++;
                continue;
            }
            Optional<PhraseTable.Match<Sense>> found = QualifierWords.CLAUSE.startingAt(tokens, i);
            found.ifPresent(match -> addWide(match.from(), match.to(), qualifier(match)));
            addPlace(i);
            i = found.map(PhraseTable.Match::to).orElse(i + 1);
        }
    }

    private void addWide(int from, int to, Qualifier qualifier) {
        int clause = clauses.at(from);
        wide.computeIfAbsent(clause, _ -> new ArrayList<>()).add(qualifier);
        boolean alone = from - clauses.startAt(from) <= 1 && clauses.startAfter(from) - to <= LONGEST_PERIOD;
        if (alone) {
            opening.putIfAbsent(clause + 1, qualifier);
        }
    }

    /** 'In Wales', 'across the UK', 'worldwide'. */
    private void addPlace(int index) {
        boolean in = PlaceNameWords.IN.contains(tokens.word(index));
        if (in || PlaceNameWords.ADVERBS.contains(tokens.word(index))) {
            int name = !in ? index : tokens.is(index + 1, "the") ? index + 2 : index + 1;
            PlaceNameWords.NAMES
                    .startingAt(tokens, name)
                    .ifPresent(match -> addWide(
                            index,
                            match.to(),
                            new Qualifier(
                                    Qualifier.Kind.PLACE, words(index, match.to()), List.of(match.meaning()), 0)));
        }
    }

    /**
     * The qualifiers of a figure between two tokens.
     *
     * @param past the token past its number
     */
    List<Qualifier> of(int from, int past, int to, Unit unit) {
        var found = new ArrayList<Qualifier>();
        before(from).or(() -> subject(from)).or(() -> longer(from, unit)).ifPresent(found::add);
        boolean perSoMany = unit instanceof Unit.Rate(Unit _, String per) && Character.isDigit(per.charAt(0));
        (perSoMany ? Optional.<Qualifier>empty() : after(to))
                .or(() -> within(QualifierWords.AFTER, past, to))
                .or(() -> within(QualifierWords.WITHIN, past, to))
                .or(() -> shorter(to, unit))
                .ifPresent(found::add);
        if (wide.isEmpty()) {
            return found;
        }
        int clause = clauses.at(from);
        List<Qualifier> beside = List.copyOf(found);
        for (Qualifier each : wide.getOrDefault(clause, List.of())) {
            addOther(found, beside, each);
        }
        Qualifier before = opening.get(clause);
        if (before != null) {
            addOther(found, beside, before);
        }
        return found;
    }

    private static void addOther(List<Qualifier> found, List<Qualifier> beside, Qualifier each) {
        for (Qualifier near : beside) {
            if (each.words().endsWith(near.words())) {
                return;
            }
        }
        found.add(each);
    }

    private Optional<Qualifier> within(PhraseTable<Sense> table, int past, int to) {
        return table.startingAt(tokens, past).filter(match -> match.to() < to).map(this::qualifier);
    }

    /** The longer part of a time of two units: 'two years and' before 'five months'. */
    private Optional<Qualifier> longer(int from, Unit unit) {
        int noun = tokens.is(from - 1, "and") ? from - 2 : from - 1;
        return isLonger(tokens.word(noun), unit) && isCounted(noun - 1)
                ? Optional.of(rest(noun - 1, noun + 1))
                : Optional.empty();
    }

    /** The shorter part of a time of two units: '3 seconds' after '8 minutes', 'and a day' after '5 months'. */
    private Optional<Qualifier> shorter(int to, Unit unit) {
        if (!(unit instanceof Unit.Duration(String own))) {
            return Optional.empty();
        }
        int number = tokens.is(to, "and") ? to + 1 : to;
        String noun = Measures.singular(tokens.word(number + 1));
        return Measures.TIMES.contains(noun) && isLonger(own, new Unit.Duration(noun)) && isCounted(number)
                ? Optional.of(rest(number, number + 2))
                : Optional.empty();
    }

    private Qualifier rest(int from, int to) {
        return new Qualifier(Qualifier.Kind.REST, words(from, to), List.of(), 0);
    }

    private boolean isCounted(int index) {
        return tokens.isNumber(index)
                || tokens.is(index, "a")
                || tokens.is(index, "an")
                || NumberWords.NUMBERS.containsKey(tokens.word(index));
    }

    /** Whether a noun is a longer time than a unit. */
    private static boolean isLonger(String noun, Unit unit) {
        return unit instanceof Unit.Duration(String own)
                && Measures.seconds(Measures.singular(noun)) > Measures.seconds(Measures.singular(own));
    }

    /** The qualifiers of a name between two tokens; what it owns follows the genitive that ends it. */
    List<Qualifier> ofName(int from, int to) {
        var after = tokens.word(to).endsWith("'s")
                ? QualifierWords.POSSESSED.startingAt(tokens, to + 1)
                : QualifierWords.AFTER_NAME.startingAt(tokens, to);
        return Stream.concat(QualifierWords.BEFORE_NAME.endingAt(tokens, from).stream(), after.stream())
                .map(this::qualifier)
                .toList();
    }

    /** The qualifiers of a date between two tokens. */
    List<Qualifier> ofDate(int from, int to) {
        var found = new ArrayList<Qualifier>();
        QualifierWords.BEFORE_DATE.endingAt(tokens, from).map(this::qualifier).ifPresent(found::add);
        QualifierWords.AFTER_DATE.startingAt(tokens, to).map(this::qualifier).ifPresent(found::add);
        return found;
    }

    private Optional<Qualifier> before(int from) {
        int end = from;
        while (tokens.is(end - 1, "the") || tokens.is(end - 1, "(")) {
            end--;
        }
        return QualifierWords.BEFORE
                .endingAt(tokens, end)
                .or(() -> QualifierWords.PASSING.endingAt(tokens, from))
                .map(this::qualifier);
    }

    /** A word of the subject of the figure: 'the daily count was 922'; right before the figure, 'a daily 922'. */
    private Optional<Qualifier> subject(int from) {
        if (tokens.is(from - 1, ":")) {
            return QualifierWords.SUBJECT.endingAt(tokens, from - 1).map(this::qualifier);
        }
        int first = Math.max(clauses.startAt(from), from - LONGEST_SUBJECT);
        int gap = 0;
        boolean led = false;
        for (int i = from - 1; i >= first; i--) {
            if (tokens.isNumber(i)) {
                continue;
            }
            if (QualifierWords.STOPS.contains(tokens.word(i))) {
                return Optional.empty();
            }
            if (led || i == from - 1) {
                Optional<PhraseTable.Match<Sense>> match = QualifierWords.SUBJECT.endingAt(tokens, i + 1);
                if (match.isPresent()) {
                    return match.map(this::qualifier);
                }
            }
            boolean copula = QualifierWords.COPULAS.contains(tokens.word(i));
            led |= copula;
            gap = copula ? 0 : gap + 1;
            if (gap > CLOSE || (!led && gap > 0)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Qualifier> after(int to) {
        for (int i = to; i < tokens.size() && i - to <= LONGEST_NOUN; i++) {
            if (i == to || QualifierWords.FAR.contains(tokens.word(i))) {
                Optional<PhraseTable.Match<Sense>> match = QualifierWords.AFTER
                        .startingAt(tokens, i)
                        .filter(found -> found.from() == to
                                || (found.meaning().kind() == Qualifier.Kind.PER && found.to() > found.from() + 1))
                        .filter(found -> !QualifierWords.SHIFTING.contains(tokens.word(found.to())));
                if (match.isPresent()) {
                    return match.map(this::qualifier);
                }
            }
            if (!tokens.isWord(i) || clauses.at(i) != clauses.at(Math.max(to - 1, 0))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Qualifier qualifier(PhraseTable.Match<Sense> match) {
        Sense sense = match.meaning();
        return new Qualifier(sense.kind(), words(match.from(), match.to()), sense.known(), sense.days());
    }

    private String words(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
