package dev.standfirst.check;

import dev.standfirst.prose.PartialDate;
import dev.standfirst.prose.PeriodMention;
import dev.standfirst.prose.ProseText;
import dev.standfirst.prose.Reading;
import dev.standfirst.quantity.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the periods that the clause of a figure names, the one that belongs to the figure first. */
final class NamedPeriods {
    /** A week: what rolls back from a date for less is a day, and a day is what it is. */
    private static final int ROLLING = 7;

    /** How many words before a period may make it the base of a comparison: 'than in 2022', 'from the total of 2022'. */
    private static final int REACH = 4;

    private static final Set<String> BASES = Set.of(
            "than",
            "compared",
            "from",
            "since",
            "against",
            "relative",
            "versus",
            "vs",
            "above",
            "below",
            "on",
            "over",
            "times",
            "as");

    /** Words before a date that make it the end of something longer, or one of two. */
    private static final Set<String> ENDPOINTS = Set.of(
            "by", "until", "till", "to", "before", "after", "since", "from", "between", "and", "through", "dated",
            "ending", "ended", "–", "-");

    private NamedPeriods() {}

    /**
     * Where the words stand whose clause names periods.
     *
     * @param start their first offset
     * @param end their end, exclusive
     * @param clause the number of their clause
     */
    record Words(int start, int end, int clause) {
        static Words of(Reading reading) {
            return new Words(reading.start(), reading.end(), reading.clause());
        }

        static Words of(Composed.Slot slot, ProseText prose) {
            return new Words(slot.start(), slot.end(), prose.clauseAt(slot.start()));
        }
    }

    /**
     * A period that words name.
     *
     * @param period its days
     * @param also its days counted the other way: 'the past year' may or may not take in the day on which it is said
     * @param base whether it is named as what another period is compared with
     */
    record Named(Period period, Optional<Period> also, boolean base) {}

    /**
     * The periods of the clause of {@code words}: the next after them first, else the last before them. A month or day with no year is
     * taken to be of the years of {@code own}.
     *
     * @param on the date that relative periods count from
     */
    static List<Named> near(ProseText prose, Words words, Period own, Optional<LocalDate> on) {
        var after = new ArrayList<Named>();
        var before = new ArrayList<Named>();
        for (PeriodMention mention : prose.periods()) {
            if (mention.clause() == words.clause()) {
                named(prose, mention, on).ifPresent(found -> {
                    if (mention.start() >= words.end()) {
                        after.add(found);
                    } else {
                        before.addFirst(found);
                    }
                });
            }
        }
        boolean taken = !after.isEmpty() && !before.isEmpty() && anotherFigureComesFirst(prose, words);
        var all = new ArrayList<>(taken ? before : after);
        all.addAll(taken ? after : before);
        return all.isEmpty() ? undated(prose, words, own) : all;
    }

    private static Optional<Named> named(ProseText prose, PeriodMention mention, Optional<LocalDate> on) {
        return resolve(mention, on)
                .map(period -> new Named(
                        period,
                        on.flatMap(date -> mention.onDate().apply(date.minusDays(1)))
                                .filter(earlier -> rolls(earlier, period)),
                        isBase(prose.text(), mention.start())));
    }

    /** The days a mention means; none for a relative period of a text with no date. */
    private static Optional<Period> resolve(PeriodMention mention, Optional<LocalDate> on) {
        if (on.isPresent()) {
            return mention.onDate().apply(on.get());
        }
        Optional<Period> once = mention.onDate().apply(LocalDate.EPOCH);
        boolean fixed =
                once.equals(mention.onDate().apply(LocalDate.EPOCH.plusYears(3).plusDays(45)));
        return fixed ? once : Optional.empty();
    }

    private static boolean rolls(Period earlier, Period period) {
        return earlier.end().plusDays(1).equals(period.end())
                && !earlier.start().equals(period.start())
                && period.days() >= ROLLING;
    }

    private static boolean isBase(String text, int start) {
        int at = start;
        for (int i = 0; i < REACH; i++) {
            WordBefore before = WordBefore.at(text, at);
            if (BASES.contains(before.word())) {
                return true;
            }
            at = before.start();
        }
        return false;
    }

    /** Whether another figure of the clause stands between these words and the next period, and so has the better right to it. */
    private static boolean anotherFigureComesFirst(ProseText prose, Words words) {
        int next = prose.periods().stream()
                .filter(mention -> mention.clause() == words.clause() && mention.start() >= words.end())
                .mapToInt(PeriodMention::start)
                .min()
                .orElse(Integer.MAX_VALUE);
        return prose.readings().stream()
                .anyMatch(other -> other.start() >= words.end()
                        && other.end() <= next
                        && other.date().isEmpty());
    }

    /** 'in March', 'on 21 May': of the years that the fact is about the one that suits it best. */
    private static List<Named> undated(ProseText prose, Words words, Period own) {
        return prose.readings().stream()
                .filter(reading -> reading.clause() == words.clause()
                        && !ENDPOINTS.contains(
                                WordBefore.at(prose.text(), reading.start()).word()))
                .flatMap(reading -> reading.date().stream())
                .filter(date -> date.year().isEmpty() && date.month().isPresent())
                .flatMap(date -> best(date, own).stream())
                .map(period -> new Named(period, Optional.empty(), false))
                .toList();
    }

    private static Optional<Period> best(PartialDate date, Period own) {
        return IntStream.rangeClosed(own.start().getYear(), own.end().getYear())
                .boxed()
                .flatMap(year -> inYear(date, year).stream())
                .max(Comparator.comparing((Period period) -> period.contains(own))
                        .thenComparing(period -> period.overlaps(own)));
    }

    private static Optional<Period> inYear(PartialDate date, int year) {
        YearMonth month = YearMonth.of(year, date.month().orElseThrow());
        try {
            return Optional.of(
                    date.day().map(day -> Period.day(month.atDay(day))).orElseGet(() -> Period.month(month)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
