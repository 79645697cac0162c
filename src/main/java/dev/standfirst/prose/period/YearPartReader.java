package dev.standfirst.prose.period;

import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.model.PartialDate;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Period;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Reads quarters and halves of a year that is not named: 'Q2', 'the second quarter', 'second-quarter', 'the first half of the year'. */
final class YearPartReader {
    /** What is before a 'Q2' that is a quarter, and not the second question of a survey. */
    private static final Set<String> BEFORE_LETTER = Set.of(
            "in",
            "during",
            "for",
            "over",
            "throughout",
            "since",
            "until",
            "by",
            "of",
            "the",
            "than",
            "on",
            "with",
            "from",
            "to",
            "and",
            "between");

    /** Words before 'July to September' that make it the time of a figure; 'from July to September' may be that of a change. */
    private static final Set<String> BEFORE_MONTHS = Set.of("in", "during", "for", "over", "of", "the");

    /** Words after 'the third quarter' that count quarters which follow each other, or make it something else. */
    private static final Set<String> COUNTING =
            Set.of("running", "straight", "consecutive", "final", "finals", "finalists");

    private final Tokens tokens;
    private final DateReader dates;
    private final TimeToReader times;

    YearPartReader(Tokens tokens, DateReader dates) {
        this.tokens = tokens;
        this.dates = dates;
        this.times = new TimeToReader(tokens, dates);
    }

    /** Whether a time of two months is at a token without a year: 'July-September', 'in July to September'. */
    static boolean isMonths(Tokens tokens, DateReader dates, int index) {
        boolean dash = tokens.isGlued(index + 1) && (tokens.isHyphen(index + 1) || tokens.is(index + 1, "–"));
        boolean range = tokens.is(index + 1, "to") && BEFORE_MONTHS.contains(tokens.word(index - 1));
        return (dash || range || areTwo(tokens, dates, index))
                && dates.month(index).isPresent()
                && dates.month(index + 2).isPresent()
                && dates.year(index + 3).isEmpty()
                && !tokens.is(index + 3, "of");
    }

    /** 'In November and December': two months that follow each other are one time. */
    static boolean areTwo(Tokens tokens, DateReader dates, int index) {
        return tokens.is(index + 1, "and")
                && BEFORE_MONTHS.contains(tokens.word(index - 1))
                && dates.month(index)
                        .filter(first -> dates.month(index + 2)
                                .filter(first.plus(1)::equals)
                                .isPresent())
                        .isPresent();
    }

    private Part months(int index) {
        Month first = dates.month(index).orElseThrow();
        Month last = dates.month(index + 2).orElseThrow();
        return new Part(
                index + 3,
                year -> new Period(
                        YearMonth.of(first.compareTo(last) <= 0 ? year : year - 1, first)
                                .atDay(1),
                        YearMonth.of(year, last).atEndOfMonth()));
    }

    /**
     * A part of a year found.
     *
     * @param to past its last token
     * @param inYear its days in a year
     */
    record Part(int to, IntFunction<Period> inYear) {}

    /** The part of a year that starts at a token. */
    Optional<Part> at(int index) {
        if (isMonths(tokens, dates, index)) {
            return Optional.of(months(index));
        }
        return days(index).or(() -> times.inYear(index)).or(() -> named(index));
    }

    /** 'From 1 May to 31 October', put before its clause. */
    private Optional<Part> days(int index) {
        boolean between = tokens.is(index, "between");
        boolean opens = index == 0 || !tokens.isWord(index - 1) || tokens.is(index - 1, "year");
        if (!opens || !(between || tokens.is(index, "from"))) {
            return Optional.empty();
        }
        return day(index + 1)
                .filter(first -> tokens.is(first.to(), between ? "and" : "to"))
                .flatMap(first -> day(first.to() + 1).map(last -> days(first, last)));
    }

    /** A day and its month, with no year. */
    private Optional<DateReader.Found> day(int index) {
        return dates.dayAndMonth(index)
                .filter(found -> found.date()
                        .filter(date -> date.year().isEmpty()
                                && date.day().isPresent()
                                && date.month().isPresent())
                        .isPresent());
    }

    private static Part days(DateReader.Found first, DateReader.Found last) {
        MonthDay start = monthDay(first);
        MonthDay end = monthDay(last);
        return new Part(
                last.to(), year -> new Period(start.atYear(start.isAfter(end) ? year - 1 : year), end.atYear(year)));
    }

    private static MonthDay monthDay(DateReader.Found found) {
        PartialDate date = found.date().orElseThrow();
        return MonthDay.of(date.month().orElseThrow(), date.day().orElseThrow());
    }

    private Optional<Part> named(int index) {
        if (tokens.is(index, "q") || tokens.is(index, "quarter")) {
            boolean named = QuarterReader.isQuarter(tokens, index)
                    && (index == 0
                            || tokens.is(index, "quarter")
                            || !tokens.isWord(index - 1)
                            || BEFORE_LETTER.contains(tokens.word(index - 1)));
            return named
                    ? part(index + 2, tokens.get(index + 1).number().numerator().intValue(), 3)
                    : Optional.empty();
        }
        boolean last = tokens.is(index, "final") || tokens.is(index, "last");
        int ordinal = last ? 4 : NumberWords.ORDINALS.getOrDefault(tokens.word(index), 0);
        if (ordinal == 0
                || tokens.is(index - 1, "a")
                || tokens.is(index - 1, "fiscal")
                || tokens.is(index - 1, "financial")) {
            return Optional.empty();
        }
        int noun = tokens.isHyphen(index + 1) ? index + 2 : index + 1;
        boolean said = isOfTheYear(noun + 1);
        if (tokens.is(noun, "quarter")) {
            // 'Last quarter' alone is told from the day on which it is said.
            return tokens.is(index, "last") && !said ? Optional.empty() : part(noun + 1, ordinal, 3);
        }
        return tokens.is(noun, "half") && said ? part(noun + 1, last ? 2 : ordinal, 6) : Optional.empty();
    }

    private Optional<Part> part(int to, int number, int months) {
        boolean year = isOfTheYear(to);
        boolean other = !year
                && (tokens.is(to, "of")
                        || tokens.isHyphen(to)
                        || (tokens.is(to, "in") && tokens.is(to + 1, "a"))
                        || COUNTING.contains(tokens.word(to))
                        || RelativeReader.yearsBack(tokens, to).isPresent()
                        || dates.year(to).isPresent()
                        || isEnding(to));
        if (other || number < 1 || number * months > 12) {
            return Optional.empty();
        }
        int first = (number - 1) * months + 1;
        return Optional.of(new Part(
                year ? to + 3 : to,
                inYear -> new Period(
                        YearMonth.of(inYear, first).atDay(1),
                        YearMonth.of(inYear, first + months - 1).atEndOfMonth())));
    }

    /** 'The second quarter to 1 October' is one of a company's year. */
    private boolean isEnding(int index) {
        boolean ending = tokens.is(index, "to") || tokens.is(index, "ended") || tokens.is(index, "ending");
        return ending && dates.dayAndMonth(index + 1).isPresent();
    }

    /** 'of the year', but not 'of the year to March'. */
    private boolean isOfTheYear(int index) {
        return tokens.is(index, "of")
                && tokens.is(index + 1, "the")
                && tokens.is(index + 2, "year")
                && !tokens.is(index + 3, "to")
                && !tokens.is(index + 3, "ending")
                && !tokens.is(index + 3, "ended");
    }
}
