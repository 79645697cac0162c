package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.prose.model.Extent;
import dev.standfirst.prose.model.LevelSide;
import dev.standfirst.prose.model.NamedPeriod;
import dev.standfirst.prose.model.Nearby;
import dev.standfirst.prose.model.PartialDate;
import dev.standfirst.prose.model.PeriodMention;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.Timing;
import dev.standfirst.prose.model.UndatedPeriod;
import dev.standfirst.prose.period.PeriodCollector;
import dev.standfirst.prose.period.YearPart;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.prose.token.WordBefore;
import dev.standfirst.quantity.Period;
import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Finds the periods that a text names for words of it: those of their clause, the one that belongs to the words first. */
final class TimingReader {
    private final Tokens tokens;
    private final BaseReader bases;
    private final Named<NamedPeriod> dated;
    private final Named<UndatedPeriod> undated;
    private final Optional<SentencePeriods> sentences;

    /** For each reading the end of the first figure from it on, where it is not a date. */
    private final int[] ends;

    /** The starts of the readings. */
    private final int[] starts;

    TimingReader(String text, Tokens tokens, Clauses clauses, List<Reading> readings, PeriodCollector times) {
        this.tokens = tokens;
        this.bases = new BaseReader(tokens, clauses);
        this.dated = new Named<>(times.periods().stream()
                .flatMap(mention -> dated(mention).stream())
                .toList());
        this.undated = new Named<>(undated(readings, times.parts()));
        this.sentences = SentencePeriods.of(text, tokens, readings, times);
        this.starts = readings.stream().mapToInt(Reading::start).toArray();
        this.ends = new int[starts.length + 1];
        ends[starts.length] = Integer.MAX_VALUE;
        for (int i = starts.length - 1; i >= 0; i--) {
            ends[i] = readings.get(i).date().isPresent()
                    ? ends[i + 1]
                    : readings.get(i).end();
        }
    }

    /** The periods for words on one side of a change, or on neither. */
    Timing of(Extent words, LevelSide side) {
        int to = tokens.at(words.end());
        int next = Arrays.binarySearch(starts, words.end());
        int figure = ends[next >= 0 ? next : -next - 1];
        Nearby<NamedPeriod> near = dated.near(words, figure);
        boolean ofNext = !near.after().isEmpty() && bases.isPartOf(to, dated.firstAfter(words));
        return new Timing(
                side,
                near,
                undated.near(words, figure),
                ofNext,
                sentences.flatMap(all -> all.paired(words)),
                sentences.flatMap(all -> all.shifted(words, to)));
    }

    private Optional<Placed<NamedPeriod>> dated(PeriodMention mention) {
        int from = tokens.at(mention.start());
        if (mention.days().isEmpty() || bases.isUnequalled(from, mention.relation())) {
            return Optional.empty();
        }
        var named = new NamedPeriod(
                mention.days().get(), mention.also(), bases.isBase(from) || bases.isExceeded(from), mention.relation());
        return Optional.of(new Placed<>(
                mention.start(), from, mention.clause(), bases.opensNext(from, tokens.at(mention.end())), named));
    }

    private List<Placed<UndatedPeriod>> undated(List<Reading> readings, List<YearPart> parts) {
        var found = new ArrayList<Placed<UndatedPeriod>>();
        for (Reading reading : readings) {
            Optional<PartialDate> date = reading.date()
                    .filter(named -> named.year().isEmpty() && named.month().isPresent());
            date.ifPresent(named -> add(
                    found,
                    reading.where(),
                    named.day().isEmpty(),
                    year -> inYear(named, named.month().orElseThrow(), year)));
        }
        for (YearPart part : parts) {
            add(
                    found,
                    new Extent(part.start(), part.end(), part.start(), part.end(), part.clause()),
                    true,
                    year -> Optional.of(part.inYear().apply(year)));
        }
        found.sort(Comparator.comparingInt(Placed::start));
        return found;
    }

    /** Adds a period without a year, except where it only starts or ends something. */
    private void add(
            List<Placed<UndatedPeriod>> found, Extent words, boolean comparable, IntFunction<Optional<Period>> inYear) {
        int from = tokens.at(words.start());
        WordBefore before = WordBefore.at(tokens, from);
        String word = (before.is("the") ? before.previous(tokens) : before).word();
        PeriodRelation relation = PeriodRelation.after(word);
        if (!PeriodWords.ENDPOINTS.contains(word) && !bases.isUnequalled(from, relation)) {
            found.add(new Placed<>(
                    words.start(),
                    from,
                    words.clause(),
                    bases.opensNext(from, tokens.at(words.end())),
                    new UndatedPeriod(bases.isBase(from), comparable, relation, inYear)));
        }
    }

    private static Optional<Period> inYear(PartialDate date, Month named, int year) {
        YearMonth month = YearMonth.of(year, named);
        try {
            return Optional.of(
                    date.day().map(day -> Period.day(month.atDay(day))).orElseGet(() -> Period.month(month)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /**
     * A period and where it is named.
     *
     * @param start where its words start
     * @param from their first token
     * @param clause the number of their clause
     * @param opensNext whether it belongs to the next clause too
     */
    private record Placed<T>(int start, int from, int clause, boolean opensNext, T period) {}

    /**
     * The periods of a text in order. Those of one clause, with the one that opens it, follow each other, so that what is near any words
     * is a view of the same list: a text of nothing but figures and periods takes no more room than its length.
     */
    private record Named<T>(List<Placed<T>> placed, List<T> periods) {
        Named(List<Placed<T>> placed) {
            this(placed, placed.stream().map(Placed::period).toList());
        }

        Nearby<T> near(Extent words, int figure) {
            int first = first(each -> each.clause() >= words.clause());
            if (first > 0
                    && placed.get(first - 1).opensNext()
                    && placed.get(first - 1).clause() == words.clause() - 1) {
                first--;
            }
            int past = first(each -> each.clause() > words.clause());
            if (first >= past) {
                return Nearby.none();
            }
            int after = Math.clamp(first(each -> each.start() >= words.end()), first, past);
            return new Nearby<>(
                    periods.subList(first, after).reversed(),
                    periods.subList(after, past),
                    after < past && figure <= placed.get(after).start());
        }

        /** The first token of the first period after words. */
        int firstAfter(Extent words) {
            return placed.get(first(each -> each.start() >= words.end())).from();
        }

        private int first(Predicate<Placed<T>> isThere) {
            return Search.first(placed.size(), i -> isThere.test(placed.get(i)));
        }
    }
}
