package dev.standfirst.prose.period;

import dev.standfirst.prose.period.DateReader.Found;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Period;
import java.util.Optional;

/** Reads quarters by their number: 'Q3 2024', '2024 Q3', 'Q3 last year', 'Quarter 3 (July to September) 2024'. */
public final class QuarterReader {
    /** The most tokens of the months that may stand in brackets between a quarter and its year. */
    private static final int LONGEST_ASIDE = 6;

    private final Tokens tokens;
    private final DateReader dates;

    QuarterReader(Tokens tokens, DateReader dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** The quarter that starts at a token. */
    Optional<Found> at(int index) {
        if (tokens.isNumber(index)) {
            return isQuarter(tokens, index + 1) && tokens.is(index + 1, "q")
                    ? found(index, index, index + 3, index + 2)
                    : Optional.empty();
        }
        if (!isQuarter(tokens, index)) {
            return Optional.empty();
        }
        int year = year(index);
        return found(index, year, year + 1, index + 1);
    }

    /** Whether 'Q3' or 'Quarter 3' stands at a token, whatever its year. */
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
        return tokens.is(i, "of") ? i + 1 : i;
    }

    private Optional<Found> found(int from, int year, int to, int quarter) {
        int number = tokens.get(quarter).number().numerator().intValue();
        if (number < 1 || number > 4) {
            return Optional.empty();
        }
        return dates.year(year)
                .map(y -> new Found(from, to, Optional.empty(), DateReader.fixed(Period.quarter(y, number))))
                .or(() -> RelativeReader.yearsBack(tokens, year)
                        .map(many -> new Found(
                                from,
                                to + 1,
                                Optional.empty(),
                                Optional.of(on -> Optional.of(Period.quarter(on.getYear() - many, number))))));
    }
}
