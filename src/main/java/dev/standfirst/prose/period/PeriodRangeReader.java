package dev.standfirst.prose.period;

import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.prose.model.NamedDays;
import dev.standfirst.prose.model.PartialDate;
import dev.standfirst.prose.period.DateReader.Found;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/** Reads periods from one time to another: 'between January and May 2024', 'from 2000/01 to 2004/05', 'the fourth quarters of 2010 and 2011'. */
final class PeriodRangeReader {
    private final Tokens tokens;
    private final DateReader dates;
    private final QuarterReader quarters;
    private final FinancialYearReader financial;

    PeriodRangeReader(Tokens tokens, DateReader dates, QuarterReader quarters, FinancialYearReader financial) {
        this.tokens = tokens;
        this.dates = dates;
        this.quarters = quarters;
        this.financial = financial;
    }

    /** The range that starts at a token, which may be its 'between' or 'from'. */
    Optional<Found> at(int index) {
        if (tokens.isNumber(index)) {
            return ofDays(index).or(() -> ofYearsAlone(index));
        }
        if (!isOpening(index)) {
            return monthAndDays(index).or(() -> ofMonths(index));
        }
        return ofDays(index)
                .or(() -> ofMonths(index))
                .or(() -> ofYears(index))
                .or(() -> ofMiddles(index))
                .or(() -> ofFinancialYears(index))
                .or(() -> ofQuarters(index))
                .or(() -> ofOneQuarter(index));
    }

    private static Optional<Found> found(int from, int to, Period first, Period last) {
        return first.start().isAfter(last.start())
                ? Optional.empty()
                : Optional.of(new Found(from, to, Optional.empty(), DateReader.fixed(NamedDays.between(first, last))));
    }

    /** Whether a word joins the end of a range to its start. */
    private boolean isJoint(int index, int joint) {
        return tokens.is(index, "between") ? tokens.is(joint, "and") : tokens.is(joint, "to");
    }

    private boolean isOpening(int index) {
        return tokens.is(index, "between") || tokens.is(index, "from");
    }

    /** 'between 2000/01 and 2004/05'. */
    private Optional<Found> ofFinancialYears(int index) {
        Optional<Found> first = isOpening(index) ? financial.inDigits(index + 1) : Optional.empty();
        return first.filter(year -> isJoint(index, year.to()))
                .flatMap(year -> financial
                        .inDigits(year.to() + 1)
                        .flatMap(last -> found(
                                index + 1,
                                last.to(),
                                year.fixedDays().orElseThrow(),
                                last.fixedDays().orElseThrow())));
    }

    /** 'between Q1 2010 and Q4 2011', 'from the second quarter of 2010 to the first quarter of 2011'. */
    private Optional<Found> ofQuarters(int index) {
        Optional<Found> first = isOpening(index) ? quarter(index + 1) : Optional.empty();
        return first.filter(quarter -> isJoint(index, quarter.to()))
                .flatMap(quarter -> quarter(quarter.to() + 1)
                        .flatMap(last -> found(
                                index + 1,
                                last.to(),
                                quarter.fixedDays().orElseThrow(),
                                last.fixedDays().orElseThrow())));
    }

    private Optional<Found> quarter(int index) {
        int first = tokens.is(index, "the") ? index + 1 : index;
        return quarters.at(first)
                .or(() -> quarters.inWords(first))
                .filter(found -> found.fixedDays().isPresent());
    }

    /** 'between the fourth quarters of 2010 and 2011'. */
    private Optional<Found> ofOneQuarter(int index) {
        int ordinal = tokens.is(index + 1, "the") ? index + 2 : index + 1;
        int number = NumberWords.ORDINALS.getOrDefault(tokens.word(ordinal), 0);
        Optional<Integer> first = dates.year(ordinal + 3);
        Optional<Integer> last = dates.year(ordinal + 5);
        boolean named = isOpening(index)
                && number > 0
                && number <= 4
                && tokens.is(ordinal + 1, "quarters")
                && tokens.is(ordinal + 2, "of")
                && (tokens.is(ordinal + 4, "and") || tokens.is(ordinal + 4, "to"));
        return named && first.isPresent() && last.isPresent()
                ? found(index + 1, ordinal + 6, Period.quarter(first.get(), number), Period.quarter(last.get(), number))
                : Optional.empty();
    }

    /** 'between 1 January and 29 November 2023', 'from 1 December 2022 to 3 May 2023'. */
    private Optional<Found> ofDays(int index) {
        int first = tokens.is(index, "between") || tokens.is(index, "from") ? index + 1 : index;
        Optional<Found> start = dates.dayNumber(first).isPresent() ? dates.dayAndMonth(first) : Optional.empty();
        if (start.isEmpty()) {
            return daysOfOneMonth(first);
        }
        int joint = start.get().to();
        boolean joined = tokens.is(joint, "to")
                || tokens.is(joint, "–")
                || (tokens.is(joint, "and") && tokens.is(index, "between"));
        Optional<Found> end =
                joined && dates.dayNumber(joint + 1).isPresent() ? dates.dayAndMonth(joint + 1) : Optional.empty();
        Optional<LocalDate> last = end.flatMap(Found::fixedDays).map(Period::end);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        PartialDate from = start.get().date().orElseThrow();
        LocalDate begin = LocalDate.of(last.get().getYear(), from.month().orElseThrow(), 1)
                .plusDays(from.day().orElseThrow() - 1L);
        LocalDate day =
                from.year().map(begin::withYear).orElse(begin.isAfter(last.get()) ? begin.minusYears(1) : begin);
        return day.isAfter(last.get())
                ? Optional.empty()
                : Optional.of(new Found(
                        first, end.get().to(), Optional.empty(), DateReader.fixed(new Period(day, last.get()))));
    }

    /** 'from 1 to 16 May 2024', '1–16 May', '15 and 16 May'. */
    private Optional<Found> daysOfOneMonth(int first) {
        Optional<Integer> day = dates.dayNumber(first);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        boolean joined = tokens.is(first + 1, "to")
                || tokens.is(first + 1, "–")
                || tokens.isHyphen(first + 1)
                || tokens.is(first + 1, "and")
                || tokens.is(first + 1, "or");
        Optional<Found> end =
                joined && dates.dayNumber(first + 2).isPresent() ? dates.dayAndMonth(first + 2) : Optional.empty();
        boolean rising = end.flatMap(Found::date)
                .flatMap(PartialDate::day)
                .filter(last -> last > day.orElseThrow())
                .isPresent();
        return end.filter(_ -> rising).map(found -> ofDays(first, found, day.orElseThrow()));
    }

    /** 'May 15-17', 'May 15–17, 2024'. */
    private Optional<Found> monthAndDays(int index) {
        Optional<Month> month = dates.month(index);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> first = dates.dayNumber(index + 1);
        Optional<Integer> last = dates.dayNumber(index + 3);
        boolean dash = (tokens.is(index + 2, "–") || tokens.is(index + 2, "-")) && tokens.isGlued(index + 3);
        if (first.isEmpty() || last.isEmpty() || !dash || first.get() >= last.get()) {
            return Optional.empty();
        }
        var date = new PartialDate(dates.yearAfter(index + 4), month, last, Optional.empty());
        Optional<Found> end = DateReader.dated(index, dates.withYear(index + 4), date);
        return end.map(found -> ofDays(index, found, first.get()));
    }

    /** The days from one of a month to the day found. */
    private static Found ofDays(int index, Found last, int first) {
        Optional<Function<LocalDate, Optional<NamedDays>>> days = last.fixedDays()
                .flatMap(end -> DateReader.fixed(new Period(end.start().withDayOfMonth(first), end.end())));
        return new Found(index, last.to(), Optional.empty(), days);
    }

    /** 'between January and May 2024', 'from January to May 2024', 'January–May 2024'. */
    private Optional<Found> ofMonths(int index) {
        int first = tokens.is(index, "between") || tokens.is(index, "from") ? index + 1 : index;
        Optional<Month> from = dates.month(first);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int joint = first + 1;
        Optional<Integer> fromYear = dates.year(joint);
        if (fromYear.isPresent()) {
            joint++;
        }
        boolean joined = tokens.is(joint, "to")
                || tokens.is(joint, "and")
                || tokens.is(joint, "–")
                || tokens.is(joint, "-")
                || tokens.is(joint, "until");
        Optional<Month> to = dates.month(joint + 1);
        Optional<Integer> year = dates.year(joint + 2);
        if (YearPartReader.isMonths(tokens, dates, index)) {
            return Optional.of(new Found(index, index + 3, Optional.empty(), Optional.empty()));
        }
        boolean two = fromYear.isEmpty() && YearPartReader.areTwo(tokens, dates, index);
        boolean alone = tokens.is(joint, "and") && first == index && !two;
        if (!joined || to.isEmpty() || year.isEmpty() || alone) {
            return Optional.empty();
        }
        int startYear = fromYear.orElse(from.get().compareTo(to.get()) <= 0 ? year.get() : year.get() - 1);
        Period start = Period.month(YearMonth.of(startYear, from.get()));
        Period end = Period.month(YearMonth.of(year.get(), to.get()));
        if (two) {
            var both = new Period(start.start(), end.end());
            return Optional.of(new Found(first, joint + 3, Optional.empty(), DateReader.fixed(both)));
        }
        return start.start().isAfter(end.start()) ? Optional.empty() : found(first, joint + 3, start, end);
    }

    /** 'the average of 1961 to 1990', 'the 1961 to 1990 average', 'over the years 1961 to 1990'. */
    private Optional<Found> ofYearsAlone(int index) {
        Optional<Integer> from = dates.year(index);
        Optional<Integer> to = dates.year(index + 2);
        boolean joined = tokens.is(index + 1, "to") && PeriodWords.BEFORE_YEARS.contains(tokens.word(index - 1));
        return joined && from.isPresent() && to.isPresent() && from.get() < to.get()
                ? found(index, index + 3, Period.year(from.get()), Period.year(to.get()))
                : Optional.empty();
    }

    /** 'between mid-2024 and mid-2036': from a day about the middle of one year to one about that of the other. */
    private Optional<Found> ofMiddles(int index) {
        int joint = index + 4;
        Optional<Integer> from = middle(index + 1);
        Optional<Integer> to = isJoint(index, joint) ? middle(joint + 1) : Optional.empty();
        if (from.isEmpty() || to.isEmpty() || from.get() >= to.get()) {
            return Optional.empty();
        }
        Period first = months(from.get());
        Period last = months(to.get());
        NamedDays days = NamedDays.between(first, last).orFrom(first, last);
        return Optional.of(new Found(index + 1, joint + 4, Optional.empty(), DateReader.fixed(days)));
    }

    private Optional<Integer> middle(int index) {
        return tokens.is(index, "mid") && tokens.isHyphen(index + 1) ? dates.year(index + 2) : Optional.empty();
    }

    private static Period months(int year) {
        return new Period(LocalDate.of(year, Month.MAY, 1), LocalDate.of(year, Month.AUGUST, 31));
    }

    /** 'between 2022 and 2023', 'from 2022 to 2023'. */
    private Optional<Found> ofYears(int index) {
        boolean opens = tokens.is(index, "between") || tokens.is(index, "from");
        Optional<Integer> from = dates.year(index + 1);
        Optional<Integer> to = dates.year(index + 3);
        boolean joined = tokens.is(index, "between") ? tokens.is(index + 2, "and") : tokens.is(index + 2, "to");
        if (!opens || from.isEmpty() || to.isEmpty() || !joined || from.get() > to.get()) {
            return Optional.empty();
        }
        return found(index + 1, index + 4, Period.year(from.get()), Period.year(to.get()));
    }
}
