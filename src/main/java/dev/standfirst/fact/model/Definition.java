package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.quantity.Period;
import java.util.List;
import java.util.Set;

/** How a fact gets its value. */
public sealed interface Definition {
    /**
     * A value that an editor typed.
     *
     * @param text the scalar as written
     * @param asText whether the editor said that it is a text whatever it looks like
     */
    record Given(LocatedText text, boolean asText) implements Definition {}

    /**
     * A formula over other facts.
     *
     * @param formula its source text
     */
    record Computed(LocatedText formula) implements Definition {}

    /**
     * A series, one value for each row of a data file.
     *
     * @param span where the series is declared
     * @param rows the rows that belong to it, in the order of the file
     * @param cumulative whether each value counts from the start of its period on, so that a part-period can only grow
     * @param column what holds of all its values
     */
    record Tabled(SourceSpan span, List<Row> rows, boolean cumulative, Column column) implements Definition {
        /** Keeps its own copy. */
        public Tabled {
            rows = List.copyOf(rows);
        }

        /** The same series with another value in {@code period}. */
        public Tabled with(Period period, LocatedText value) {
            List<Row> changed = rows.stream()
                    .map(row -> row.period().equals(period) ? new Row(period, row.place(), value, row.statuses()) : row)
                    .toList();
            return new Tabled(span, changed, cumulative, column);
        }
    }

    /**
     * A value that is there and could not be read, or none where one must be; a diagnostic has said so already. The fact exists: what
     * names it does not name an unknown fact, and nothing more is said about what rests on it.
     *
     * @param span where it is, or the id where there is none
     */
    record Unread(SourceSpan span) implements Definition {}

    /**
     * One value of a series.
     *
     * @param period its period
     * @param place where the period is
     * @param value the cell as written
     * @param statuses what the row says of its status
     */
    record Row(Period period, SourceSpan place, LocatedText value, Set<Status> statuses) {
        /** Keeps its own copy. */
        public Row {
            statuses = Set.copyOf(statuses);
        }

        /** The same value of another period. */
        public Row of(Period other) {
            return new Row(other, place, value, statuses);
        }
    }
}
