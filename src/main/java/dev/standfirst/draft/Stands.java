package dev.standfirst.draft;

import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each figure of a text may stand on, the best first; whether it holds there is for a check to say. */
final class Stands {
    /** The shortest word by which a fact and a sentence are taken to be about one thing. */
    private static final int TELLING = 5;

    private final Facts facts;
    private final List<Figure> figures;

    Stands(Facts facts, List<Figure> figures) {
        this.facts = facts;
        this.figures = figures;
    }

    /** Those of the figure at {@code index}. */
    List<Stand> of(int index) {
        Figure figure = figures.get(index);
        if (figure.isUnreadable() || figure.reading().statement().isDenial()) {
            return List.of();
        }
        var stands = new ArrayList<Stand>();
        stands.addAll(existing(figure));
        stands.addAll(computed(figure));
        stands.addAll(same(index));
        stands.addAll(new TypedFacts(figure).all());
        return stands;
    }

    /** The fact with this number and unit that shares a word with the sentence, else the value of a series, where it is one only. */
    private List<Stand> existing(Figure figure) {
        Reading reading = figure.reading();
        if (reading.written().isEmpty()) {
            return List.of();
        }
        Set<String> sentence = telling(figure.prose().text().substring(figure.sentenceStart(), figure.sentenceEnd()));
        List<Fact> held = facts.goingBy(reading.written().get().value()).stream()
                .filter(fact -> fact.value() instanceof OfQuantity value
                        && value.quantity()
                                .unit()
                                .getClass()
                                .equals(reading.unit().getClass()))
                .filter(fact -> telling(fact.label() + " " + fact.id().replace('-', ' ')).stream()
                        .anyMatch(sentence::contains))
                .filter(fact -> reading.period().isEmpty()
                        || fact.period().map(Period::toString).equals(reading.period()))
                .toList();
        List<Fact> declared = held.stream()
                .filter(fact -> SeriesLink.parse(fact.id()).isEmpty())
                .toList();
        List<Fact> found = declared.isEmpty() ? held : declared;
        return found.size() == 1 ? List.of(new Stand.Existing(found.getFirst().id())) : List.of();
    }

    private static Set<String> telling(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= TELLING)
                .map(word -> word.substring(0, TELLING))
                .collect(Collectors.toSet());
    }

    /** The change between two levels of its sentence that comes to what it says. */
    private List<Stand> computed(Figure figure) {
        Reading reading = figure.reading();
        if (!reading.says().isChange() || reading.kind() == Kind.RATE) {
            return List.of();
        }
        var found = new ArrayList<Stand>();
        for (int from = 0; from < figures.size(); from++) {
            for (int to = 0; to < figures.size(); to++) {
                if (from != to && isPair(figure, figures.get(from), figures.get(to))) {
                    Optional<String> function = function(reading, number(from), number(to));
                    if (function.isPresent()) {
                        found.add(new Stand.Computed(
                                function.get(),
                                from,
                                to,
                                FigureLabel.ofChangeFrom(figures.get(from), reading.direction())));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isPair(Figure figure, Figure from, Figure to) {
        return figure.isBeside(from)
                && figure.isBeside(to)
                && isLevel(from)
                && isLevel(to)
                && from.reading().unit().getClass().equals(to.reading().unit().getClass());
    }

    private static boolean isLevel(Figure figure) {
        return !figure.reading().says().isChange() && figure.reading().written().isPresent();
    }

    private Rational number(int index) {
        return figures.get(index).reading().written().orElseThrow().value();
    }

    /** The function of two numbers that gives what the words say, in their direction. */
    private static Optional<String> function(Reading reading, Rational from, Rational to) {
        Rational difference = to.minus(from);
        boolean turned = (reading.direction() == Direction.UP && difference.signum() < 0)
                || (reading.direction() == Direction.DOWN && difference.signum() > 0);
        if (turned || difference.signum() == 0) {
            return Optional.empty();
        }
        return switch (reading.kind()) {
            case PERCENT ->
                from.signum() > 0
                                && reading.range()
                                        .contains(difference.dividedBy(from).abs())
                        ? Optional.of("change")
                        : Optional.empty();
            case COUNT, MONEY, PERCENTAGE_POINTS ->
                reading.range().contains(difference.abs()) ? Optional.of("difference") : Optional.empty();
            case RATIO, RATE, DURATION, ORDINAL, DATE -> Optional.empty();
        };
    }

    /** An earlier figure that says the same of the same period, if it is not one of those small numbers that many things have. */
    private List<Stand> same(int index) {
        Reading reading = figures.get(index).reading();
        return Stream.iterate(0, i -> i < index, i -> i + 1)
                .filter(i -> says(figures.get(i).reading(), reading))
                .<Stand>map(Stand.SameAs::new)
                .limit(1)
                .toList();
    }

    private static boolean says(Reading a, Reading b) {
        return a.written().isPresent()
                && a.written().equals(b.written())
                && a.unit().equals(b.unit())
                && a.hedge() == Hedge.BARE
                && a.says().isChange() == b.says().isChange()
                && a.direction() == b.direction()
                && (b.period().isEmpty() || a.period().equals(b.period()))
                && (a.kind() == Kind.MONEY || !a.written().get().value().isBelow(Rational.of(1000)));
    }
}
