package dev.standfirst.prose.clause;

import dev.standfirst.prose.clause.PlacedPeriods.Placed;
import dev.standfirst.prose.lexicon.BaseWords;
import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.prose.model.Extent;
import dev.standfirst.prose.model.LevelSide;
import dev.standfirst.prose.model.NamedDays;
import dev.standfirst.prose.model.NamedPeriod;
import dev.standfirst.prose.model.Nearby;
import dev.standfirst.prose.model.PartialDate;
import dev.standfirst.prose.model.PeriodMention;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.model.PeriodUse;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.Timing;
import dev.standfirst.prose.model.UndatedPeriod;
import dev.standfirst.prose.period.PeriodCollector;
import dev.standfirst.prose.period.YearPart;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.prose.token.WordBefore;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Period;
import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the periods that a text names for words of it: those of their clause, the one that belongs to the words first. */
final class TimingReader {
    /** How many periods before a level are looked at for a range that it ends, and figures after it for what it is compared with. */
    private static final int NEAREST = 4;

    private final Tokens tokens;
    private final Clauses clauses;
    private final DirectionReader directions;
    private final PeriodUseReader uses;
    private final PlacedPeriods<NamedPeriod> dated;

    /** Those that are the time of something else than a figure as well. */
    private final PlacedPeriods<NamedPeriod> all;

    private final PlacedPeriods<UndatedPeriod> undated;
    private final @Nullable SentencePeriods sentences;
    private final @Nullable PeriodAcross across;
    private final List<Reading> readings;

    /** For each reading the number of the first from it on that is not a date. */
    private final int[] figures;

    TimingReader(
            String text,
            Tokens tokens,
            Clauses clauses,
            SentenceStarts sentenceStarts,
            DirectionReader directions,
            List<Reading> readings,
            PeriodCollector times) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.readings = readings;
        this.figures = new int[readings.size() + 1];
        figures[readings.size()] = readings.size();
        for (int i = readings.size() - 1; i >= 0; i--) {
            figures[i] = readings.get(i).date().isPresent() ? figures[i + 1] : i;
        }
        this.directions = directions;
        this.uses = new PeriodUseReader(tokens, directions, readings);
        this.all = new PlacedPeriods<>(dated(times.periods()));
        this.dated = all.placed().stream().allMatch(TimingReader::isOfFigures)
                ? all
                : new PlacedPeriods<>(
                        all.placed().stream().filter(TimingReader::isOfFigures).toList());
        this.undated = new PlacedPeriods<>(undated(times.parts()));
        this.sentences = SentencePeriods.of(text, tokens, sentenceStarts, readings, times)
                .orElse(null);
        boolean none = all.placed().isEmpty() && undated.placed().isEmpty();
        this.across = none ? null : new PeriodAcross(tokens, clauses, sentenceStarts, directions, readings);
    }

    /** The periods that the text names and whose days are known, also those that are the time of something else than a figure. */
    List<Placed<NamedPeriod>> named() {
        return all.placed();
    }

    /** The periods for words on one side of a change, or on neither. */
    Timing of(Extent words, LevelSide side) {
        return of(words, side, false);
    }

    /**
     * The same.
     *
     * @param part whether they say a part of something, so that 'of 2022' may tell of what
     */
    Timing of(Extent words, LevelSide side, boolean part) {
        if (across == null && sentences == null) {
            return Timing.none(side);
        }
        int to = tokens.at(words.end());
        Optional<Reading> repeated = repeated(words, to);
        if (repeated.isPresent()) {
            return of(repeated.get().where(), side, part);
        }
        int next = figures[Search.first(readings.size(), i -> readings.get(i).start() >= words.end())];
        Optional<Reading> figure = next < readings.size() ? Optional.of(readings.get(next)) : Optional.empty();
        int end = figure.map(Reading::end).orElse(Integer.MAX_VALUE);
        Nearby<NamedPeriod> near =
                dated.near(words, end).after(isOfBase(words, dated), named -> named.as(PeriodUse.BASE));
        Nearby<UndatedPeriod> undatedNear =
                undated.near(words, end).after(isOfBase(words, undated), named -> named.as(PeriodUse.BASE));
        if (near.isEmpty() && undatedNear.isEmpty() && across != null) {
            PeriodAcross beyond = across;
            near = beyond.of(words, dated)
                    .map(named -> own(words, named))
                    .or(() -> beyond.atWhichTime(words, all).map(TimingReader::then))
                    .orElse(near);
            undatedNear =
                    beyond.of(words, undated).map(TimingReader::ownUndated).orElse(undatedNear);
        }
        if (side == LevelSide.COMPARED) {
            near = new Nearby<>(
                    near.before().stream()
                            .map(named -> named.as(PeriodUse.BASE))
                            .toList(),
                    near.after(),
                    near.taken());
        }
        if (uses.isAverage(tokens.at(words.start()))) {
            near = near.onlyAfter();
            undatedNear = undatedNear.onlyAfter();
        }
        near = ofEnd(near, side);
        near = withBase(words, dated, isPartFirst(words) ? inYearNamed(near, undatedNear) : near);
        undatedNear = withBase(words, undated, undatedNear);
        boolean ofNext = side != LevelSide.COMPARED
                && part
                && !near.after().isEmpty()
                && dated.firstFrom(words.end()) < dated.placed().size()
                && uses.isPartOf(
                        to, dated.placed().get(dated.firstFrom(words.end())).from());
        Optional<SentencePeriods> sentence = Optional.ofNullable(sentences);
        return new Timing(
                side,
                near,
                undatedNear,
                ofNext,
                sentence.flatMap(each -> each.paired(words)),
                sentence.flatMap(each -> each.shifted(words, to)),
                sentence.flatMap(each -> each.measuredFrom(words, tokens.at(words.numberEnd()))));
    }

    /** Whether a figure between words and the first period after them is what they are compared with: 'up from 922 in 2022'. */
    private boolean isOfBase(Extent words, PlacedPeriods<?> periods) {
        int period = periods.firstFrom(words.end());
        if (period == periods.placed().size()) {
            return false;
        }
        int start = periods.placed().get(period).start();
        int first = Search.first(readings.size(), i -> readings.get(i).start() >= words.end());
        return readings.subList(first, readings.size()).stream()
                .takeWhile(reading -> reading.start() < start)
                .limit(NEAREST)
                .anyMatch(reading -> reading.date().isEmpty() && uses.isCompared(tokens.at(reading.start())));
    }

    /** The figure before a bracket that says it in another unit, before what they are compared with: '9.5 points (4.4%) below the 2022 peak'. */
    private Optional<Reading> repeated(Extent words, int to) {
        int from = tokens.at(words.start());
        if (!tokens.is(from - 1, "(") || !tokens.is(to, ")") || directions.at(to + 1) == Direction.NONE) {
            return Optional.empty();
        }
        int past = Search.first(readings.size(), i -> readings.get(i).start() >= words.start());
        return past > 0 && tokens.at(readings.get(past - 1).end()) == from - 1
                ? Optional.of(readings.get(past - 1))
                : Optional.empty();
    }

    /** Of 'between 2010 and 2012 it rose from 9.7 to 10.7 per cent' each level has its end. */
    private static Nearby<NamedPeriod> ofEnd(Nearby<NamedPeriod> near, LevelSide side) {
        if (side != LevelSide.LEFT && side != LevelSide.REACHED) {
            return near;
        }
        int reach = Math.min(NEAREST, near.before().size());
        return ends(near.before().subList(0, reach))
                .or(() -> ends(near.after()))
                .map(both -> NamedPeriod.of(side == LevelSide.LEFT ? both.first() : both.last()))
                .map(end -> new Nearby<>(List.<NamedPeriod>of(), List.of(end), false))
                .orElse(near);
    }

    /** The ends of the first range among periods. */
    private static Optional<NamedDays.Ends> ends(List<NamedPeriod> periods) {
        for (NamedPeriod named : periods) {
            if (named.days().ends().isPresent()) {
                return named.days().ends();
            }
        }
        return Optional.empty();
    }

    /** Whether a period without a year follows words before one with a year does. */
    private boolean isPartFirst(Extent words) {
        int part = undated.firstFrom(words.end());
        int whole = dated.firstFrom(words.end());
        return part < undated.placed().size()
                && whole < dated.placed().size()
                && undated.placed().get(part).start()
                        < dated.placed().get(whole).start();
    }

    /** Of 'in March to reach their highest level in 2015' the month is that of the year. */
    private static Nearby<NamedPeriod> inYearNamed(Nearby<NamedPeriod> near, Nearby<UndatedPeriod> undated) {
        if (near.after().isEmpty()
                || undated.after().isEmpty()
                || near.taken()
                || !near.before().isEmpty()) {
            return near;
        }
        NamedPeriod year = near.after().getFirst();
        UndatedPeriod part = undated.after().getFirst();
        boolean own = year.use() == PeriodUse.OWN
                && part.use() == PeriodUse.OWN
                && year.period().isCalendarYear();
        return (own ? part.in(year.period().start().getYear()) : Optional.<Period>empty())
                .map(days -> new Nearby<>(List.<NamedPeriod>of(), List.of(NamedPeriod.of(days)), false))
                .orElse(near);
    }

    /** With the base that the next clause names: 'fell in 2015, compared with 2013'. */
    private <T> Nearby<T> withBase(Extent words, PlacedPeriods<T> periods, Nearby<T> near) {
        Optional<T> base = Optional.ofNullable(across)
                .flatMap(beyond -> beyond.base(words, periods))
                .map(Placed::period);
        return base.map(named -> new Nearby<>(
                        near.before(),
                        Stream.concat(near.after().stream(), Stream.of(named)).toList(),
                        near.taken()))
                .orElse(near);
    }

    private Nearby<NamedPeriod> own(Extent words, Placed<NamedPeriod> named) {
        if (named.period().use() == PeriodUse.BASE) {
            // Of 'the same as in 2013 (14.7 per cent)' it is the time of the level in brackets.
            boolean bracketed = named.to() == tokens.at(words.start()) - 1;
            return new Nearby<>(List.of(), List.of(bracketed ? ofBracket(named.period()) : named.period()), false);
        }
        return new Nearby<>(List.of(named.period().as(PeriodUse.OWN)), List.of(), false);
    }

    private static NamedPeriod ofBracket(NamedPeriod named) {
        return new NamedPeriod(named.days().orPart(), PeriodUse.EITHER, named.relation());
    }

    /** Of 'since 2006, when it was 922' the days themselves. */
    private static Nearby<NamedPeriod> then(Placed<NamedPeriod> named) {
        var days = new NamedPeriod(named.period().days(), PeriodUse.OWN, PeriodRelation.WITHIN);
        return new Nearby<>(List.of(days), List.of(), false);
    }

    private static Nearby<UndatedPeriod> ownUndated(Placed<UndatedPeriod> named) {
        return new Nearby<>(List.of(named.period().as(PeriodUse.OWN)), List.of(), false);
    }

    private static boolean isOfFigures(Placed<NamedPeriod> named) {
        return named.period().use() != PeriodUse.OTHER;
    }

    private List<Placed<NamedPeriod>> dated(List<PeriodMention> mentions) {
        var dated = new ArrayList<Placed<NamedPeriod>>(mentions.size());
        for (PeriodMention mention : mentions) {
            dated(mention).ifPresent(dated::add);
        }
        return dated;
    }

    private Optional<Placed<NamedPeriod>> dated(PeriodMention mention) {
        int from = tokens.at(mention.start());
        int to = tokens.at(mention.end());
        return mention.days()
                .map(days -> placed(
                        from,
                        to,
                        new Extent(mention.start(), mention.end(), mention.start(), mention.end(), mention.clause()),
                        new NamedPeriod(
                                uses.isPart(from) ? days.orPart() : days,
                                uses.of(from, to, mention.relation()),
                                mention.relation())));
    }

    private <T> Placed<T> placed(int from, int to, Extent words, T period) {
        return new Placed<>(from, to, words, opensNext(from, to), isOfNext(from, to, words), period);
    }

    /** 'Output in 2017 was cut to 2.2 per cent and 2018 output to 2.1 per cent', 'and 2017 was the fifth'. */
    private boolean isOfNext(int from, int to, Extent words) {
        WordBefore before = WordBefore.at(tokens, from);
        boolean joined =
                before.is("and") || (before.is("in") && before.previous(tokens).is("and"));
        if (!joined) {
            return false;
        }
        if (BaseWords.BE.contains(tokens.word(to))) {
            return true;
        }
        int next = figures[Search.first(readings.size(), i -> readings.get(i).start() >= words.end())];
        return next < readings.size() && readings.get(next).clause() == words.clause();
    }

    /** 'In 2023, there were 922': a period that is alone before the comma belongs to the clause after it too. */
    private boolean opensNext(int from, int to) {
        if (!clauses.isStart(to) || !tokens.is(to, ",")) {
            return false;
        }
        int clause = clauses.startAt(from);
        WordBefore before = WordBefore.at(tokens, from);
        while (before.from() >= clause && PeriodWords.OPENING.contains(before.word())) {
            before = before.previous(tokens);
        }
        return before.word().isEmpty() || before.is("that") || before.from() < clause || endsClause(before.word());
    }

    private static boolean endsClause(String word) {
        return ".!?,;:—–".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private List<Placed<UndatedPeriod>> undated(List<YearPart> parts) {
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
        boolean end = isEnd(from);
        WordBefore first = end ? WordBefore.at(tokens, from - 2) : before;
        String word = (first.is("the") ? first.previous(tokens) : first).word();
        PeriodRelation relation = PeriodRelation.after(word);
        int to = tokens.at(words.end());
        PeriodUse use = isFirst(word, to) ? PeriodUse.BASE : uses.of(from, to, relation);
        if (use == PeriodUse.BASE || (use != PeriodUse.OTHER && !PeriodWords.ENDPOINTS.contains(word))) {
            found.add(placed(from, to, words, new UndatedPeriod(use, comparable, relation, end, inYear)));
        }
    }

    /** Whether a month that ends before a token is that from which something changed to the next: 'between September and October'. */
    private boolean isFirst(String before, int to) {
        Month next = PeriodWords.MONTHS.get(tokens.word(to + 1));
        return before.equals("between")
                && tokens.is(to, "and")
                && next != null
                && next.minus(1) == PeriodWords.MONTHS.get(tokens.word(to - 1));
    }

    /** 'The end of June'. */
    private boolean isEnd(int from) {
        return tokens.is(from - 1, "of") && tokens.is(from - 2, "end");
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
}
