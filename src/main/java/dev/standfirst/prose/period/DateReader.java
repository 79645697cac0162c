package dev.standfirst.prose.period;

import dev.standfirst.prose.lexicon.HedgeWords;
import dev.standfirst.prose.lexicon.NounWords;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.lexicon.RateWords;
import dev.standfirst.prose.model.Conventions;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.NamedDays;
import dev.standfirst.prose.model.PartialDate;
import dev.standfirst.prose.number.UnitReader;
import dev.standfirst.prose.token.Token;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads one day, month or year: '22 May 2024', 'Wednesday', 'May 2024', '22/05/2024', '2024'. */
public final class DateReader {
    /** Words before 'May' and 'March' that make months of them. */
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "since",
            "until",
            "till",
            "by",
            "during",
            "throughout",
            "early",
            "late",
            "last",
            "this",
            "next",
            "than",
            "with",
            "from",
            "for",
            "to");

    /** Any year with all the days there can be. */
    private static final int LEAP_YEAR = 2000;

    private final Tokens tokens;

    DateReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A date or period found.
     *
     * @param from its first token
     * @param to past its last
     * @param date the parts of a date; empty for a longer or relative period
     * @param days the days it means when said on a date; empty for a date with no year
     */
    public record Found(
            int from, int to, Optional<PartialDate> date, Optional<Function<LocalDate, Optional<NamedDays>>> days) {
        /** The days of a period that is the same whenever it is said. */
        Optional<Period> fixedDays() {
            return days.flatMap(said -> said.apply(LocalDate.EPOCH)).map(NamedDays::period);
        }
    }

    Optional<Month> month(int index) {
        if (index < 0 || index >= tokens.size() || !tokens.get(index).capital()) {
            return Optional.empty();
        }
        return Optional.ofNullable(PeriodWords.MONTHS.get(tokens.get(index).word()));
    }

    Optional<Integer> year(int index) {
        if (index < 0 || index >= tokens.size()) {
            return Optional.empty();
        }
        Token token = tokens.get(index);
        boolean year = token.isNumber()
                && token.digits() == 4
                && token.decimals() == 0
                && !token.grouped()
                && token.number().compareTo(Rational.of(isAfterIn(index) ? 1000 : 1500)) >= 0
                && token.number().isBelow(Rational.of(2200));
        return year ? Optional.of(token.number().numerator().intValueExact()) : Optional.empty();
    }

    /** 'in 1066.' is a year, 'in 1066 cases' is none. */
    private boolean isAfterIn(int index) {
        return (tokens.is(index - 1, "in") || tokens.is(index - 1, "since")) && !tokens.isWord(index + 1);
    }

    /** Whether a dash joins a year to another number: '2023-24'. */
    boolean isSpan(int index) {
        return tokens.isGlued(index + 1)
                && (tokens.isHyphen(index + 1) || tokens.is(index + 1, "–") || tokens.is(index + 1, "/"))
                && tokens.isNumber(index + 2);
    }

    Optional<Integer> dayNumber(int index) {
        if (index < 0 || index >= tokens.size()) {
            return Optional.empty();
        }
        Token token = tokens.get(index);
        boolean day = token.isNumber()
                && token.decimals() == 0
                && token.digits() <= 2
                && token.number().signum() > 0
                && token.number().isBelow(Rational.of(32));
        return day ? Optional.of(token.number().numerator().intValueExact()) : Optional.empty();
    }

    /** A date whose parts are digits that signs join: '2024-05-22', '22/05/2024'. */
    Optional<Found> inDigits(int index) {
        return iso(index).or(() -> slashed(index));
    }

    static Optional<Function<LocalDate, Optional<NamedDays>>> fixed(Period period) {
        return fixed(NamedDays.of(period));
    }

    static Optional<Function<LocalDate, Optional<NamedDays>>> fixed(NamedDays days) {
        return Optional.of(_ -> Optional.of(days));
    }

    Optional<Found> iso(int index) {
        Optional<Integer> year = year(index);
        boolean whole = year.isPresent()
                && tokens.is(index + 1, "-")
                && tokens.is(index + 3, "-")
                && dayNumber(index + 2).filter(month -> month <= 12).isPresent()
                && dayNumber(index + 4).isPresent()
                && tokens.get(index + 1).glued()
                && tokens.get(index + 3).glued();
        return whole
                ? dated(
                        index,
                        index + 5,
                        new PartialDate(
                                year, dayNumber(index + 2).map(Month::of), dayNumber(index + 4), Optional.empty()))
                : Optional.empty();
    }

    /** Whether '3/4/2024' at a token may be either of two days, in a country that writes both. */
    boolean isAmbiguous(int index) {
        return tokens.conventions().dates() == Conventions.DateOrder.EITHER
                && isSlashed(index)
                && Math.max(dayNumber(index).get(), dayNumber(index + 2).get()) <= 12
                && !dayNumber(index).equals(dayNumber(index + 2));
    }

    private boolean isSlashed(int index) {
        return dayNumber(index).isPresent()
                && dayNumber(index + 2).isPresent()
                && year(index + 4).isPresent()
                && (tokens.is(index + 1, "/") || tokens.is(index + 1, ".") || tokens.is(index + 1, "-"))
                && tokens.word(index + 3).equals(tokens.word(index + 1))
                && tokens.isGlued(index + 1)
                && tokens.isGlued(index + 4);
    }

    /** '22/05/2024': the day first or the month, as the country writes, unless one of them can only be the day: '05/22/2024'. */
    Optional<Found> slashed(int index) {
        if (!isSlashed(index)) {
            return Optional.empty();
        }
        int first = dayNumber(index).get();
        int second = dayNumber(index + 2).get();
        boolean own = tokens.conventions().dates() == Conventions.DateOrder.MONTH_FIRST;
        boolean monthFirst = second > 12 || (own && first <= 12);
        int month = monthFirst ? first : second;
        return month > 12
                ? Optional.empty()
                : dated(
                        index,
                        index + 5,
                        new PartialDate(
                                year(index + 4),
                                Optional.of(Month.of(month)),
                                Optional.of(monthFirst ? second : first),
                                Optional.empty()));
    }

    Optional<Found> dayAndMonth(int index) {
        int i = index;
        Optional<DayOfWeek> weekday = i < tokens.size()
                ? Optional.ofNullable(PeriodWords.DAYS.get(tokens.get(i).word()))
                : Optional.empty();
        if (weekday.isPresent()) {
            i++;
            if (tokens.is(i, ",")) {
                i++;
            }
            if (tokens.is(i, "the")) {
                i++;
            }
        }
        if (dayNumber(i).isPresent()) {
            int m = i + 1;
            if (m < tokens.size() && tokens.get(m).glued() && isOrdinalEnding(m)) {
                m++;
            }
            if (tokens.is(m, "of")) {
                m++;
            }
            if (month(m).isPresent()) {
                return dated(
                        index, withYear(m + 1), new PartialDate(yearAfter(m + 1), month(m), dayNumber(i), weekday));
            }
        }
        if (month(i).isPresent() && dayNumber(i + 1).isPresent() && !tokens.is(i + 2, "%")) {
            int next = i + 2;
            if (next < tokens.size() && tokens.get(next).glued() && isOrdinalEnding(next)) {
                next++;
            }
            return dated(index, withYear(next), new PartialDate(yearAfter(next), month(i), dayNumber(i + 1), weekday));
        }
        return weekday.map(day -> new Found(
                index,
                index + 1,
                Optional.of(new PartialDate(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(day))),
                Optional.empty()));
    }

    private boolean isOrdinalEnding(int index) {
        return tokens.is(index, "st") || tokens.is(index, "nd") || tokens.is(index, "rd") || tokens.is(index, "th");
    }

    int withYear(int index) {
        int next = tokens.is(index, ",") ? index + 1 : index;
        return year(next).isPresent() ? next + 1 : index;
    }

    Optional<Integer> yearAfter(int index) {
        return year(tokens.is(index, ",") ? index + 1 : index);
    }

    /** A day and its month, with or without a year; empty where there is no such day. */
    static Optional<Found> dated(int from, int to, PartialDate date) {
        try {
            var day = LocalDate.of(
                    date.year().orElse(LEAP_YEAR),
                    date.month().orElseThrow(),
                    date.day().orElseThrow());
            return Optional.of(
                    new Found(from, to, Optional.of(date), date.year().flatMap(_ -> fixed(Period.day(day)))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    Optional<Found> monthAndYear(int index) {
        Optional<Month> month = month(index);
        Optional<Integer> year = year(tokens.is(index + 1, "of") ? index + 2 : index + 1);
        if (month.isEmpty() || tokens.get(index).word().length() < 3) {
            return Optional.empty();
        }
        if (year.isEmpty()) {
            boolean word = month.get() == Month.MAY || month.get() == Month.MARCH;
            boolean sure = word
                    ? BEFORE_MONTH.contains(tokens.word(index - 1)) || isAfterOf(index)
                    : tokens.get(index).word().length() > 3;
            return !sure
                    ? Optional.empty()
                    : Optional.of(new Found(
                            index,
                            index + 1,
                            Optional.of(new PartialDate(Optional.empty(), month, Optional.empty(), Optional.empty())),
                            Optional.empty()));
        }
        return Optional.of(new Found(
                index,
                tokens.is(index + 1, "of") ? index + 3 : index + 2,
                Optional.of(new PartialDate(year, month, Optional.empty(), Optional.empty())),
                fixed(Period.month(YearMonth.of(year.get(), month.get())))));
    }

    /** 'As of May', 'the end of March'. */
    private boolean isAfterOf(int index) {
        return tokens.is(index - 1, "of")
                && (tokens.is(index - 2, "as") || tokens.is(index - 2, "end") || tokens.is(index - 2, "start"));
    }

    Optional<Found> plainYear(int index) {
        Optional<Integer> year = year(index);
        boolean sign = index > 0
                && ("£$€".contains(tokens.get(index - 1).word())
                        && !tokens.get(index - 1).word().isEmpty());
        if (year.isEmpty() || sign || isCounted(index + 1) || isCompared(index)) {
            return Optional.empty();
        }
        NamedDays all = NamedDays.of(Period.year(year.get()));
        return Optional.of(new Found(
                index,
                index + 1,
                Optional.of(new PartialDate(year, Optional.empty(), Optional.empty(), Optional.empty())),
                fixed(isSoFar(index) ? all.endingAfter(all.period().start()) : all)));
    }

    /** 'so far in 2021', 'in 2021 so far': what the year had by then. */
    private boolean isSoFar(int index) {
        boolean before = tokens.is(index - 1, "in") && tokens.is(index - 2, "far") && tokens.is(index - 3, "so");
        return before || (tokens.is(index + 1, "so") && tokens.is(index + 2, "far"));
    }

    /** 'below 1500' compares a number; 'over 2023' and 'around 1990' are times, and so is the year of '20% higher than 2018'. */
    private boolean isCompared(int index) {
        Optional<PhraseTable.Match<Hedge>> hedge = HedgeWords.BEFORE.endingAt(tokens, index);
        return hedge.filter(match -> !RateWords.FIGURE_ENDS.contains(tokens.word(match.from() - 1))
                        && match.meaning() != Hedge.ABOUT
                        && match.meaning() != Hedge.NEARLY
                        && !tokens.get(match.to() - 1).is("over")
                        && !tokens.get(match.to() - 1).is("under")
                        && !tokens.get(match.to() - 1).is("to"))
                .isPresent();
    }

    /** Whether what follows four digits makes them a count: 'people', '%', 'million', a currency. */
    private boolean isCounted(int index) {
        if (index >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(index);
        boolean counting = NounWords.COUNTING.contains(tokens.word(index - 2));
        return next.is("%")
                || (counting && UnitReader.isNoun(next.word()))
                || next.is("people")
                || next.is("per")
                || next.is("percent")
                || next.is("pounds")
                || next.is("dollars")
                || NumberWords.SCALES.containsKey(next.word())
                || (next.isWord() && next.glued());
    }
}
