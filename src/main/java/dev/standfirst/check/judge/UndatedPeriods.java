package dev.standfirst.check.judge;

import dev.standfirst.check.judge.NamedPeriods.Named;
import dev.standfirst.check.judge.NamedPeriods.Placed;
import dev.standfirst.check.judge.NamedPeriods.Words;
import dev.standfirst.prose.model.PartialDate;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.YearPart;
import dev.standfirst.quantity.Period;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the days, months and quarters that the clause of a figure names without their year: 'in March', 'on 21 May', 'in Q2'. */
final class UndatedPeriods {
    /** Words before a date that make it the end of something longer, or one of two. */
    private static final Set<String> ENDPOINTS =
            Set.of("to", "before", "after", "from", "between", "and", "through", "dated", "ending", "ended", "–", "-");

    private UndatedPeriods() {}

    /** They are taken to be of the years of {@code own}, or of the latest before it where they are what another period is compared with. */
    static List<Placed> near(ProseText prose, Words words, Period own) {
        var placed = new ArrayList<Placed>();
        for (Reading reading : prose.readings()) {
            Optional<PartialDate> date = reading.date()
                    .filter(named -> named.year().isEmpty() && named.month().isPresent());
            if (date.isPresent()) {
                boolean month = date.get().day().isEmpty();
                place(prose, reading.start(), reading.end(), reading.clause(), words)
                        .flatMap(found -> found.named(own, month, year -> inYear(date.get(), year)))
                        .ifPresent(placed::add);
            }
        }
        for (YearPart part : prose.parts()) {
            place(prose, part.start(), part.end(), part.clause(), words)
                    .flatMap(found -> found.named(
                            own, true, year -> Optional.of(part.inYear().apply(year))))
                    .ifPresent(placed::add);
        }
        placed.sort(Comparator.comparingInt(Placed::start));
        return placed;
    }

    /** Where a period is named that has a say about words; nothing where it has none. */
    private static Optional<Place> place(ProseText prose, int start, int end, int clause, Words words) {
        String before = WordBefore.at(prose.text(), start).word();
        if (before.equals("the")) {
            before = WordBefore.at(
                            prose.text(), WordBefore.at(prose.text(), start).start())
                    .word();
        }
        var place = new Place(start, PeriodRelation.after(before), NamedPeriods.isBase(prose.text(), start, end));
        return NamedPeriods.isBeside(prose, start, end, clause, words)
                        && !ENDPOINTS.contains(before)
                        && !NamedPeriods.isUnequalled(prose.text(), start, place.reach())
                ? Optional.of(place)
                : Optional.empty();
    }

    /** Where a period is named, and how it is meant. */
    private record Place(int start, PeriodRelation reach, boolean base) {
        /** The period of the year that suits a fact of {@code own} days best; as what it is compared with, the latest before it. */
        Optional<Placed> named(Period own, boolean comparable, IntFunction<Optional<Period>> inYear) {
            Optional<Period> best = in(own, own.start().getYear(), inYear)
                    .max(Comparator.comparing((Period period) -> period.contains(own))
                            .thenComparing(period -> period.overlaps(own)));
            boolean earlier = base
                    && reach == PeriodRelation.WITHIN
                    && comparable
                    && best.filter(own::equals).isEmpty();
            Optional<Period> period = earlier
                    ? in(own, own.start().getYear() - 1, inYear)
                            .filter(each -> each.start().isBefore(own.start()))
                            .max(Comparator.comparing(Period::start))
                    : best;
            return period.map(days -> new Placed(start, new Named(days, Optional.empty(), earlier, reach)));
        }

        private static Stream<Period> in(Period own, int first, IntFunction<Optional<Period>> inYear) {
            return IntStream.rangeClosed(first, own.end().getYear())
                    .boxed()
                    .flatMap(year -> inYear.apply(year).stream());
        }
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
