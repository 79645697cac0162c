package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.lexicon.QualifierWords;
import dev.standfirst.prose.lexicon.QualifierWords.Sense;
import dev.standfirst.prose.model.Qualifier;
import dev.standfirst.prose.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the words beside a figure that make it another quantity: before it, in its subject, and after it with its noun. */
final class QualifierReader {
    /** How many words a subject, and what is said up to the figure, may have. */
    private static final int LONGEST_SUBJECT = 9;

    /** How many words may be between the subject's qualifier and the word that leads to the figure. */
    private static final int CLOSE = 3;

    /** How many words of its noun may be between a figure and what qualifies it. */
    private static final int LONGEST_NOUN = 3;

    private final String text;
    private final Tokens tokens;
    private final Clauses clauses;

    QualifierReader(String text, Tokens tokens, Clauses clauses) {
        this.text = text;
        this.tokens = tokens;
        this.clauses = clauses;
    }

    /**
     * The qualifiers of a figure between two tokens.
     *
     * @param past the token past its number
     */
    List<Qualifier> of(int from, int past, int to) {
        var found = new ArrayList<Qualifier>();
        before(from).or(() -> subject(from)).ifPresent(found::add);
        after(to)
                .or(() -> QualifierWords.AFTER
                        .startingAt(tokens, past)
                        .filter(match -> match.to() < to)
                        .map(this::qualifier))
                .ifPresent(found::add);
        return found;
    }

    /** The qualifiers of a date between two tokens. */
    List<Qualifier> ofDate(int from, int to) {
        return Stream.concat(
                        QualifierWords.BEFORE_DATE.endingAt(tokens, from).stream(),
                        QualifierWords.AFTER_DATE.startingAt(tokens, to).stream())
                .map(this::qualifier)
                .toList();
    }

    private Optional<Qualifier> before(int from) {
        int end = from;
        while (tokens.is(end - 1, "the") || tokens.is(end - 1, "(")) {
            end--;
        }
        return QualifierWords.BEFORE.endingAt(tokens, end).map(this::qualifier);
    }

    /** A word of the subject of the figure: 'the daily count was 922'; right before the figure, 'a daily 922'. */
    private Optional<Qualifier> subject(int from) {
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
            Optional<PhraseTable.Match<Sense>> match = QualifierWords.SUBJECT.endingAt(tokens, i + 1);
            if (match.isPresent() && (led || i == from - 1)) {
                return match.map(this::qualifier);
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
        for (int i = to; i < tokens.size() && i - to <= LONGEST_NOUN + 1; i++) {
            boolean far = i > to + LONGEST_NOUN;
            Optional<PhraseTable.Match<Sense>> match = QualifierWords.AFTER
                    .startingAt(tokens, i)
                    .filter(found -> found.from() == to
                            || (found.meaning().kind() == Qualifier.Kind.PER
                                    && QualifierWords.FAR.contains(tokens.word(found.from()))
                                    && found.to() > found.from() + 1));
            if (match.isPresent() && !far) {
                return match.map(this::qualifier);
            }
            if (!tokens.isWord(i) || clauses.at(i) != clauses.at(Math.max(to - 1, 0))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Qualifier qualifier(PhraseTable.Match<Sense> match) {
        String words = text.substring(
                tokens.get(match.from()).start(), tokens.get(match.to() - 1).end());
        return new Qualifier(match.meaning().kind(), words, match.meaning().known());
    }
}
