package dev.standfirst.prose.period;

import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.model.NamedDays;
import dev.standfirst.prose.number.NumberReader;
import dev.standfirst.prose.number.NumberToken;
import dev.standfirst.prose.period.DateReader.Found;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Reads parts of years by their number: 'Q3 2024', '3Q 2024', '2024 Q3', 'Q3:2024', 'Q3 last year', 'the first half of fiscal 2019'. */
public final class QuarterReader {
    /** The most tokens of the months that may be in brackets between a quarter and its year. */
    private static final int LONGEST_ASIDE = 6;

    /** How many months before a day a quarter of a company's last year ends at least. */
    private static final int LEAST_BACK = 3;

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private static final Set<String> LAST = Set.of("last", "final", "closing");

    private final Tokens tokens;
    private final DateReader dates;
    private final FinancialYearReader financial;

    QuarterReader(Tokens tokens, DateReader dates, FinancialYearReader financial) {
        this.tokens = tokens;
        this.dates = dates;
        this.financial = financial;
    }

    /** The quarter that starts at a token. */
    Optional<Found> at(int index) {
        if (tokens.isNumber(index) && isLetter(index + 1) && tokens.isGlued(index + 1)) {
            return lettered(index, index, index + 1);
        }
        if (tokens.is(index, "h") && tokens.isNumber(index + 1) && tokens.isGlued(index + 1)) {
            return lettered(index, index + 1, index);
        }
        if (tokens.isNumber(index)) {
            int quarter = isJoint(index + 1) ? index + 2 : index + 1;
            return isQuarter(tokens, quarter) && tokens.is(quarter, "q")
                    ? found(index, index, quarter + 2, quarter + 1)
                    : Optional.empty();
        }
        if (!isQuarter(tokens, index)) {
            return Optional.empty();
        }
        int year = year(index);
        return found(index, year, year + 1, index + 1);
    }

    private boolean isLetter(int index) {
        return tokens.is(index, "h") || tokens.is(index, "q");
    }

    /** 'H1 2022', '1H 2022', '1H22', '1Q 2022'. */
    private Optional<Found> lettered(int from, int number, int letter) {
        int year = from + 2;
        int length = tokens.is(letter, "h") ? 6 : 3;
        boolean two = tokens.isNumber(year)
                && tokens.isGlued(year)
                && tokens.get(year).digits() == 2;
        Optional<Integer> named =
                two ? Optional.of(2000 + tokens.get(year).number().numerator().intValueExact()) : dates.year(year);
        int part = tokens.get(number).digits() == 1
                ? tokens.get(number).number().numerator().intValueExact()
                : 0;
        return part >= 1 && part * length <= 12
                ? named.map(y -> new Found(
                        from, year + 1, Optional.empty(), DateReader.fixed(months(y, length * (part - 1) + 1, length))))
                : Optional.empty();
    }

    /** Whether 'Q3' or 'Quarter 3' is at a token, whatever its year. */
    public static boolean isQuarter(Tokens tokens, int index) {
        boolean letter = tokens.is(index, "q") && tokens.isGlued(index + 1);
        boolean word = tokens.is(index, "quarter") && !tokens.isGlued(index + 1);
        return (letter || word)
                && tokens.isNumber(index + 1)
                && tokens.get(index + 1).digits() == 1
                && tokens.get(index + 1).decimals() == 0;
    }

    private int year(int index) {
        int i = index + 2;
        if (tokens.is(i, "(")) {
            int last = i + LONGEST_ASIDE;
            while (i < last && !tokens.is(i, ")")) {
                i++;
            }
            i++;
        }
        return tokens.is(i, "of") || isJoint(i) ? i + 1 : i;
    }

    /** The sign of 'Q3:2024' and '2024:Q3'. */
    private boolean isJoint(int index) {
        return tokens.is(index, ":") && tokens.isGlued(index) && tokens.isGlued(index + 1);
    }

    private Optional<Found> found(int from, int year, int to, int quarter) {
        int number = tokens.get(quarter).number().numerator().intValue();
        if (number < 1 || number > 4) {
            return Optional.empty();
        }
        Optional<Found> ofFiscal = financial.year(year);
        return ofFiscal.map(years -> ofFiscal(from, years.to(), years, 3 * (number - 1), 3))
                .or(() -> dates.year(year)
                        .map(y -> new Found(from, to, Optional.empty(), DateReader.fixed(Period.quarter(y, number)))))
                .or(() ->
                        RelativeReader.yearsBack(tokens, year).map(many -> ofYearBack(from, to + 1, many, number, 3)));
    }

    /** 'Fiscal 2019 first quarter', 'FY19 Q1'. */
    Optional<Found> ofFiscal(int index) {
        return financial.fiscal(index).flatMap(year -> {
            int i = year.to();
            boolean letter = isQuarter(tokens, i);
            int months = letter || tokens.is(i + 1, "quarter") ? 3 : tokens.is(i + 1, "half") ? 6 : 0;
            int number = letter
                    ? tokens.get(i + 1).number().numerator().intValueExact()
                    : NumberWords.ORDINALS.getOrDefault(tokens.word(i), 0);
            return months > 0 && number > 0 && number * months <= 12
                    ? Optional.of(ofFiscal(index, i + 2, year, months * (number - 1), months))
                    : Optional.empty();
        });
    }

    /**
     * A part of a financial year of which only the year in which it ends is known.
     *
     * @param before how many months of the year come before the part
     */
    private static Found ofFiscal(int from, int to, Found year, int before, int months) {
        Period whole = year.fixedDays().orElseThrow();
        LocalDate start = whole.start().plusMonths(before);
        int after = 12 - before - months;
        LocalDate first = LocalDate.of(whole.end().getYear(), Month.JANUARY, 1);
        NamedDays days = NamedDays.of(new Period(start, start.plusMonths(months).minusDays(1)))
                .endingWithin(new Period(
                        first.minusMonths(after),
                        first.plusYears(1).minusMonths(after).minusDays(1)));
        return new Found(from, to, Optional.empty(), DateReader.fixed(days));
    }

    /** A quarter or a half of a year so many before that of a day; also one of a company's own year. */
    private static Found ofYearBack(int from, int to, int back, int number, int months) {
        return new Found(from, to, Optional.empty(), Optional.of(on -> {
            Period named = months(on.getYear() - back, months * (number - 1) + 1, months);
            return Optional.of(NamedDays.of(named)
                    .orUneven(new Period(on.minusYears(back + 1L), back == 0 ? on : on.minusMonths(LEAST_BACK))));
        }));
    }

    /** 'the first five months of 2024', 'the final quarter of 2024', 'the second half of 2023'. */
    Optional<Found> inWords(int index) {
        int i = index + 1;
        int months = tokens.is(i, "quarter") ? 3 : tokens.is(i, "half") ? 6 : 0;
        if (isOrdinal(index)) {
            i++;
            months = tokens.is(i, "quarter") ? 3 : tokens.is(i, "half") ? 6 : 0;
        }
        boolean last = months > 0 && LAST.contains(tokens.word(index));
        int ordinal = last ? 12 / months : ordinal(index);
        if (ordinal == 0) {
            return Optional.empty();
        }
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
        int number = ordinal;
        Optional<Integer> back = RelativeReader.yearsBack(tokens, y);
        Optional<Found> ofFiscal = financial.year(y);
        if (ofFiscal.isPresent()) {
            return ofFiscal.map(years -> ofFiscal(index, years.to(), years, first - 1, length));
        }
        return dates.year(y)
                .map(year -> new Found(index, y + 1, Optional.empty(), DateReader.fixed(months(year, first, length))))
                .or(() -> back.map(many -> ofYearBack(index, y + 2, many, number, length)));
    }

    /** '4th'. */
    private boolean isOrdinal(int index) {
        return tokens.isNumber(index)
                && tokens.get(index).digits() == 1
                && tokens.isGlued(index + 1)
                && ORDINAL_ENDINGS.contains(tokens.word(index + 1));
    }

    private int ordinal(int index) {
        return isOrdinal(index)
                ? tokens.get(index).number().numerator().intValueExact()
                : NumberWords.ORDINALS.getOrDefault(tokens.word(index), 0);
    }

    private static Period months(int year, int first, int length) {
        YearMonth start = YearMonth.of(year, first);
        return new Period(start.atDay(1), start.plusMonths(length - 1L).atEndOfMonth());
    }
}
