package dev.standfirst.check;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.quantity.Period;
import java.util.Optional;

/**
 * What one fact is supposed to be: {@code arrivals-2023=1,266}, or for a series {@code arrivals@2023=1,266}.
 *
 * @param fact the id of the fact
 * @param period for a series, the period whose value is supposed
 * @param value the value, as an editor would write it
 */
public record Supposition(String fact, Optional<Period> period, String value) {
    /**
     * Reads a supposition.
     *
     * @throws UsageException when it has not the form {@code FACT=VALUE} or {@code SERIES@PERIOD=VALUE}; the message says so
     */
    public static Supposition parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || text.substring(equals + 1).isBlank()) {
            throw new UsageException("“" + text + "” is not a supposition: write FACT=VALUE.");
        }
        String name = text.substring(0, equals).strip();
        String value = text.substring(equals + 1).strip();
        int at = name.indexOf('@');
        if (at < 0) {
            return new Supposition(name, Optional.empty(), value);
        }
        String period = name.substring(at + 1);
        Optional<Period> read = Period.parse(period);
        if (read.isEmpty()) {
            throw new UsageException("“" + period + "” is not a period: write 2023 or 2023-05.");
        }
        return new Supposition(name.substring(0, at), read, value);
    }

    /**
     * The facts under this supposition.
     *
     * @throws UsageException when there is no such fact or period, or the value cannot be read as one of it; the message says so
     */
    public Facts under(Facts facts) {
        Fact present = facts.find(fact)
                .orElseThrow(() -> new UsageException(
                        facts.isDeclared(fact)
                                ? "The fact “" + fact + "” has no value."
                                : "There is no fact “" + fact + "”."));
        Facts supposed = present.value() instanceof FactValue.OfSeries(var series)
                ? facts.with(fact, periodOf(series), value)
                : single(facts);
        boolean read = supposed.find(fact)
                .filter(other -> other.value().getClass().equals(present.value().getClass()))
                .isPresent();
        if (!read || supposed.isMisread()) {
            throw new UsageException("“" + value + "” cannot be read as a value of “" + fact + "”.");
        }
        return supposed;
    }

    private Period periodOf(Series series) {
        if (period.isEmpty()) {
            throw new UsageException(
                    "“" + fact + "” is a series: name a period, such as " + fact + "@2023=" + value + ".");
        }
        return period.filter(each -> series.at(each).isPresent())
                .orElseThrow(
                        () -> new UsageException("The series “" + fact + "” has no value for " + period.get() + "."));
    }

    private Facts single(Facts facts) {
        if (period.isPresent()) {
            throw new UsageException("“" + fact + "” is not a series: write " + fact + "=" + value + ".");
        }
        return facts.with(fact, value);
    }
}
