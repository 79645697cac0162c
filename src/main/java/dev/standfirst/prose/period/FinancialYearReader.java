package dev.standfirst.prose.period;

import dev.standfirst.prose.model.NamedDays;
import dev.standfirst.prose.period.DateReader.Found;
import dev.standfirst.prose.token.Token;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Reads years that do not start in January: 'the financial year 2023 to 2024' from 1 April, 'academic year 2023-24' from 1 September,
 * '2023-24' from 1 April, or about the first of another month where the figure does; 'fiscal 2009' and 'FY2009' as any year that ends in
 * that one.
 */
final class FinancialYearReader {
    /** How many days from the first of a month a year of weeks, or of taxes, may start. */
    private static final int SLACK = 5;

    /** How many days a season that is named by two years has at least: '2008/09' of a league is August to May. */
    private static final long SHORTEST_SEASON = 150;

    private final Tokens tokens;
    private final DateReader dates;

    FinancialYearReader(Tokens tokens, DateReader dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** '2023-24', '2023/24', which may also be a season; after 'academic year' or 'school year' one that starts in September. */
    Optional<Found> inDigits(int index) {
        Optional<Integer> year = dates.year(index);
        boolean dash = tokens.is(index + 1, "-") || tokens.is(index + 1, "–") || tokens.is(index + 1, "/");
        if (year.isEmpty()
                || !dash
                || index + 2 >= tokens.size()
                || !tokens.get(index + 1).glued()) {
            return Optional.empty();
        }
        Token second = tokens.get(index + 2);
        boolean next = second.isNumber()
                && second.glued()
                && second.digits() == 2
                && second.number().equals(Rational.of((year.get() + 1) % 100));
        boolean school =
                tokens.is(index - 1, "year") && (tokens.is(index - 2, "academic") || tokens.is(index - 2, "school"));
        if (!next) {
            return Optional.empty();
        }
        return Optional.of(
                school
                        ? found(index, index + 3, year.get() + 1, Month.SEPTEMBER)
                        : new Found(
                                index, index + 3, Optional.empty(), DateReader.fixed(fromAnyMonth(year.get() + 1))));
    }

    /** 'fiscal 2009', 'fiscal year 2009', 'FY2009', 'FY 2009', 'FY09'. */
    Optional<Found> fiscal(int index) {
        boolean letters = tokens.is(index, "fy") && tokens.get(index).capital();
        if (!letters && !tokens.is(index, "fiscal")) {
            return Optional.empty();
        }
        int number = tokens.is(index + 1, "year") ? index + 2 : index + 1;
        Optional<Found> both = inDigits(number);
        if (both.isPresent()) {
            return both.map(found -> new Found(index, found.to(), Optional.empty(), found.days()));
        }
        Optional<Integer> year = dates.year(number).or(() -> letters ? twoDigits(number) : Optional.empty());
        return year.map(ending -> new Found(index, number + 1, Optional.empty(), DateReader.fixed(anyEnding(ending))));
    }

    /** The financial year, however named, that starts at a token: 'fiscal 2019', 'the financial year 2018/19', '2018-19'. */
    Optional<Found> year(int index) {
        int named = tokens.is(index, "the") ? index + 1 : index;
        if (tokens.is(named, "financial") && tokens.is(named + 1, "year")) {
            return inDigits(named + 2).or(() -> dates.year(named + 2).map(year -> ending(index, named + 3, year)));
        }
        return fiscal(index).or(() -> inDigits(index));
    }

    /** The year from April that ends in a year, one of whole months, give or take some days, from February to December, or a season. */
    private static NamedDays fromAnyMonth(int ending) {
        NamedDays days = NamedDays.of(year(ending, Month.APRIL))
                .orFrom(autumn(ending - 1), Period.year(ending), SHORTEST_SEASON);
        for (Month month : EnumSet.range(Month.FEBRUARY, Month.DECEMBER)) {
            Period year = year(ending, month);
            days = days.orFrom(around(year.start()), around(year.end()));
        }
        return days;
    }

    private static Period around(LocalDate day) {
        return new Period(day.minusDays(SLACK), day.plusDays(SLACK));
    }

    /** The year from April that ends in a year, or from another day but 1 January. */
    private static NamedDays anyEnding(int ending) {
        LocalDate end = LocalDate.of(ending, Month.DECEMBER, 30);
        return NamedDays.of(year(ending, Month.APRIL))
                .endingWithin(new Period(LocalDate.of(ending, Month.JANUARY, 1), end));
    }

    private Optional<Integer> twoDigits(int index) {
        boolean two = tokens.isNumber(index)
                && tokens.isGlued(index)
                && tokens.get(index).digits() == 2
                && tokens.get(index).decimals() == 0;
        return two ? Optional.of(2000 + tokens.get(index).number().numerator().intValueExact()) : Optional.empty();
    }

    /** 'the financial year 2023 to 2024'. */
    Optional<Found> inWords(int index) {
        boolean named = tokens.is(index - 1, "year") && tokens.is(index - 2, "financial") && tokens.is(index + 1, "to");
        Optional<Integer> second = named ? dates.year(index + 2) : Optional.empty();
        return second.filter(year ->
                        dates.year(index).filter(first -> first + 1 == year).isPresent())
                .map(year -> ending(index, index + 3, year));
    }

    /** Where the financial year that a day lies in starts. */
    static LocalDate startOf(LocalDate day) {
        LocalDate start = LocalDate.of(day.getYear(), Month.APRIL, 1);
        return day.isBefore(start) ? start.minusYears(1) : start;
    }

    /** The financial year that ends in a year. */
    static Found ending(int from, int to, int year) {
        return found(from, to, year, Month.APRIL);
    }

    private static Found found(int from, int to, int ending, Month first) {
        return new Found(from, to, Optional.empty(), DateReader.fixed(year(ending, first)));
    }

    /** When seasons start. */
    private static Period autumn(int year) {
        return new Period(LocalDate.of(year, Month.AUGUST, 1), LocalDate.of(year, Month.OCTOBER, 31));
    }

    /** The twelve months from the first of a month that end in a year. */
    private static Period year(int ending, Month first) {
        LocalDate start = LocalDate.of(ending - 1, first, 1);
        return new Period(start, start.plusYears(1).minusDays(1));
    }
}
