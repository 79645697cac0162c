package dev.standfirst.prose.model;

import dev.standfirst.quantity.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day, month, quarter or half of a year that words name without its year: 'in March', 'on 21 May', 'in Q2'.
 *
 * @param use what the sentence uses it for
 * @param comparable whether it is long enough for figures of it to be compared: a month or more
 * @param relation whether its days are meant, or all time to or from them
 * @param closing whether its last days are meant as well: 'the end of June'
 * @param inYear its days in a year; none in a year that does not have them
 */
public record UndatedPeriod(
        PeriodUse use,
        boolean comparable,
        PeriodRelation relation,
        boolean closing,
        IntFunction<Optional<Period>> inYear) {
    /** The last days of a month that 'the end' of it may mean. */
    private static final int LAST_DAYS = 7;

    /** Its days in a year; none in a year that does not have them. */
    public Optional<Period> in(int year) {
        return inYear.apply(year);
    }

    /** The same used for something else. */
    public UndatedPeriod as(PeriodUse other) {
        return new UndatedPeriod(other, comparable, relation, closing, inYear);
    }

    /** The period of the years of {@code own} that suits it best; as what {@code own} is compared with or counts since, the latest before it. */
    public Optional<NamedPeriod> near(Period own) {
        Optional<Period> best = in(own, own.start().getYear())
                .max(Comparator.comparing((Period period) -> period.contains(own))
                        .thenComparing(period -> period.overlaps(own)));
        if (relation == PeriodRelation.SINCE
                && use == PeriodUse.EITHER
                && best.filter(own::overlaps).isEmpty()) {
            return in(own, own.start().getYear() - 1)
                    .filter(each -> each.start().isBefore(own.start()))
                    .max(Comparator.comparing(Period::start))
                    .map(since -> new NamedPeriod(days(since), use, relation));
        }
        boolean earlier = use != PeriodUse.OWN
                && relation == PeriodRelation.WITHIN
                && comparable
                && best.filter(own::equals).isEmpty();
        Optional<Period> period = earlier
                ? in(own, own.start().getYear() - 1)
                        .filter(each -> each.start().isBefore(own.start()))
                        .max(Comparator.comparing(Period::start))
                : best;
        return period.map(
                days -> new NamedPeriod(days(days), earlier || use == PeriodUse.BASE ? use : PeriodUse.OWN, relation));
    }

    private NamedDays days(Period days) {
        NamedDays named = NamedDays.of(days);
        return closing
                ? named.around(new Period(days.end().minusDays(LAST_DAYS - 1L), days.end()), days.days())
                : named.endingWithin(Period.day(days.end()));
    }

    private Stream<Period> in(Period own, int first) {
        return IntStream.rangeClosed(first, own.end().getYear()).boxed().flatMap(year -> inYear.apply(year).stream());
    }
}
