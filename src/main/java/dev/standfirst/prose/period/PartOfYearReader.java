package dev.standfirst.prose.period;

import dev.standfirst.prose.model.NamedDays;
import dev.standfirst.prose.period.DateReader.Found;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * Reads parts of a named year that have no sharp edges: 'early 2022', 'mid-2022', 'end-2014', 'the end of 2014', 'the end of June 2014', 'the summer of 2022'. A
 * figure of a shorter time around them is meant as well, and one of the whole year is not.
 */
final class PartOfYearReader {
    /** No figure of more days is one of a part of a year. */
    private static final int LONGEST = 184;

    private static final int LONGEST_MONTH = 31;

    /** The first and the last month of each. */
    private static final Map<String, int[]> MONTHS = Map.of(
            "early", new int[] {1, 4},
            "mid", new int[] {5, 8},
            "late", new int[] {9, 12},
            "start", new int[] {1, 3},
            "beginning", new int[] {1, 3},
            "middle", new int[] {5, 8},
            "spring", new int[] {3, 5},
            "summer", new int[] {6, 8},
            "autumn", new int[] {9, 11});

    private final Tokens tokens;
    private final DateReader dates;
    private final FinancialYearReader financial;

    PartOfYearReader(Tokens tokens, DateReader dates, FinancialYearReader financial) {
        this.tokens = tokens;
        this.dates = dates;
        this.financial = financial;
    }

    /** The part of a year that starts at a token. */
    Optional<Found> at(int index) {
        String word = tokens.word(index);
        int year = tokens.isHyphen(index + 1)
                        || tokens.is(index + 1, "–")
                        || tokens.is(index + 1, "of")
                        || tokens.is(index + 1, "in")
                ? index + 2
                : index + 1;
        if (tokens.is(year, "the") && tokens.is(year + 1, "year")) {
            return Optional.empty();
        }
        if (word.equals("end")
                && tokens.is(index + 1, "of")
                && dates.month(year).isPresent()) {
            return endOfMonth(index, dates.month(year).get(), year + 1);
        }
        if (word.equals("end") && financial.fiscal(year).isPresent()) {
            return endOfFiscal(index, financial.fiscal(year).get());
        }
        Optional<Integer> named = dates.year(year);
        if (named.isEmpty() || QuarterReader.isQuarter(tokens, year + 1) || dates.isSpan(year)) {
            return Optional.empty();
        }
        if (word.equals("end")) {
            LocalDate last = LocalDate.of(named.get(), 12, 31);
            NamedDays days = NamedDays.of(Period.day(last))
                    .around(
                            new Period(last.minusDays(30), last),
                            Period.year(named.get()).days());
            return found(index, year, days);
        }
        int[] months = MONTHS.get(word);
        if (months == null) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.of(named.get(), months[0], 1);
        LocalDate end = LocalDate.of(named.get(), months[1], 1).plusMonths(1).minusDays(1);
        return found(
                index,
                year,
                NamedDays.of(new Period(start, end)).around(new Period(start, end.plusMonths(1)), LONGEST));
    }

    /** 'the end of June 2023': its last day, or what a month or less that ends in its last week had. */
    private Optional<Found> endOfMonth(int index, Month month, int year) {
        return dates.year(year).filter(_ -> !dates.isSpan(year)).flatMap(named -> {
            Period whole = Period.month(YearMonth.of(named, month));
            LocalDate last = whole.end();
            NamedDays days = NamedDays.of(Period.day(last)).around(new Period(last.minusDays(6), last), whole.days());
            return found(index, year, days);
        });
    }

    /** 'the end of fiscal 2022': a day of 2022. */
    private static Optional<Found> endOfFiscal(int index, Found year) {
        LocalDate last = year.fixedDays().orElseThrow().end();
        NamedDays days = NamedDays.of(Period.day(last)).around(Period.year(last.getYear()), LONGEST_MONTH);
        return Optional.of(new Found(index, year.to(), Optional.empty(), DateReader.fixed(days)));
    }

    private static Optional<Found> found(int from, int year, NamedDays days) {
        return Optional.of(new Found(from, year + 1, Optional.empty(), DateReader.fixed(days)));
    }
}
