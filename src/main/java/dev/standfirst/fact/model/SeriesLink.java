package dev.standfirst.fact.model;

import java.util.Optional;

/**
 * What words may be bound to in a series without a fact for it: one value, {@code arrivals@2015}, or the change between two,
 * {@code arrivals@2014..2015}. A change may say which of the two it is: {@code difference(arrivals@2014, arrivals@2015)}.
 *
 * @param series the id of the series
 * @param first the period of the value as written; for a change that of the value it is measured from
 * @param last for a change, the period of the other value
 * @param function {@link FormulaFunction#CHANGE} or {@link FormulaFunction#DIFFERENCE} where a change says which
 */
public record SeriesLink(String series, String first, Optional<String> last, Optional<FormulaFunction> function) {
    private static final char AT = '@';
    private static final String TO = "..";
    private static final String COMMA = ", ";

    /** What a text names; empty where it is the id of a fact. */
    public static Optional<SeriesLink> parse(String id) {
        int at = id.indexOf(AT);
        if (at < 1) {
            return Optional.empty();
        }
        int open = id.indexOf('(');
        if (open > 0 && open < at) {
            return inFunction(id.substring(0, open), id.substring(open + 1));
        }
        String periods = id.substring(at + 1);
        int to = periods.indexOf(TO);
        return Optional.of(
                to < 0
                        ? new SeriesLink(id.substring(0, at), periods, Optional.empty(), Optional.empty())
                        : new SeriesLink(
                                id.substring(0, at),
                                periods.substring(0, to),
                                Optional.of(periods.substring(to + TO.length())),
                                Optional.empty()));
    }

    private static Optional<SeriesLink> inFunction(String word, String arguments) {
        int comma = arguments.indexOf(COMMA);
        Optional<FormulaFunction> function = FormulaFunction.of(word);
        if (comma < 0 || function.isEmpty() || !arguments.endsWith(")")) {
            return Optional.empty();
        }
        Optional<SeriesLink> first = parse(arguments.substring(0, comma));
        Optional<SeriesLink> last = parse(arguments.substring(comma + COMMA.length(), arguments.length() - 1));
        return first.flatMap(
                from -> last.map(to -> new SeriesLink(from.series, from.first, Optional.of(to.first), function)));
    }

    /** The id of the series that a text names a value of; the text itself where it names none. */
    public static String seriesOf(String id) {
        return parse(id).map(SeriesLink::series).orElse(id);
    }

    /** A text as an editor writes it, whatever its words are taken to mean. */
    public static String written(String id) {
        return parse(id).map(SeriesLink::written).orElse(id);
    }

    /** The change between the same values by another function. */
    public SeriesLink by(FormulaFunction other) {
        return new SeriesLink(series, first, last, Optional.of(other));
    }

    /** It as an editor writes it. */
    public String written() {
        return series + AT + first + last.map(to -> TO + to).orElse("");
    }

    /** The id of the fact that it is. */
    public String id() {
        return function.map(change ->
                        change.word() + "(" + series + AT + first + COMMA + series + AT + last.orElseThrow() + ")")
                .orElseGet(this::written);
    }
}
