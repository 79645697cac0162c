package dev.standfirst.prose;

import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads dates and periods: '22 May 2024', 'between January and May 2024', 'the year to March 2024', '2023-24', 'last year'. */
final class DateReader {
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            MONTHS.put(month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT), month);
            MONTHS.put(
                    month.getDisplayName(TextStyle.FULL, Locale.UK)
                            .substring(0, 3)
                            .toLowerCase(Locale.ROOT),
                    month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        for (DayOfWeek day : DayOfWeek.values()) {
            DAYS.put(day.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT), day);
        }
    }

    /** Words before 'May' and 'March' that make months of them. */
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "until", "till", "by", "during", "throughout", "early", "late", "last", "this", "next");

    private final Tokens tokens;

    DateReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A date or period found.
     *
     * @param from its first token
     * @param to past its last
     * @param date the parts of a date; none for a longer or relative period
     * @param days the days it means when said on a date; none for a date with no year
     */
    record Found(int from, int to, Optional<PartialDate> date, Optional<Function<LocalDate, Optional<Period>>> days) {}

    private Optional<Month> month(int index) {
        if (index < 0 || index >= tokens.size() || !tokens.get(index).capital()) {
            return Optional.empty();
        }
        return Optional.ofNullable(MONTHS.get(tokens.get(index).word()));
    }

    private Optional<Integer> year(int index) {
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

    private Optional<Integer> dayNumber(int index) {
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

    /** The date or period of digits that signs join: '2024-05-22', '22/05/2024', '2023-24', '2010–2015'. */
    Optional<Found> inDigits(int index) {
        return tokens.isNumber(index) && tokens.isGlued(index + 1)
                ? iso(index)
                        .or(() -> slashed(index))
                        .or(() -> financialYear(index))
                        .or(() -> joinedYears(index))
                : Optional.empty();
    }

    /** The words that a date or period can start with, beside ordinals and numbers. */
    static Set<String> firstWords() {
        Set<String> words = new HashSet<>(Set.of(
                "so", "last", "this", "past", "year", "quarter", "month", "week", "yesterday", "between", "from", "q"));
        words.addAll(MONTHS.keySet());
        words.addAll(DAYS.keySet());
        return words;
    }

    /** The date or period in words that starts at a token. */
    Optional<Found> at(int index) {
        if (tokens.isNumber(index)) {
            return rangeOfDays(index)
                    .or(() -> yearTo(index))
                    .or(() -> dayAndMonth(index))
                    .or(() -> plainYear(index));
        }
        if (!tokens.has(index) || !tokens.get(index).canBegin(Roles.DATE)) {
            return Optional.empty();
        }
        return relative(index)
                .or(() -> rangeOfDays(index))
                .or(() -> rangeOfMonths(index))
                .or(() -> rangeOfYears(index))
                .or(() -> yearTo(index))
                .or(() -> firstPart(index))
                .or(() -> monthAndDays(index))
                .or(() -> dayAndMonth(index))
                .or(() -> monthAndYear(index))
                .or(() -> plainYear(index));
    }

    private static Optional<Function<LocalDate, Optional<Period>>> fixed(Period period) {
        return Optional.of(_ -> Optional.of(period));
    }

    private Optional<Found> iso(int index) {
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
                        Optional.empty(),
                        dayNumber(index + 4).get(),
                        Month.of(dayNumber(index + 2).get()),
                        year)
                : Optional.empty();
    }

    /** '22/05/2024', day first; month first only where the day says so, '05/22/2024'. */
    private Optional<Found> slashed(int index) {
        boolean whole = dayNumber(index).isPresent()
                && dayNumber(index + 2).isPresent()
                && year(index + 4).isPresent()
                && (tokens.is(index + 1, "/") || tokens.is(index + 1, ".") || tokens.is(index + 1, "-"))
                && tokens.word(index + 3).equals(tokens.word(index + 1))
                && tokens.isGlued(index + 1)
                && tokens.isGlued(index + 4);
        if (!whole) {
            return Optional.empty();
        }
        int first = dayNumber(index).get();
        int second = dayNumber(index + 2).get();
        boolean monthFirst = second > 12;
        int month = monthFirst ? first : second;
        return month > 12
                ? Optional.empty()
                : dated(
                        index,
                        index + 5,
                        Optional.empty(),
                        monthFirst ? second : first,
                        Month.of(month),
                        year(index + 4));
    }

    private Optional<Found> dayAndMonth(int index) {
        int i = index;
        Optional<DayOfWeek> weekday =
                i < tokens.size() ? Optional.ofNullable(DAYS.get(tokens.get(i).word())) : Optional.empty();
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
                return dated(index, withYear(m + 1), weekday, dayNumber(i).get(), month(m).get(), yearAfter(m + 1));
            }
        }
        if (month(i).isPresent() && dayNumber(i + 1).isPresent() && !tokens.is(i + 2, "%")) {
            int next = i + 2;
            if (next < tokens.size() && tokens.get(next).glued() && isOrdinalEnding(next)) {
                next++;
            }
            return dated(index, withYear(next), weekday, dayNumber(i + 1).get(), month(i).get(), yearAfter(next));
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

    private int withYear(int index) {
        int next = tokens.is(index, ",") ? index + 1 : index;
        return year(next).isPresent() ? next + 1 : index;
    }

    private Optional<Integer> yearAfter(int index) {
        return year(tokens.is(index, ",") ? index + 1 : index);
    }

    private static Optional<Found> dated(
            int from, int to, Optional<DayOfWeek> weekday, int day, Month month, Optional<Integer> year) {
        try {
            if (year.isPresent()) {
                Period period = Period.day(LocalDate.of(year.get(), month, day));
                return Optional.of(new Found(
                        from,
                        to,
                        Optional.of(new PartialDate(year, Optional.of(month), Optional.of(day), weekday)),
                        fixed(period)));
            }
            LocalDate.of(2000, month, day);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                from,
                to,
                Optional.of(new PartialDate(year, Optional.of(month), Optional.of(day), weekday)),
                Optional.empty()));
    }

    private Optional<Found> monthAndYear(int index) {
        Optional<Month> month = month(index);
        Optional<Integer> year = year(tokens.is(index + 1, "of") ? index + 2 : index + 1);
        if (month.isEmpty() || tokens.get(index).word().length() < 3) {
            return Optional.empty();
        }
        if (year.isEmpty()) {
            boolean word = month.get() == Month.MAY || month.get() == Month.MARCH;
            boolean sure = word
                    ? BEFORE_MONTH.contains(tokens.word(index - 1))
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

    private Optional<Found> plainYear(int index) {
        Optional<Integer> year = year(index);
        boolean sign = index > 0
                && ("£$€".contains(tokens.get(index - 1).word())
                        && !tokens.get(index - 1).word().isEmpty());
        if (year.isEmpty() || sign || isCounted(index + 1) || isCompared(index)) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                index,
                index + 1,
                Optional.of(new PartialDate(year, Optional.empty(), Optional.empty(), Optional.empty())),
                fixed(Period.year(year.get()))));
    }

    /** 'below 1500' compares a number; 'over 2023' and 'around 1990' are times. */
    private boolean isCompared(int index) {
        Optional<Phrases.Match<Hedge>> hedge = Words.BEFORE.endingAt(tokens, index);
        return hedge.filter(match -> match.meaning() != Hedge.ABOUT
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
        boolean counting = Words.COUNTING.contains(tokens.word(index - 2));
        return next.is("%")
                || (counting && UnitReader.isNoun(next.word()))
                || next.is("people")
                || next.is("per")
                || next.is("percent")
                || next.is("pounds")
                || next.is("dollars")
                || Words.SCALES.containsKey(next.word())
                || (next.isWord() && next.glued());
    }

    private Optional<Found> financialYear(int index) {
        Optional<Integer> year = year(index);
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
                        fixed(new Period(LocalDate.of(year.get(), 4, 1), LocalDate.of(year.get() + 1, 3, 31)))))
                : Optional.empty();
    }

    /** 'between 1 January and 29 November 2023', 'from 1 December 2022 to 3 May 2023'. */
    private Optional<Found> rangeOfDays(int index) {
        int first = tokens.is(index, "between") || tokens.is(index, "from") ? index + 1 : index;
        Optional<Found> start = dayNumber(first).isPresent() ? dayAndMonth(first) : Optional.empty();
        if (start.isEmpty()) {
            return daysOfOneMonth(first);
        }
        int joint = start.get().to();
        boolean joined = tokens.is(joint, "to")
                || tokens.is(joint, "–")
                || (tokens.is(joint, "and") && tokens.is(index, "between"));
        Optional<Found> end = joined && dayNumber(joint + 1).isPresent() ? dayAndMonth(joint + 1) : Optional.empty();
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
                : Optional.of(new Found(first, end.get().to(), Optional.empty(), fixed(new Period(day, last.get()))));
    }

    /** 'from 1 to 16 May 2024', '1–16 May', '15 and 16 May'. */
    private Optional<Found> daysOfOneMonth(int first) {
        Optional<Integer> day = dayNumber(first);
        boolean joined = tokens.is(first + 1, "to")
                || tokens.is(first + 1, "–")
                || tokens.isHyphen(first + 1)
                || tokens.is(first + 1, "and")
                || tokens.is(first + 1, "or");
        Optional<Found> end = day.isPresent() && joined && dayNumber(first + 2).isPresent()
                ? dayAndMonth(first + 2)
                : Optional.empty();
        boolean rising = end.flatMap(Found::date)
                .flatMap(PartialDate::day)
                .filter(last -> last > day.orElseThrow())
                .isPresent();
        return end.filter(_ -> rising)
                .map(found -> new Found(
                        first,
                        found.to(),
                        Optional.empty(),
                        found.days()
                                .map(days -> on -> days.apply(on)
                                        .map(last -> new Period(
                                                last.end().withDayOfMonth(day.orElseThrow()), last.end())))));
    }

    /** 'May 15-17', 'May 15–17, 2024'. */
    private Optional<Found> monthAndDays(int index) {
        Optional<Month> month = month(index);
        Optional<Integer> first = dayNumber(index + 1);
        Optional<Integer> last = dayNumber(index + 3);
        boolean dash = (tokens.is(index + 2, "–") || tokens.is(index + 2, "-")) && tokens.isGlued(index + 3);
        if (month.isEmpty() || first.isEmpty() || last.isEmpty() || !dash || first.get() >= last.get()) {
            return Optional.empty();
        }
        Optional<Found> end =
                dated(index, withYear(index + 4), Optional.empty(), last.get(), month.get(), yearAfter(index + 4));
        return end.map(found -> ofDays(index, found, first.get()));
    }

    /** The days from one of a month to the day found. */
    private static Found ofDays(int index, Found last, int first) {
        Optional<Function<LocalDate, Optional<Period>>> days = last.days()
                .flatMap(end -> end.apply(LocalDate.EPOCH))
                .flatMap(end -> fixed(new Period(end.start().withDayOfMonth(first), end.end())));
        return new Found(index, last.to(), Optional.empty(), days);
    }

    /** 'between January and May 2024', 'from January to May 2024', 'January–May 2024'. */
    private Optional<Found> rangeOfMonths(int index) {
        int first = tokens.is(index, "between") || tokens.is(index, "from") ? index + 1 : index;
        Optional<Month> from = month(first);
        int joint = first + 1;
        Optional<Integer> fromYear = year(joint);
        if (fromYear.isPresent()) {
            joint++;
        }
        boolean joined = tokens.is(joint, "to")
                || tokens.is(joint, "and")
                || tokens.is(joint, "–")
                || tokens.is(joint, "-")
                || tokens.is(joint, "until");
        Optional<Month> to = month(joint + 1);
        Optional<Integer> year = year(joint + 2);
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
                : Optional.of(new Found(first, joint + 3, Optional.empty(), fixed(new Period(start, end))));
    }

    /** 'between 2022 and 2023', 'from 2022 to 2023'. */
    private Optional<Found> rangeOfYears(int index) {
        boolean opens = tokens.is(index, "between") || tokens.is(index, "from");
        Optional<Integer> from = year(index + 1);
        Optional<Integer> to = year(index + 3);
        boolean joined = tokens.is(index, "between") ? tokens.is(index + 2, "and") : tokens.is(index + 2, "to");
        if (!opens || from.isEmpty() || to.isEmpty() || !joined || from.get() > to.get()) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                index + 1,
                index + 4,
                Optional.empty(),
                fixed(new Period(LocalDate.of(from.get(), 1, 1), LocalDate.of(to.get(), 12, 31)))));
    }

    /** '2010–2015', '2010-15'; '2023-24' is a financial year. */
    private Optional<Found> joinedYears(int index) {
        boolean dash = (tokens.is(index + 1, "–") || tokens.is(index + 1, "-"))
                && tokens.isGlued(index + 1)
                && tokens.isGlued(index + 2);
        Optional<Integer> from = year(index);
        if (!dash || from.isEmpty() || !tokens.isNumber(index + 2)) {
            return Optional.empty();
        }
        boolean two =
                tokens.get(index + 2).digits() == 2 && tokens.get(index + 2).decimals() == 0;
        int to = two
                ? from.get() / 100 * 100
                        + tokens.get(index + 2).number().numerator().intValue()
                : year(index + 2).orElse(0);
        boolean financial = two && to == from.get() + 1;
        return to <= from.get() || financial
                ? Optional.empty()
                : Optional.of(new Found(
                        index,
                        index + 3,
                        Optional.empty(),
                        fixed(new Period(LocalDate.of(from.get(), 1, 1), LocalDate.of(to, 12, 31)))));
    }

    /** 'the year to March 2024', 'the twelve months to 21 May 2024', 'the year ending June 2023'. */
    private Optional<Found> yearTo(int index) {
        int months;
        int i;
        if (tokens.is(index, "year")) {
            months = 12;
            i = index + 1;
        } else {
            Optional<Core> number = tokens.get(index).isNumber()
                            || Words.NUMBERS.containsKey(tokens.get(index).word())
                    ? new NumberReader(tokens).at(index)
                    : Optional.empty();
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
        if (!tokens.is(i, "to") && !tokens.is(i, "ending") && !tokens.is(i, "ended")) {
            return Optional.empty();
        }
        if (tokens.is(i + 1, "the")) {
            i++;
        }
        if (tokens.is(i + 1, "end") && tokens.is(i + 2, "of")) {
            i += 2;
        }
        int last = i + 1;
        Optional<Found> found = dayAndMonth(last).or(() -> monthAndYear(last));
        int length = months;
        if (found.isEmpty() && month(last).isPresent()) {
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
                        fixed(new Period(end.end().plusDays(1).minusMonths(length), end.end()))));
    }

    /** 'the first five months of 2024', 'the first quarter of 2024', 'Q1 2024', 'the second half of 2023'. */
    private Optional<Found> firstPart(int index) {
        if (index < tokens.size()
                && tokens.get(index).is("q")
                && index + 1 < tokens.size()
                && tokens.get(index + 1).isNumber()
                && tokens.get(index + 1).glued()) {
            int quarter = tokens.get(index + 1).number().numerator().intValue();
            int y = tokens.is(index + 2, "of") ? index + 3 : index + 2;
            return quarter >= 1 && quarter <= 4 && year(y).isPresent()
                    ? Optional.of(
                            new Found(index, y + 1, Optional.empty(), fixed(Period.quarter(year(y).get(), quarter))))
                    : Optional.empty();
        }
        Integer ordinal =
                index < tokens.size() ? Words.ORDINALS.get(tokens.get(index).word()) : null;
        if (ordinal == null) {
            return Optional.empty();
        }
        int i = index + 1;
        int months = tokens.is(i, "quarter") ? 3 : tokens.is(i, "half") ? 6 : 0;
        if (months == 0 && ordinal == 1 && i < tokens.size()) {
            Optional<Core> number = tokens.get(i).isNumber()
                            || Words.NUMBERS.containsKey(tokens.get(i).word())
                    ? new NumberReader(tokens).at(i)
                    : Optional.empty();
            if (number.isPresent()
                    && tokens.is(number.get().to(), "months")
                    && !number.get().value().isAbove(Rational.of(12))) {
                months = number.get().value().numerator().intValue();
                i = number.get().to();
            }
        }
        int y = tokens.is(i + 1, "of") ? i + 2 : i + 1;
        if (months <= 0 || year(y).isEmpty() || (ordinal - 1) * months + months > 12) {
            return Optional.empty();
        }
        YearMonth start = YearMonth.of(year(y).get(), (ordinal - 1) * months + 1);
        return Optional.of(new Found(
                index,
                y + 1,
                Optional.empty(),
                fixed(new Period(start.atDay(1), start.plusMonths(months - 1L).atEndOfMonth()))));
    }

    /** 'last year', 'this year', 'so far this year', 'over the past year', 'in the past twelve months'. */
    private Optional<Found> relative(int index) {
        if (tokens.is(index, "so")
                && tokens.is(index + 1, "far")
                && tokens.is(index + 2, "this")
                && tokens.is(index + 3, "year")) {
            return said(index, index + 4, on -> Optional.of(Period.year(on.getYear())));
        }
        boolean past = (tokens.is(index, "past") || tokens.is(index, "last")) && tokens.is(index - 1, "the");
        if (past && LENGTHS.containsKey(tokens.word(index + 1))) {
            Function<LocalDate, LocalDate> back = back(tokens.word(index + 1), 1);
            return said(
                    index,
                    index + 2,
                    on -> Optional.of(new Period(back.apply(on).plusDays(1), on)));
        }
        if (past) {
            return pastMany(index);
        }
        if (tokens.is(index, "yesterday")) {
            return said(index, index + 1, on -> Optional.of(Period.day(on.minusDays(1))));
        }
        if (tokens.is(index, "last") && month(index + 1).isPresent()) {
            return lastMonthOfName(index);
        }
        if (tokens.is(index + 1, "before") && tokens.is(index + 2, "last") && tokens.is(index - 1, "the")) {
            return calendar(index, index + 3, tokens.word(index), 2);
        }
        boolean last = tokens.is(index, "last");
        return last || tokens.is(index, "this")
                ? calendar(index, index + 2, tokens.word(index + 1), last ? 1 : 0)
                : Optional.empty();
    }

    /**
     * 'this week', 'last quarter', 'the year before last': the week, month, quarter or year so many before the one of a day. A week starts
     * on Monday, as in ISO 8601.
     */
    private static Optional<Found> calendar(int from, int to, String unit, int before) {
        return CALENDAR.contains(unit)
                ? said(from, to, on -> Optional.of(calendar(on, unit, before)))
                : Optional.empty();
    }

    private static Period calendar(LocalDate on, String unit, int before) {
        LocalDate monday =
                on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(before);
        LocalDate quarter = on.minusMonths(3L * before);
        return switch (unit) {
            case "week" -> new Period(monday, monday.plusDays(6));
            case "month" -> Period.month(YearMonth.from(on).minusMonths(before));
            case "quarter" -> Period.quarter(quarter.getYear(), quarter.get(IsoFields.QUARTER_OF_YEAR));
            default -> Period.year(on.getYear() - before);
        };
    }

    /** 'last May': the latest one that was over. */
    private Optional<Found> lastMonthOfName(int index) {
        Month month = month(index + 1).orElseThrow();
        boolean dated = year(index + 2).isPresent() || dayNumber(index + 2).isPresent();
        var named = new PartialDate(Optional.empty(), Optional.of(month), Optional.empty(), Optional.empty());
        Function<LocalDate, Optional<Period>> days = on -> {
            YearMonth own = YearMonth.of(on.getYear(), month);
            return Optional.of(Period.month(own.isBefore(YearMonth.from(on)) ? own : own.minusYears(1)));
        };
        return dated
                ? Optional.empty()
                : Optional.of(new Found(index, index + 2, Optional.of(named), Optional.of(days)));
    }

    /** The stretches of time that the calendar knows. */
    private static final Set<String> CALENDAR = Set.of("week", "month", "quarter", "year");

    private static final Map<String, Integer> LENGTHS =
            Map.of("day", 0, "week", 0, "fortnight", 0, "month", 1, "year", 12, "decade", 120);

    private static Optional<Found> said(int from, int to, Function<LocalDate, Optional<Period>> days) {
        return Optional.of(new Found(from, to, Optional.empty(), Optional.of(days)));
    }

    /** The day so many lengths before one. */
    private static Function<LocalDate, LocalDate> back(String length, long many) {
        int months = LENGTHS.getOrDefault(length, 0);
        long days = switch (length) {
            case "day" -> 1;
            case "week" -> 7;
            case "fortnight" -> 14;
            default -> 0;
        };
        return on -> on.minusMonths(months * many).minusDays(days * many);
    }

    /** 'the past five years', 'the last 12 months': a period, and no figure. */
    private Optional<Found> pastMany(int index) {
        Optional<Core> number = tokens.isNumber(index + 1) || Words.NUMBERS.containsKey(tokens.word(index + 1))
                ? new NumberReader(tokens).at(index + 1)
                : Optional.empty();
        if (number.isEmpty()
                || !number.get().value().isWhole()
                || number.get().value().isAbove(Rational.of(1000))
                || number.get().value().signum() <= 0) {
            return Optional.empty();
        }
        String plural = tokens.word(number.get().to());
        String length = plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
        if (!LENGTHS.containsKey(length)) {
            return Optional.empty();
        }
        Function<LocalDate, LocalDate> back =
                back(length, number.get().value().numerator().longValueExact());
        return said(
                index,
                number.get().to() + 1,
                on -> Optional.of(new Period(back.apply(on).plusDays(1), on)));
    }
}
