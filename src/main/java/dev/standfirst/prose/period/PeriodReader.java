package dev.standfirst.prose.period;

import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.PartialDate;
import dev.standfirst.prose.number.NumberReader;
import dev.standfirst.prose.number.NumberToken;
import dev.standfirst.prose.period.DateReader.Found;
import dev.standfirst.prose.token.Token;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/** Reads dates and periods: '22 May 2024', 'between January and May 2024', 'the year to March 2024', '2023-24', 'last year'. */
public final class PeriodReader {
    /** The most words of a number of months: 'one hundred and twenty', with room for signs between them. */
    private static final int LONGEST_COUNT = 6;

    private final Tokens tokens;
    private final DateReader dates;
    private final RelativeReader relative;
    private final QuarterReader quarters;

    public PeriodReader(Tokens tokens) {
        this.tokens = tokens;
        this.dates = new DateReader(tokens);
        this.relative = new RelativeReader(tokens, dates);
        this.quarters = new QuarterReader(tokens, dates);
    }

    /** The date or period of digits that signs join: '2024-05-22', '22/05/2024', '2023-24', '2010–2015'. */
    public Optional<Found> inDigits(int index) {
        return tokens.isNumber(index) && tokens.isGlued(index + 1)
                ? dates.inDigits(index).or(() -> financialYear(index)).or(() -> joinedYears(index))
                : Optional.empty();
    }

    /** Whether a date in digits may be either of two days: '3/4/2024' where both orders are in use. */
    public boolean isAmbiguous(int index) {
        return dates.isAmbiguous(index);
    }

    /** The date or period in words that starts at a token. */
    public Optional<Found> at(int index) {
        if (tokens.isNumber(index)) {
            return rangeOfDays(index)
                    .or(() -> yearTo(index))
                    .or(() -> dates.dayAndMonth(index))
                    .or(() -> quarters.at(index))
                    .or(() -> financialInWords(index))
                    .or(() -> dates.plainYear(index));
        }
        if (!tokens.has(index) || !tokens.get(index).canBegin(WordTriggers.DATE)) {
            return Optional.empty();
        }
        return relative.at(index)
                .or(() -> rangeOfDays(index))
                .or(() -> rangeOfMonths(index))
                .or(() -> rangeOfYears(index))
                .or(() -> yearTo(index))
                .or(() -> quarters.at(index))
                .or(() -> firstPart(index))
                .or(() -> monthAndDays(index))
                .or(() -> dates.dayAndMonth(index))
                .or(() -> dates.monthAndYear(index))
                .or(() -> dates.plainYear(index));
    }

    private Optional<Found> financialYear(int index) {
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
        return next
                ? Optional.of(new Found(
                        index,
                        index + 3,
                        Optional.empty(),
                        DateReader.fixed(
                                new Period(LocalDate.of(year.get(), 4, 1), LocalDate.of(year.get() + 1, 3, 31)))))
                : Optional.empty();
    }

    /** 'between 1 January and 29 November 2023', 'from 1 December 2022 to 3 May 2023'. */
    private Optional<Found> rangeOfDays(int index) {
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
        Optional<LocalDate> last = end.flatMap(Found::days)
                .flatMap(days -> days.apply(LocalDate.EPOCH))
                .map(Period::end);
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
        boolean joined = tokens.is(first + 1, "to")
                || tokens.is(first + 1, "–")
                || tokens.isHyphen(first + 1)
                || tokens.is(first + 1, "and")
                || tokens.is(first + 1, "or");
        Optional<Found> end =
                day.isPresent() && joined && dates.dayNumber(first + 2).isPresent()
                        ? dates.dayAndMonth(first + 2)
                        : Optional.empty();
        boolean rising = end.flatMap(Found::date)
                .flatMap(PartialDate::day)
                .filter(last -> last > day.orElseThrow())
                .isPresent();
        return end.filter(_ -> rising).map(found -> ofDays(first, found, day.orElseThrow()));
    }

    /** 'May 15-17', 'May 15–17, 2024'. */
    private Optional<Found> monthAndDays(int index) {
        Optional<Month> month = dates.month(index);
        Optional<Integer> first = dates.dayNumber(index + 1);
        Optional<Integer> last = dates.dayNumber(index + 3);
        boolean dash = (tokens.is(index + 2, "–") || tokens.is(index + 2, "-")) && tokens.isGlued(index + 3);
        if (month.isEmpty() || first.isEmpty() || last.isEmpty() || !dash || first.get() >= last.get()) {
            return Optional.empty();
        }
        Optional<Found> end = DateReader.dated(
                index,
                dates.withYear(index + 4),
                Optional.empty(),
                last.get(),
                month.get(),
                dates.yearAfter(index + 4));
        return end.map(found -> ofDays(index, found, first.get()));
    }

    /** The days from one of a month to the day found. */
    private static Found ofDays(int index, Found last, int first) {
        Optional<Function<LocalDate, Optional<Period>>> days = last.days()
                .flatMap(end -> end.apply(LocalDate.EPOCH))
                .flatMap(end -> DateReader.fixed(new Period(end.start().withDayOfMonth(first), end.end())));
        return new Found(index, last.to(), Optional.empty(), days);
    }

    /** 'between January and May 2024', 'from January to May 2024', 'January–May 2024'. */
    private Optional<Found> rangeOfMonths(int index) {
        int first = tokens.is(index, "between") || tokens.is(index, "from") ? index + 1 : index;
        Optional<Month> from = dates.month(first);
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
        if (from.isEmpty()
                || !joined
                || to.isEmpty()
                || year.isEmpty()
                || (tokens.is(joint, "and") && first == index)) {
            return Optional.empty();
        }
        int startYear = fromYear.orElse(from.get().compareTo(to.get()) <= 0 ? year.get() : year.get() - 1);
        LocalDate start = LocalDate.of(startYear, from.get(), 1);
        LocalDate end = YearMonth.of(year.get(), to.get()).atEndOfMonth();
        return start.isAfter(end)
                ? Optional.empty()
                : Optional.of(new Found(first, joint + 3, Optional.empty(), DateReader.fixed(new Period(start, end))));
    }

    /** 'between 2022 and 2023', 'from 2022 to 2023'. */
    private Optional<Found> rangeOfYears(int index) {
        boolean opens = tokens.is(index, "between") || tokens.is(index, "from");
        Optional<Integer> from = dates.year(index + 1);
        Optional<Integer> to = dates.year(index + 3);
        boolean joined = tokens.is(index, "between") ? tokens.is(index + 2, "and") : tokens.is(index + 2, "to");
        if (!opens || from.isEmpty() || to.isEmpty() || !joined || from.get() > to.get()) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                index + 1,
                index + 4,
                Optional.empty(),
                DateReader.fixed(new Period(LocalDate.of(from.get(), 1, 1), LocalDate.of(to.get(), 12, 31)))));
    }

    /** '2010–2015', '2010-15'; '2023-24' is a financial year. */
    private Optional<Found> joinedYears(int index) {
        boolean dash = (tokens.is(index + 1, "–") || tokens.is(index + 1, "-"))
                && tokens.isGlued(index + 1)
                && tokens.isGlued(index + 2);
        Optional<Integer> from = dates.year(index);
        if (!dash || from.isEmpty() || !tokens.isNumber(index + 2)) {
            return Optional.empty();
        }
        boolean two =
                tokens.get(index + 2).digits() == 2 && tokens.get(index + 2).decimals() == 0;
        int to = two
                ? from.get() / 100 * 100
                        + tokens.get(index + 2).number().numerator().intValue()
                : dates.year(index + 2).orElse(0);
        boolean financial = two && to == from.get() + 1;
        return to <= from.get() || financial
                ? Optional.empty()
                : Optional.of(new Found(
                        index,
                        index + 3,
                        Optional.empty(),
                        DateReader.fixed(new Period(LocalDate.of(from.get(), 1, 1), LocalDate.of(to, 12, 31)))));
    }

    /** Whether 'months' follows where a number of them may end. */
    private boolean isBeforeMonths(int index) {
        for (int i = index + 1; i <= index + LONGEST_COUNT; i++) {
            if (tokens.is(i, "months")) {
                return true;
            }
        }
        return false;
    }

    /** 'the year to March 2024', 'the twelve months to 21 May 2024', 'the year ending June 2023'. */
    private Optional<Found> yearTo(int index) {
        int months;
        int i;
        if (isYearEnding(index)) {
            Optional<Integer> year = tokens.is(index, "fye") ? dates.year(index + 1) : Optional.empty();
            if (year.isPresent()) {
                return Optional.of(financial(index, index + 2, year.get()));
            }
            months = 12;
            i = index;
        } else if (tokens.is(index, "year")) {
            months = 12;
            i = index + 1;
        } else {
            Optional<NumberToken> number =
                    isBeforeMonths(index) ? NumberReader.counted(tokens, index) : Optional.empty();
            if (number.isEmpty()
                    || !tokens.is(number.get().to(), "months")
                    || number.get().value().isAbove(Rational.of(120))
                    || !number.get().value().isWhole()
                    || number.get().value().signum() <= 0) {
                return Optional.empty();
            }
            months = number.get().value().numerator().intValueExact();
            i = number.get().to() + 1;
        }
        if (!isYearEnding(i) && !tokens.is(i, "to") && !tokens.is(i, "ending") && !tokens.is(i, "ended")) {
            return Optional.empty();
        }
        if (tokens.is(i + 1, "(") && tokens.is(i + 2, "fye") && tokens.is(i + 3, ")")) {
            i += 3;
        }
        if (tokens.is(index - 1, "financial") && dates.year(i + 1).isPresent()) {
            return Optional.of(financial(index, i + 2, dates.year(i + 1).get()));
        }
        if (tokens.is(i + 1, "the")) {
            i++;
        }
        if (tokens.is(i + 1, "end") && tokens.is(i + 2, "of")) {
            i += 2;
        }
        int last = i + 1;
        Optional<Found> found = dates.dayAndMonth(last).or(() -> dates.monthAndYear(last));
        int length = months;
        if (found.isEmpty() && dates.month(last).isPresent()) {
            return Optional.of(new Found(index, last + 1, Optional.empty(), Optional.empty()));
        }
        if (found.isPresent() && found.get().days().isEmpty()) {
            return Optional.of(new Found(index, found.get().to(), Optional.empty(), Optional.empty()));
        }
        return found.filter(date -> date.days().isPresent())
                .flatMap(date -> date.days().get().apply(LocalDate.EPOCH))
                .map(end -> new Found(
                        index,
                        found.get().to(),
                        Optional.empty(),
                        DateReader.fixed(new Period(end.end().plusDays(1).minusMonths(length), end.end()))));
    }

    /** The 'YE' of 'YE June 2024', and the 'FYE' of 'FYE 2024'. */
    private boolean isYearEnding(int index) {
        return (tokens.is(index, "ye") || tokens.is(index, "fye"))
                && tokens.get(index).capital();
    }

    /** 'the financial year 2023 to 2024'. */
    private Optional<Found> financialInWords(int index) {
        boolean named = tokens.is(index - 1, "year") && tokens.is(index - 2, "financial") && tokens.is(index + 1, "to");
        Optional<Integer> second = named ? dates.year(index + 2) : Optional.empty();
        return second.filter(year ->
                        dates.year(index).filter(first -> first + 1 == year).isPresent())
                .map(year -> financial(index, index + 3, year));
    }

    /** The financial year that ends in a year. */
    private static Found financial(int from, int to, int year) {
        return new Found(
                from,
                to,
                Optional.empty(),
                DateReader.fixed(new Period(LocalDate.of(year - 1, 4, 1), LocalDate.of(year, 3, 31))));
    }

    /** 'the first five months of 2024', 'the first quarter of 2024', 'the second half of 2023'. */
    private Optional<Found> firstPart(int index) {
        Integer ordinal = index < tokens.size()
                ? NumberWords.ORDINALS.get(tokens.get(index).word())
                : null;
        if (ordinal == null) {
            return Optional.empty();
        }
        int i = index + 1;
        int months = tokens.is(i, "quarter") ? 3 : tokens.is(i, "half") ? 6 : 0;
        if (months == 0 && ordinal == 1 && i < tokens.size()) {
            Optional<NumberToken> number = NumberReader.counted(tokens, i);
            if (number.isPresent()
                    && tokens.is(number.get().to(), "months")
                    && !number.get().value().isAbove(Rational.of(12))) {
                months = number.get().value().numerator().intValue();
                i = number.get().to();
            }
        }
        int y = tokens.is(i + 1, "of") ? i + 2 : i + 1;
        if (months <= 0 || (ordinal - 1) * months + months > 12) {
            return Optional.empty();
        }
        int first = (ordinal - 1) * months + 1;
        int length = months;
        Optional<Integer> back = RelativeReader.yearsBack(tokens, y);
        return dates.year(y)
                .map(year -> new Found(index, y + 1, Optional.empty(), DateReader.fixed(months(year, first, length))))
                .or(() -> back.map(many -> new Found(
                        index,
                        y + 2,
                        Optional.empty(),
                        Optional.of(on -> Optional.of(months(on.getYear() - many, first, length))))));
    }

    private static Period months(int year, int first, int length) {
        YearMonth start = YearMonth.of(year, first);
        return new Period(start.atDay(1), start.plusMonths(length - 1L).atEndOfMonth());
    }
}
