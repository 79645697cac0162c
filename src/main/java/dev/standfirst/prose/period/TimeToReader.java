package dev.standfirst.prose.period;

import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.NamedDays;
import dev.standfirst.prose.number.NumberReader;
import dev.standfirst.prose.number.NumberToken;
import dev.standfirst.prose.period.DateReader.Found;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Reads times by their length and end: 'the year to March 2024', 'the 52 weeks ended 23 February 2019', 'the three months to February'. */
final class TimeToReader {
    /** The most words of a number of months: 'one hundred and twenty', with room for signs between them. */
    private static final int LONGEST_COUNT = 6;

    /** No such time has more months or weeks. */
    private static final Rational MOST = Rational.of(120);

    private static final Set<String> ENDING = Set.of("to", "ending", "ended");

    private static final Set<String> LEADING = Set.of("up", "leading", "running");

    private final Tokens tokens;
    private final DateReader dates;

    /** Whether the text may have 'YE' or 'FYE'. */
    private final boolean yearEndings;

    TimeToReader(Tokens tokens, DateReader dates) {
        this.tokens = tokens;
        this.dates = dates;
        this.yearEndings = tokens.mayHave("ye") || tokens.mayHave("fye");
    }

    /**
     * A length of time.
     *
     * @param months how many months long it is
     * @param weeks how many weeks
     * @param to past its last token
     */
    private record Length(int months, int weeks, int to) {
        LocalDate startOf(LocalDate end) {
            return end.plusDays(1).minusMonths(months).minusWeeks(weeks);
        }
    }

    /** The time that starts at a token; without days where its end has no year. */
    Optional<Found> at(int index) {
        if (isYearEnding(index) && tokens.is(index, "fye")) {
            Optional<Integer> year = dates.year(index + 1);
            if (year.isPresent()) {
                return Optional.of(FinancialYearReader.ending(index, index + 2, year.get()));
            }
        }
        return length(index).flatMap(length -> {
            int i = ending(length.to());
            if (!isYearEnding(i) && !ENDING.contains(tokens.word(i))) {
                return Optional.empty();
            }
            if (tokens.is(i + 1, "(") && tokens.is(i + 2, "fye") && tokens.is(i + 3, ")")) {
                i += 3;
            }
            if (tokens.is(index - 1, "financial") && dates.year(i + 1).isPresent()) {
                return Optional.of(FinancialYearReader.ending(
                        index, i + 2, dates.year(i + 1).get()));
            }
            return to(index, length, end(i + 1));
        });
    }

    /** The 'to' of 'leading up to'. */
    private int ending(int index) {
        int i = index;
        while (LEADING.contains(tokens.word(i))) {
            i++;
        }
        return tokens.is(i, "to") ? i : index;
    }

    /** Past 'the end of', the 'in' of 'ending in March' and the 'last' of 'to last March'. */
    private int end(int index) {
        boolean in = tokens.is(index, "in") || tokens.is(index, "on");
        boolean last = tokens.is(index, "last") && dates.month(index + 1).isPresent();
        int i = in || last || tokens.is(index, "the") ? index + 1 : index;
        return tokens.is(i, "end") && tokens.is(i + 1, "of") ? i + 2 : i;
    }

    private Optional<Found> to(int index, Length length, int last) {
        Optional<Found> found = dates.dayAndMonth(last).or(() -> dates.monthAndYear(last));
        Optional<Integer> back = dates.month(last).flatMap(_ -> RelativeReader.yearsBack(tokens, last + 1));
        if (found.isEmpty() && back.isPresent()) {
            Month month = dates.month(last).orElseThrow();
            return Optional.of(new Found(
                    index,
                    last + 3,
                    Optional.empty(),
                    Optional.of(on -> Optional.of(days(
                            index,
                            length,
                            YearMonth.of(on.getYear() - back.get(), month).atEndOfMonth())))));
        }
        if (found.isEmpty() && dates.month(last).isPresent()) {
            return Optional.of(new Found(index, last + 1, Optional.empty(), Optional.empty()));
        }
        if (found.isPresent() && found.get().days().isEmpty()) {
            return Optional.of(new Found(index, found.get().to(), Optional.empty(), Optional.empty()));
        }
        return found.flatMap(Found::fixedDays)
                .map(end -> new Found(
                        index, found.get().to(), Optional.empty(), DateReader.fixed(days(index, length, end.end()))));
    }

    /** The time of a length to a day; 'the financial year to October' is also so much of one. */
    private NamedDays days(int index, Length length, LocalDate end) {
        // What leads up to April may end before it.
        LocalDate least = tokens.is(ending(length.to()) - 1, "up") ? end.minusDays(end.getDayOfMonth()) : end;
        NamedDays whole = NamedDays.of(new Period(length.startOf(end), end)).endingWithin(new Period(least, end));
        boolean financial = tokens.is(index - 1, "financial");
        return financial ? whole.orAlso(new Period(FinancialYearReader.startOf(end), end)) : whole;
    }

    /** The same with no year: 'the three months to February', 'the week ended 22 August'. */
    Optional<YearPartReader.Part> inYear(int index) {
        Optional<Length> length = length(index).filter(each -> ENDING.contains(tokens.word(ending(each.to()))));
        if (length.isEmpty()) {
            return Optional.empty();
        }
        int last = end(ending(length.get().to()) + 1);
        Optional<Found> day = dates.dayAndMonth(last);
        Optional<Month> month = dates.month(last);
        if (day.isPresent()) {
            return day.filter(found -> found.days().isEmpty())
                    .flatMap(Found::date)
                    .filter(date -> date.month().isPresent() && date.day().isPresent())
                    .map(date -> MonthDay.of(date.month().get(), date.day().get()))
                    .map(end -> part(day.get().to(), length.get(), year -> end.atYear(year)));
        }
        boolean alone = month.isPresent() && dates.year(last + 1).isEmpty() && !tokens.is(last + 1, "of");
        return alone
                ? Optional.of(part(
                        last + 1,
                        length.get(),
                        year -> YearMonth.of(year, month.get()).atEndOfMonth()))
                : Optional.empty();
    }

    private static YearPartReader.Part part(int to, Length length, IntFunction<LocalDate> end) {
        return new YearPartReader.Part(to, year -> new Period(length.startOf(end.apply(year)), end.apply(year)));
    }

    private Optional<Length> length(int index) {
        if (isYearEnding(index)) {
            return Optional.of(new Length(12, 0, index));
        }
        return switch (tokens.word(index)) {
            case "year" -> Optional.of(new Length(12, 0, index + 1));
            case "quarter" -> Optional.of(new Length(3, 0, index + 1));
            case "month" -> Optional.of(new Length(1, 0, index + 1));
            case "week" -> Optional.of(new Length(0, 1, index + 1));
            default -> isBeforeUnit(index) ? counted(index) : Optional.empty();
        };
    }

    private Optional<Length> counted(int index) {
        return NumberReader.counted(tokens, index)
                .filter(number -> number.value().isWhole()
                        && number.value().signum() > 0
                        && !number.value().isAbove(MOST))
                .flatMap(this::counted);
    }

    private Optional<Length> counted(NumberToken number) {
        int many = number.value().numerator().intValueExact();
        return switch (tokens.word(number.to())) {
            case "months" -> Optional.of(new Length(many, 0, number.to() + 1));
            case "weeks" -> Optional.of(new Length(0, many, number.to() + 1));
            case "years" -> Optional.of(new Length(12 * many, 0, number.to() + 1));
            default -> Optional.empty();
        };
    }

    /** Whether 'months', 'weeks' or 'years' follows where a number of them may end. */
    private boolean isBeforeUnit(int index) {
        return tokens.anyCanBegin(index + 1, index + 1 + LONGEST_COUNT, WordTriggers.LENGTH);
    }

    /** The 'YE' of 'YE June 2024', and the 'FYE' of 'FYE 2024'. */
    private boolean isYearEnding(int index) {
        return yearEndings
                && (tokens.is(index, "ye") || tokens.is(index, "fye"))
                && tokens.get(index).capital();
    }
}
