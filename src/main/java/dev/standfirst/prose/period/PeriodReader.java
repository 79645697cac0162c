package dev.standfirst.prose.period;

import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.NamedDays;
import dev.standfirst.prose.period.DateReader.Found;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.Optional;

/** Reads dates and periods: '22 May 2024', 'between January and May 2024', 'the year to March 2024', '2023-24', 'last year'. */
public final class PeriodReader {
    private final Tokens tokens;
    private final DateReader dates;
    private final RelativeReader relative;
    private final QuarterReader quarters;
    private final PeriodRangeReader ranges;
    private final FinancialYearReader financial;
    private final TimeToReader times;
    private final PartOfYearReader parts;

    public PeriodReader(Tokens tokens) {
        this.tokens = tokens;
        this.dates = new DateReader(tokens);
        this.relative = new RelativeReader(tokens, dates);
        this.financial = new FinancialYearReader(tokens, dates);
        this.quarters = new QuarterReader(tokens, dates, financial);
        this.ranges = new PeriodRangeReader(tokens, dates, quarters, financial);
        this.times = new TimeToReader(tokens, dates);
        this.parts = new PartOfYearReader(tokens, dates, financial);
    }

    /** The date or period of digits that signs join: '2024-05-22', '22/05/2024', '2023-24', '2010–2015'. */
    public Optional<Found> inDigits(int index) {
        return tokens.isNumber(index) && tokens.isGlued(index + 1)
                ? dates.inDigits(index).or(() -> financial.inDigits(index)).or(() -> joinedYears(index))
                : Optional.empty();
    }

    /** A period whose words may look like a name: 'FY2022', 'mid-2022', 'the 1990s', '1Q 2022', 'H1 2022'. */
    public Optional<Found> inName(int index) {
        if (tokens.isNumber(index)) {
            return decade(index).or(() -> tokens.isGlued(index + 1) ? quarters.at(index) : Optional.empty());
        }
        return tokens.has(index) && tokens.get(index).canBegin(WordTriggers.DATE)
                ? quarters.ofFiscal(index)
                        .or(() -> financial.fiscal(index))
                        .or(() -> quarters.at(index))
                        .or(() -> parts.at(index))
                : Optional.empty();
    }

    /** Whether a date in digits may be either of two days: '3/4/2024' where both orders are in use. */
    public boolean isAmbiguous(int index) {
        return dates.isAmbiguous(index);
    }

    /** The date or period in words that starts at a token. */
    public Optional<Found> at(int index) {
        if (tokens.isNumber(index)) {
            return ranges.at(index)
                    .or(() -> times.at(index))
                    .or(() -> dates.dayAndMonth(index))
                    .or(() -> quarters.at(index))
                    .or(() -> quarters.inWords(index))
                    .or(() -> financial.inWords(index))
                    .or(() -> dates.plainYear(index));
        }
        if (!tokens.has(index) || !tokens.get(index).canBegin(WordTriggers.DATE)) {
            return Optional.empty();
        }
        return relative.at(index)
                .or(() -> ranges.at(index))
                .or(() -> times.at(index))
                .or(() -> quarters.at(index))
                .or(() -> quarters.inWords(index))
                .or(() -> dates.dayAndMonth(index))
                .or(() -> dates.monthAndYear(index));
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

    /** 'the 1990s'. */
    private Optional<Found> decade(int index) {
        boolean ends = tokens.is(index + 1, "s") && tokens.isGlued(index + 1);
        return dates.year(index)
                .filter(year -> ends && year % 10 == 0)
                .map(year -> new Found(
                        index,
                        index + 2,
                        Optional.empty(),
                        DateReader.fixed(
                                NamedDays.of(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31))))));
    }
}
