package dev.standfirst.content.schema;

import dev.standfirst.quantity.FinancialYear;
import dev.standfirst.quantity.Period;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Function;

/** A period as an editor or a program has written it. */
public sealed interface WrittenPeriod {
    /** When a financial year starts where nothing else is said: 1 April. */
    MonthDay APRIL = MonthDay.of(4, 1);

    /** The days that are meant, where financial years start on this day. */
    Period from(MonthDay yearStarts);

    /** One that says its days by itself. */
    record Days(Period period) implements WrittenPeriod {
        @Override
        public Period from(MonthDay yearStarts) {
            return period;
        }
    }

    /** A financial year, {@code 2024/25}. {@code 2011-12} is December 2011 by itself. */
    record OfYear(FinancialYear year) implements WrittenPeriod {
        @Override
        public Period from(MonthDay yearStarts) {
            return year.from(yearStarts);
        }
    }

    /**
     * Reads a text, first as days, then as a financial year.
     *
     * @param days reads days
     */
    static Optional<WrittenPeriod> read(String text, Function<String, Optional<Period>> days) {
        return days.apply(text)
                .<WrittenPeriod>map(Days::new)
                .or(() -> FinancialYear.parse(text).map(OfYear::new));
    }
}
