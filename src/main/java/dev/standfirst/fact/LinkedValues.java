package dev.standfirst.fact;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.formula.FormulaParser;
import dev.standfirst.fact.formula.ParsedFormula;
import dev.standfirst.fact.model.Attribution;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.Maintenance;
import dev.standfirst.fact.model.Measurement;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.fact.model.Vocabulary;
import dev.standfirst.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The facts that links name without declaring them: {@code arrivals@2015}, a value of a series, and {@code arrivals@2014..2015}, the
 * change between two. Each is as if it were declared with a formula, and is made when it is first asked for. Safe on any thread.
 */
final class LinkedValues {
    private static final LocatedText NONE = formula("");

    private final Function<String, Optional<Fact>> declared;
    private final Resolver resolver;
    private final Map<String, Optional<Linked>> known = new ConcurrentHashMap<>();

    /**
     * @param declared finds a fact that is declared
     * @param resolver computes formulas over them
     */
    LinkedValues(Function<String, Optional<Fact>> declared, Resolver resolver) {
        this.declared = declared;
        this.resolver = resolver;
    }

    /**
     * A fact that is named by a link.
     *
     * @param fact the fact
     * @param formula what it is computed by
     */
    record Linked(Fact fact, ParsedFormula formula) {}

    /** What an id names; empty where it is not that of a value of a series, or there is no such value. */
    Optional<Linked> find(String id) {
        return SeriesLink.parse(id).flatMap(link -> known.computeIfAbsent(id, _ -> made(link)));
    }

    private Optional<Linked> made(SeriesLink link) {
        return declared.apply(link.series())
                .flatMap(fact -> fact.value() instanceof FactValue.OfSeries(Series series)
                        ? made(link, fact.declared(), series)
                        : Optional.empty());
    }

    private Optional<Linked> made(SeriesLink link, FactDeclaration declared, Series series) {
        Optional<Series.Point> first = series.named(link.first());
        Optional<Series.Point> place =
                link.last().isEmpty() ? first : link.last().flatMap(series::named);
        if (first.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        String from = at(declared.id(), first.get());
        LocatedText text = formula(
                link.last().isEmpty()
                        ? from
                        : "%s(%s, %s)".formatted(function(link, series).word(), from, at(declared.id(), place.get())));
        ParsedFormula formula = FormulaParser.parse(text);
        return resolver.undeclared(declaration(link, declared, place.get(), text), formula)
                .map(fact -> new Linked(fact, formula));
    }

    private static String at(String series, Series.Point point) {
        return "at(%s, \"%s\")".formatted(series, point.period());
    }

    /** A change of what is per cent already is said in percentage points, unless the words ask for the other. */
    private static FormulaFunction function(SeriesLink link, Series series) {
        return link.function()
                .orElse(
                        series.unit() instanceof Unit.Percent || series.unit() instanceof Unit.PercentagePoints
                                ? FormulaFunction.DIFFERENCE
                                : FormulaFunction.CHANGE);
    }

    private static LocatedText formula(String text) {
        return LocatedText.slice(new SourceText("", text), 0, text.length());
    }

    private static FactDeclaration declaration(
            SeriesLink link, FactDeclaration series, Series.Point place, LocatedText formula) {
        Vocabulary words = series.vocabulary();
        return new FactDeclaration(
                link.id(),
                place.place(),
                series.label(),
                new Definition.Computed(formula),
                new Measurement(series.measurement().meaning(), NONE, Optional.empty(), Optional.empty(), "", NONE),
                new Attribution(List.of(), ""),
                Set.of(),
                List.of(),
                new Maintenance(Optional.empty(), List.of(), List.of()),
                new Vocabulary(words.counts(), List.of(), List.of(), List.of(), Map.of()));
    }
}
